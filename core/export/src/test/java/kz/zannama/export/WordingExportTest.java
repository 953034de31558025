package kz.zannama.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.Act;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Exports of an act on a date, in both languages.
final class WordingExportTest {
  private static final Path WORDINGS =
      Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata")), "wordings");
  private static final Path SCHEMA =
      Path.of(System.getProperty("zannama.akn", "../../../shared/akn"), "akomantoso30.xsd");
  private static final LocalDate DAY = LocalDate.of(2021, 9, 1);
  private static final String RUSSIAN =
      """
      О внесении изменений в постановление

      Постановление акимата Шалкарского района от 14 мая 2021 года № 33

      Акимат Шалкарского района ПОСТАНОВЛЯЕТ:

      1. Внести в постановление акимата Шалкарского района от 14 февраля 2020 года № 21 "Об уходе за парками" следующие изменения:

      в подпункте 3) пункта 2 слово "пруд" заменить словом "родник";

      пункт 9 исключить.

      2. Настоящее постановление вводится в действие с 1 июня 2021 года и действует до 1 января 2022 года.

      Аким района	|	А. Оспанов
      """;
  private static final String KAZAKH =
      """
      Қаулыға өзгерістер енгізу туралы

      Шалқар ауданы әкімдігінің 2021 жылғы 14 мамырдағы № 33 қаулысы

      Шалқар ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. Шалқар ауданы әкімдігінің 2020 жылғы 14 ақпандағы № 21 "Саябақтарды күту туралы" қаулысына мынадай өзгерістер енгізілсін:

      2-тармақтың 3) тармақшасындағы "көлді" деген сөз "бұлақты" деген сөзбен ауыстырылсын;

      9-тармақ алып тасталсын.

      2. Осы қаулы 2021 жылғы 1 маусымнан бастап қолданысқа енгізіледі және 2022 жылғы 1 қаңтарға дейін қолданыста болады.

      Аудан әкімі	|	А. Оспанов
      """;

  @TempDir private Path folder;

  @Test
  void isValidAgainstTheSchema() throws Exception {
    assumeTrue(
        Files.isRegularFile(SCHEMA), "skipped: no akomantoso30.xsd, name its folder: zannama.akn");
    for (Language language : Language.values()) {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(SCHEMA.toFile())
          .newValidator()
          .validate(new StreamSource(new StringReader(akn(language))));
    }
  }

  @Test
  void tellsFromWhenUntilWhenAChangedProvisionHolds() throws Exception {
    for (Language language : Language.values()) {
      Document document = parsed(akn(language));
      Element changed = withId(document, "para_2__subpara_3");
      Element group = withId(document, changed.getAttribute("period").substring(1));
      Element interval = (Element) group.getElementsByTagName("timeInterval").item(0);

      assertThat(group.getTagName()).isEqualTo("temporalGroup");
      assertThat(dayOf(document, interval.getAttribute("start"))).isEqualTo("2021-06-01");
      assertThat(dayOf(document, interval.getAttribute("end"))).isEqualTo("2022-01-01");
      assertThat(withId(document, "para_1").getAttribute("period")).isEmpty();
      assertThat(akn(language)).contains("@2021-09-01\">", "contains=\"singleVersion\"");
    }
  }

  @Test
  void namesEachOfTheActsThatTakeEffectOnOneDay() throws Exception {
    for (Language language : Language.values()) {
      String order = language == Language.KAZAKH ? KAZAKH : RUSSIAN;
      String other =
          order
              .replace("№ 33", "№ 34")
              .replace("подпункте 3)", "подпункте 1)")
              .replace("\"пруд\"", "\"саженцы\"")
              .replace("\"родник\"", "\"деревья\"")
              .replace("3) тармақшасындағы \"көлді\"", "1) тармақшасындағы \"көшет\"")
              .replace("\"бұлақты\"", "\"ағаш\"");
      Act base = base(language);
      Wording both =
          Wording.of(base.text())
              .with(amending(order, language, base))
              .with(amending(other, language, base))
              .on(DAY);
      Document document = parsed(AkomaNtoso.write(base, both));

      assertThat(both.applied()).hasSize(2);
      assertThat(makerOf(document, "para_2__subpara_3")).endsWith("/33");
      assertThat(makerOf(document, "para_2__subpara_1")).endsWith("/34");
    }
  }

