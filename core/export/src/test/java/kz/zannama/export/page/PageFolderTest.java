package kz.zannama.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Wording;
import kz.zannama.history.ActFinder;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A resolution on orchards, one that changes it and one that ends the changing one, in both
/// languages, without any index.
final class PageFolderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

  private static final String ORCHARDS =
      """
      Об уходе за садами

      Постановление акимата Шалкарского района от 14 февраля 2020 года № 21

      Акимат Шалкарского района ПОСТАНОВЛЯЕТ:

      1. Утвердить перечень садов.

      2. Владельцам садов:

      1) белить деревья весной;

      2) чистить пруд осенью.

      3. Признать утратившим силу постановление акимата Шалкарского района от 3 марта 2010 года № 5 "О садах".

      4. Настоящее постановление вводится в действие со дня его подписания.

      Аким района	|	А. Оспанов
      """;
  private static final String ORCHARDS_IN_KAZAKH =
      """
      Бақтарды күту туралы

      Шалқар ауданы әкімдігінің 2020 жылғы 14 ақпандағы № 21 қаулысы

      Шалқар ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. Бақтардың тізбесі бекітілсін.

      2. Бақ иелері:

      1) ағаштарды көктемде ағартсын;

      2) көлді күзде тазартсын.

      3. Шалқар ауданы әкімдігінің 2010 жылғы 3 наурыздағы № 5 "Бақтар туралы" қаулысының күші жойылды деп танылсын.

      4. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.

      Аудан әкімі	|	А. Оспанов
      """;
  private static final String CHANGE =
      """
      О внесении изменений в постановление

      Постановление акимата Шалкарского района от 14 мая 2021 года № 33

      Акимат Шалкарского района ПОСТАНОВЛЯЕТ:

      1. Внести в постановление акимата Шалкарского района от 14 февраля 2020 года № 21 "Об уходе за садами" следующие изменения:

      в подпункте 2) пункта 2 слово "пруд" заменить словом "родник";

      пункт 9 исключить.

      2. Настоящее постановление вводится в действие с 1 июня 2021 года.

      Аким района	|	А. Оспанов
      """;
  private static final String END =
      """
      О признании утратившим силу постановления

      Постановление акимата Шалкарского района от 7 апреля 2022 года № 52

      Акимат Шалкарского района ПОСТАНОВЛЯЕТ:

      1. Признать утратившим силу постановление акимата Шалкарского района от 14 мая 2021 года № 33 "О внесении изменений в постановление".

      2. Контроль – по подпункту 2) пункта 2 постановления акимата Шалкарского района от 14 февраля 2020 года № 21 "Об уходе за садами".

      3. Настоящее постановление вводится в действие с 1 мая 2022 года.

      Аким района	|	А. Оспанов
      """;

  @TempDir private Path folder;
  private final Map<ActId, Act> acts = new LinkedHashMap<>();
  private final Map<String, String> pages = new TreeMap<>();
  private String orchards = "";
  private String change = "";
  private String end = "";

  @BeforeEach
  void read() throws IOException {
    Act both =
        act("orchards", ORCHARDS, "rus").with(act("orchards", ORCHARDS_IN_KAZAKH, "kaz").text());
    orchards = put(both, both.id().value());
    Act changing = act("change", CHANGE, "rus");
    change = put(changing, changing.id().value());
    Act ending = act("end", END, "rus");
    end = put(ending, ending.id().value());
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkLeadsSomewhere(MessageLanguage language) throws IOException {
    write(language);
    assertThat(pages.keySet())
        .containsExactlyInAnyOrder("index.html", orchards, day(orchards), change, end);
    Map<String, Set<String>> links = links();
    assertThat(broken(links)).isEmpty();
    assertThat(links.get("index.html")).contains(orchards, change, end);
    assertThat(links.get(orchards))
        .contains(change, day(orchards), orchards + "#para_2__subpara_2");
    assertThat(links.get(change)).contains(orchards, orchards + "#para_2__subpara_2", end);
    assertThat(links.get(end)).contains(change, orchards + "#para_2__subpara_2");
    assertThat(links.get(day(orchards))).contains("index.html", orchards, change);
  }

  @Test
  void leadsToWhatAPlaceIsInWhereThePageHasNoSuchPlace() throws IOException {
    write(MessageLanguage.RU);
    assertThat(page(change)).contains("href=\"" + orchards + "\">исключение: пункт 9");
  }

  @Test
  void tellsTheHistoryInBothDirections() throws IOException {
    write(MessageLanguage.RU);
    assertThat(page(orchards))
        .contains("Изменён актами – 1", "постановление от 14.05.2021 № 33</a>")
        .contains(
            "замена слов: пункт 2, подпункт 2), с 01.06.2021</a>: <q lang=\"ru\">в подпункте 2)")
        .contains("Признаёт утратившим силу – 1")
        .contains("постановление от 03.03.2010 № 5 (нет в этой папке)");
    assertThat(page(change)).contains("Изменяет – 1", "Утратил силу по акту – 1");
    assertThat(page(end)).contains("Признаёт утратившим силу – 1");
  }

  @Test
  void marksAnActThatIsCitedAndNotInTheFolder() throws IOException {
    write(MessageLanguage.EN);
    assertThat(page(orchards))
        .contains("<span class=\"absent\" title=\"not in this folder\">постановление акимата")
        .contains("<span class=\"absent\" title=\"not in this folder\">Шалқар ауданы");
  }

  @Test
  void hasAPageForEachWordingOfBothLanguages() throws IOException {
    write(MessageLanguage.KK);
    assertThat(page(orchards))
        .contains("чистить пруд", "көлді күзде", "<h2>Редакциялары</h2>")
        .contains("<a href=\"" + day(orchards) + "\">01.06.2021 күні</a> – computed as told");
    assertThat(page(day(orchards)))
        .contains("чистить родник", "көлді күзде", "<p>computed as told</p>")
        .contains("aria-current=\"page\">01.06.2021 күні", "<p>01.06.2021 күні: ")
        .contains("<a href=\"" + change + "\">")
        .doesNotContain("id=\"history\"");
  }

  @Test
  void leadsFromAnOlderWordingToTheNewest() throws IOException {
    write(MessageLanguage.RU);
    String newer = "\">Это не последняя из известных редакций: перейти к ней</a>";
    assertThat(page(orchards)).contains("href=\"" + day(orchards) + newer);
    assertThat(page(day(orchards))).doesNotContain(newer);
  }

  @Test
  void tellsOneStatusOnAllPagesOfAnAct() throws IOException {
    write(MessageLanguage.RU);
    String status = status(page(orchards));
    assertThat(status).startsWith("Сведений об утрате силы нет");
    assertThat(status(page(day(orchards)))).isEqualTo(status);
  }

  private static String status(String page) {
    return page.replaceAll("(?s).*<dd class=\"status [A-Z_]+\">([^<]*)<.*", "$1");
  }

  @Test
  void namesAnActWithoutATitleByItsNumber() throws IOException {
    Act act = act("untitled", ORCHARDS.replaceFirst("(?s)^.*?\n\n", ""), "rus");
    String file = put(act, "untitled");
    assertThat(act.text().title()).isBlank();
    write(MessageLanguage.RU);
    assertThat(page("index.html"))
        .contains("href=\"" + file + "\">Постановление от 14.02.2020 № 21</a>");
  }

  @Test
  void listsTheActsTheNewestFirst() throws IOException {
    write(MessageLanguage.RU);
    String list = page("index.html");
    assertThat(list)
        .contains("<td>Постановление</td><td>52</td><td class=\"day\">07.04.2022</td>")
        .contains("lang=\"ru\" href=\"" + orchards + "\">Об уходе за садами</a>")
        .contains("lang=\"kk\" class=\"hint\">Бақтарды күту туралы</span>")
        .contains("другой акт признаёт утратившим силу");
    assertThat(list.indexOf(end)).isLessThan(list.indexOf(change));
    assertThat(list.indexOf(change)).isLessThan(list.indexOf(orchards));
  }

  @ParameterizedTest
  @EnumSource
  void everyPageSaysWhatItIsAndFetchesNothing(MessageLanguage language) throws IOException {
    write(language);
    assertThat(pages.values())
        .allMatch(page -> page.contains("zan.gov.kz") && page.contains("<footer>"))
        .noneMatch(page -> page.contains("<script") || page.contains("<link"))
        .noneMatch(page -> page.contains(" src=") || page.contains("url("));
    assertThat(page(orchards)).contains("неофициальная копия", "ресми емес көшірме");
  }

  @Test
  void isTheSameWhateverTheOrderAndTheLocale() throws IOException {
    write(MessageLanguage.RU);
    Map<String, String> first = Map.copyOf(pages);
    Locale before = Locale.getDefault();
    List<ActId> turned = new ArrayList<>(acts.keySet());
    Collections.reverse(turned);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      pages.clear();
      PageFolder.write(turned, new Known(), TODAY, MessageLanguage.RU, pages::put);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(pages).isEqualTo(first);
  }

  @Test
  void hostileIdsAndTitlesStayWords() throws IOException {
    List<String> hostile =
        List.of(
            "../../etc/passwd",
            "index",
            "INDEX",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "con",
            "a/b#c?d",
            "a/B#c?d");
    for (String id : hostile) {
      put(act("hostile", ORCHARDS.replace("садами", "<b>садами</b> & прудами"), "rus"), id);
    }
    write(MessageLanguage.RU);
    assertThat(pages.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct())
        .hasSameSizeAs(pages.keySet());
    assertThat(pages.keySet()).allMatch(name -> name.matches("[a-z0-9][a-z0-9._~@-]*"));
    assertThat(broken(links())).isEmpty();
    assertThat(pages.values())
        .noneMatch(page -> page.contains("<b>садами") || page.contains("<img"))
        .noneMatch(page -> page.contains("href=\"javascript:"));
    assertThat(page("index.html")).contains("&lt;b&gt;садами&lt;/b&gt; &amp; прудами");
  }

  @Test
  void anActThatCannotBeReadIsAFailureOfItsOwn() {
    PageFolder.Acts broken =
        new PageFolder.Acts() {
          @Override
          public Act act(ActId id) throws IOException {
            throw new IOException("[record] is damaged");
          }

          @Override
          public FolderAct whole(ActId id) {
            return new Known().whole(id);
          }
        };
    assertThatThrownBy(
            () -> PageFolder.write(acts.keySet(), broken, TODAY, MessageLanguage.RU, pages::put))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("[record] is damaged");
  }

  /// The acts of the test as a program that has no index knows them.
  private final class Known implements PageFolder.Acts {
    @Override
    public Act act(ActId id) {
      return Objects.requireNonNull(acts.get(id));
    }

    @Override
    public FolderAct whole(ActId id) {
      Act act = act(id);
      ActFinder finder = (citation, citing) -> named(citation);
      AmendmentChain chain = AmendmentChain.of(act, acts.values(), finder);
      Map<Citation, LinkedAct> cited = new HashMap<>();
      for (ActText text : act.texts().values()) {
        text.basis().forEach(it -> named(it).ifPresent(other -> cited.put(it, other)));
        text.citations().forEach(it -> named(it).ifPresent(other -> cited.put(it, other)));
      }
      return new FolderAct(act, chain, cited, Optional.empty(), wordings(act));
    }

    private Optional<LinkedAct> named(Citation citation) {
      return acts.values().stream()
          .filter(act -> act.number().equals(citation.number()))
          .filter(act -> act.adopted().equals(citation.adopted()))
          .findFirst()
          .map(LinkedAct::of);
    }

    private List<FolderWording> wordings(Act act) {
      if (!act.number().equals(Optional.of("21")) || act.texts().size() < 2) {
        return List.of();
      }
      LocalDate day = LocalDate.of(2021, 6, 1);
      Act changing =
          acts.values().stream()
              .filter(it -> it.number().equals(Optional.of("33")))
              .findFirst()
              .orElseThrow();
      ActText text = act.text(Language.RUSSIAN).orElseThrow();
      Wording russian =
          Wording.of(text).with(AmendingAct.of(changing, Language.RUSSIAN).changing(text)).on(day);
      Wording kazakh = Wording.of(act.text(Language.KAZAKH).orElseThrow()).on(day);
      Map<Language, Wording> made = Map.of(Language.RUSSIAN, russian, Language.KAZAKH, kazakh);
      return List.of(new FolderWording(day, List.of("computed as told"), made));
    }
  }

  private void write(MessageLanguage language) throws IOException {
    pages.clear();
    PageFolder.write(
        acts.keySet(),
        new Known(),
        TODAY,
        language,
        (name, page) -> assertThat(pages.put(name, page)).as(name).isNull());
  }

  private String page(String name) {
    return pages.getOrDefault(name, "");
  }

  private static String day(String file) {
    return file.replace(".html", "@2021-06-01.html");
  }

  private Act act(String name, String text, String language) throws IOException {
    Path file = folder.resolve(name + "." + language + ".txt");
    return ActParser.create().parse(Files.writeString(file, text)).act();
  }

  private String put(Act act, String id) {
    ActId under = new ActId(id);
    acts.put(under, new Act(under, act.texts()));
    return ActFileName.of(under) + ".html";
  }

  /// The links of each page to others of the folder.
  private Map<String, Set<String>> links() {
    Map<String, Set<String>> links = new TreeMap<>();
    pages.forEach((name, page) ->
        links.put(
            name,
            found(LINK, page).stream()
                .filter(link -> !link.startsWith("https://"))
                .collect(Collectors.toCollection(TreeSet::new))));
    return links;
  }

  /// The links that lead to no page, or to no anchor of it.
  private Set<String> broken(Map<String, Set<String>> links) {
    Set<String> broken = new TreeSet<>();
    links.forEach((name, ofPage) -> {
      for (String link : ofPage) {
        String[] parts = link.split("#", 2);
        String target = parts[0].isEmpty() ? name : parts[0];
        boolean there =
            pages.containsKey(target)
                && (parts.length == 1
                    || found(ANCHOR, page(target))
                        .contains(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        if (!there) {
          broken.add(name + ": " + link);
        }
      }
    });
    return broken;
  }

  private static Set<String> found(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map((MatchResult it) -> it.group(1))
        .collect(Collectors.toSet());
  }
}