  /// The act whose event begins the time of a provision.
  private static String makerOf(Document document, String provision) {
    String period = withId(document, provision).getAttribute("period");
    Element group = withId(document, period.substring(1));
    Element interval = (Element) group.getElementsByTagName("timeInterval").item(0);
    Element event = withId(document, interval.getAttribute("start").substring(1));
    return withId(document, event.getAttribute("source").substring(1)).getAttribute("href");
  }

  @Test
  void tellsWhichOrderMadeAProvisionAndWhichWasNotApplied() throws Exception {
    for (Language language : Language.values()) {
      Document document = parsed(akn(language));
      List<Element> passive = all(document, "textualMod");

      assertThat(passive).hasSize(2);
      assertThat(child(passive.getFirst(), "destination")).isEqualTo("#para_2__subpara_3");
      assertThat(child(passive.getFirst(), "source")).endsWith("2021-05-14/33/~para_1__text_1");
      assertThat(passive.getLast().getAttribute("status")).isEqualTo("ignored");
      assertThat(child(passive.getLast(), "destination")).endsWith("/21/~para_9");
    }
  }

  @Test
  void marksChangedPlacesOfAPage() throws IOException {
    Wording russian = wording(Language.RUSSIAN);
    Wording kazakh = wording(Language.KAZAKH);
    Act act = base(Language.RUSSIAN).with(kazakh.text());
    Map<Language, Wording> wordings = Map.of(Language.RUSSIAN, russian, Language.KAZAKH, kazakh);

    String page = new String(ExportFormat.HTML.write(act, wordings).get(".html"), UTF_8);

    assertThat(page)
        .contains("очистить родник", "бұлақты тазартсын")
        .containsPattern("class=\"made\">[^<]*№ 33")
        .contains("редакция на 1 сентября 2021 года", "2021 жылғы 1 қыркүйектегі редакция")
        .contains("пункт 9 исключить", "9-тармақ алып тасталсын");
    assertThat(page.split("очистить родник", -1)[1]).startsWith(".</p>\n<p class=\"made\">");
  }

  @Test
  void keepsAnUnchangedActAsItIs() throws IOException {
    Act act = base(Language.RUSSIAN);
    Wording before = Wording.of(act.text()).on(DAY);

    assertThat(AkomaNtoso.write(act, before))
        .doesNotContain("temporalData", "passiveModifications", "period=");
  }

  private String akn(Language language) throws IOException {
    return AkomaNtoso.write(base(language), wording(language));
  }

  private Wording wording(Language language) throws IOException {
    Act act = base(language);
    String order = language == Language.KAZAKH ? KAZAKH : RUSSIAN;
    return Wording.of(act.text()).with(amending(order, language, act)).on(DAY);
  }

  private AmendingAct amending(String order, Language language, Act act) throws IOException {
    return AmendingAct.of(parsed(order, language), language).changing(act.text());
  }

  private Act base(Language language) throws IOException {
    Path file = WORDINGS.resolve("base-" + language.code() + ".txt");
    return parsed(Files.readString(file), language);
  }

  private Act parsed(String act, Language language) throws IOException {
    Path file = folder.resolve("act-" + act.hashCode() + "." + language.code() + ".txt");
    return ActParser.create().parse(Files.writeString(file, act)).act();
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String dayOf(Document document, String reference) {
    return withId(document, reference.substring(1)).getAttribute("date");
  }

  private static String child(Element element, String name) {
    return ((Element) element.getElementsByTagName(name).item(0)).getAttribute("href");
  }

  private static Element withId(Document document, String id) {
    return all(document, "*").stream()
        .filter(it -> it.getAttribute("eId").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
