package kz.zannama.parser.internal.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.OperativeLine;
import kz.zannama.parser.internal.source.SourceText;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
  private static final String KAZAKH_OPENER =
      "1. \"Саябақтарды күтіп-ұстау қағидаларын бекіту туралы\" Тоғай ауданы әкімдігінің 2017"
          + " жылғы 4 сәуірдегі № 12 қаулысына (Нормативтік құқықтық актілерді мемлекеттік тіркеу"
          + " тізілімінде № 5120 болып тіркелген) мынадай өзгерістер мен толықтырулар енгізілсін:";
  private static final String RUSSIAN_OPENER =
      "1. Внести в постановление акимата Тогайского района от 4 апреля 2017 года № 12 \"Об"
          + " утверждении Правил содержания парков\" (зарегистрировано в Реестре за № 5120)"
          + " следующие изменения и дополнения:";

  @Test
  void inheritsTheActTheDocumentAndTheProvision() {
    List<Change> changes =
        read(
            Language.KAZAKH,
            KAZAKH_OPENER,
            "көрсетілген қаулымен бекітілген Саябақтарды күтіп-ұстау қағидаларында:",
            "5-тармақта:",
            "2) тармақша алып тасталсын;",
            "6-тармақтың бірінші бөлігі мынадай редакцияда жазылсын:",
            "\"6. Саябақ тәулік бойы ашық.\".");

    assertThat(shown(changes))
        .containsExactly("Deletion para_5__subpara_2 12", "Rewording para_6__part_1 12");
    assertThat(changes.getFirst().scope().document())
        .contains("Саябақтарды күтіп-ұстау қағидалары");
    assertThat(((Change.Rewording) changes.getLast()).newText())
        .contains("6. Саябақ тәулік бойы ашық.");
  }

  @Test
  void leavesTheSessionInBracketsOutOfTheNameOfABody() {
    String kazakh =
        "1. Ұлан аудандық мәслихатының (XX - сессия, IV – шақырылым) 2008 жылғы 28 желтоқсандағы №"
            + " 75 шешіміне мынадай өзгеріс енгізілсін:";
    String russian =
        "1. Внести в решение Уланского районного маслихата (XX - сессия, IV – созыв) от 28 декабря"
            + " 2008 года № 75 следующее изменение:";

    assertThat(issuers(read(Language.KAZAKH, kazakh, "6-тармақ алып тасталсын.")))
        .containsExactly("Ұлан аудандық мәслихаты");
    assertThat(issuers(read(Language.RUSSIAN, russian, "пункт 6 исключить.")))
        .containsExactly("Уланский районный маслихат");
  }

  private static List<String> issuers(List<Change> changes) {
    return changes.stream()
        .map(change -> change.scope().act().orElseThrow().issuer().orElse(""))
        .toList();
  }

  @Test
  void readsEveryOperationInKazakh() {
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    KAZAKH_OPENER,
                    "атауы мынадай редакцияда жазылсын: \"Гүлзарлар туралы\";",
                    "кіріспесі алып тасталсын;",
                    "3-тармақ мынадай мазмұндағы 2-1) және 2-2) тармақшалармен толықтырылсын:",
                    "\"2-1) гүлзарлар;",
                    "2-2) субұрқақтар;\";",
                    "4-тармақтағы \"аула\" деген сөз \"алаң\" деген сөзбен ауыстырылсын;",
                    "7, 8 және 9-тармақтар алып тасталсын;",
                    "10-тармақ 7-тармақ болып есептелсін;",
                    "аталған қаулының 1-қосымшасы осы қаулының қосымшасына сәйкес жаңа редакцияда"
                        + " жазылсын.")))
        .containsExactly(
            "Rewording title 12",
            "Deletion preamble 12",
            "Insertion para_3__subpara_2-1 12",
            "Insertion para_3__subpara_2-2 12",
            "Replacement para_4 12",
            "Deletion para_7 12",
            "Deletion para_8 12",
            "Deletion para_9 12",
            "Renumbering para_10 12",
            "Rewording annex_1 12");
  }

  @Test
  void readsEveryOperationInRussian() {
    assertThat(
            shown(
                read(
                    Language.RUSSIAN,
                    RUSSIAN_OPENER,
                    "заголовок изложить в следующей редакции: \"О цветниках\";",
                    "преамбулу исключить;",
                    "в Правилах содержания парков, утвержденных указанным постановлением:",
                    "в пункте 3:",
                    "подпункт 1) изложить в следующей редакции:",
                    "\"1) парк – озелененная территория;\";",
                    "дополнить подпунктами 2-1) и 2-2) следующего содержания:",
                    "\"2-1) цветник;",
                    "2-2) фонтан;\";",
                    "в пункте 4 слова \"двор\" заменить словами \"площадь\";",
                    "абзацы второй и третий пункта 5 исключить;",
                    "пункт 6 после слова \"парки\" дополнить словами \"и скверы\";",
                    "дополнить пунктом 6-1 следующего содержания: \"6-1. Вход свободный.\";",
                    "приложение 2 изложить согласно приложению к настоящему постановлению.")))
        .containsExactly(
            "Rewording title 12",
            "Deletion preamble 12",
            "Rewording para_3__subpara_1 12",
            "Insertion para_3__subpara_2-1 12",
            "Insertion para_3__subpara_2-2 12",
            "Replacement para_4 12",
            "Deletion para_5__indent_2 12",
            "Deletion para_5__indent_3 12",
            "Insertion para_6 12",
            "Insertion para_6-1 12",
            "Rewording annex_2 12");
  }

  @Test
  void givesEachPairOfFiguresAChange() {
    List<Change> changes =
        read(
            Language.KAZAKH,
            KAZAKH_OPENER,
            "1-тармақта:",
            "1) тармақшадағы \"12 500\" сандары \"13 700\" сандарымен ауыстырылсын;",
            "\"900\" сандары \"950\" сандарымен ауыстырылсын;",
            "2) тармақшадағы \"40\", \"50\" деген сандар тиісінше \"45\", \"55\" деген сандармен"
                + " ауыстырылсын.");

    assertThat(shown(changes))
        .containsExactly(
            "Replacement para_1__subpara_1 12",
            "Replacement para_1__subpara_1 12",
            "Replacement para_1__subpara_2 12",
            "Replacement para_1__subpara_2 12");
    Change.Replacement last = (Change.Replacement) changes.getLast();
    assertThat(last.oldText()).contains("50");
    assertThat(last.newText()).contains("55");
  }

  @Test
  void keepsTheHeadOfAClauseForAllOfIt() {
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    KAZAKH_OPENER,
                    "1) 13-баптың 2-тармағында 4) тармақшадағы \"алуға;\" деген сөз \"алады.\""
                        + " деген сөзбен ауыстырылып, 1) және 3) тармақшалары алып тасталсын;",
                    "2) 14-бап алып тасталсын.")))
        .containsExactly(
            "Replacement art_13__para_2__subpara_4 12",
            "Deletion art_13__para_2__subpara_1 12",
            "Deletion art_13__para_2__subpara_3 12",
            "Deletion art_14 12");
  }

  @Test
  void readsRepealsOneByOne() {
    assertThat(
            shown(
                read(
                    Language.RUSSIAN,
                    "1. Признать утратившими силу:",
                    "1) приказ Министра туризма от 3 мая 2011 года № 51 \"О походах\";",
                    "2) подпункт 2) пункта 1 приказа Министра туризма от 9 июня 2012 года № 77.",
                    "2. Настоящий приказ вводится в действие со дня подписания.")))
        .containsExactly("Repeal - 51", "Repeal para_1__subpara_2 77");
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    "2. \"Жорықтар туралы\" Тоғай ауданы әкімдігінің 2012 жылғы 9 маусымдағы № 77"
                        + " қаулысының күші жойылды деп танылсын.")))
        .containsExactly("Repeal - 77");
  }

  @Test
  void readsTheListOfAnAnnex() {
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    "2. Осы қаулыға қосымшаға сәйкес кейбір қаулылардың күші жойылды деп танылсын.",
                    "3. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.",
                    "Күші жойылған кейбір қаулылардың тізбесі",
                    "1. \"Жорықтар туралы\" Тоғай ауданы әкімдігінің 2012 жылғы 9 маусымдағы № 77"
                        + " қаулысы;",
                    "2. \"Саяхат туралы\" Тоғай ауданы әкімдігінің 2013 жылғы 1 шілдедегі № 80"
                        + " қаулысының 3-тармағы.")))
        .containsExactly("Repeal - 77", "Repeal para_3 80");
  }

  @Test
  void readsSuspensionsWithTheDayOfTheirEnd() {
    Change change =
        read(
                Language.RUSSIAN,
                "1. Приостановить до 1 января 2027 года действие пункта 5 Правил, утвержденных"
                    + " приказом Министра туризма от 3 мая 2011 года № 51.")
            .getFirst();

    assertThat(shown(List.of(change))).containsExactly("Suspension para_5 51");
    assertThat(((Change.Suspension) change).until()).contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void takesParagraphsThatAreKnownToBeQuotedForWording() {
    List<OperativeLine> lines =
        List.of(
            new OperativeLine(SourceText.of(RUSSIAN_OPENER, 0), false),
            new OperativeLine(SourceText.of("пункт 2 изложить в следующей редакции:", 300), false),
            new OperativeLine(SourceText.of("2. Пункт 9 исключить.", 400), true));

    List<Change> changes = ChangeReader.read(lines, Language.RUSSIAN, Optional.empty());

    assertThat(shown(changes)).containsExactly("Rewording para_2 12");
    assertThat(((Change.Rewording) changes.getFirst()).newText()).contains("2. Пункт 9 исключить.");
  }

  @Test
  void takesTheArticlesOfALawForItsParagraphs() {
    String[] lines = {
      "Статья 1. Внести в Закон Республики Казахстан от 15 ноября 2006 года № 188 \"О полках\""
          + " следующие изменения:",
      "1) пункт 3 статьи 4 исключить;",
      "Статья 2. Признать утратившим силу Закон Республики Казахстан от 19 января 2001 года № 7"
          + " \"О весах\" (Ведомости Парламента, 2001 г., № 3, ст. 17).",
    };

    assertThat(shown(read(Language.RUSSIAN, lines)))
        .containsExactly("Deletion art_4__para_3 188", "Repeal - 7");
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    "1-бап. \"Сөрелер туралы\" 2006 жылғы 15 қарашадағы № 188 Қазақстан"
                        + " Республикасының Заңына мынадай өзгеріс енгізілсін:",
                    "1) 4-баптың 3-тармағы алып тасталсын;",
                    "2-бап. \"Таразылар туралы\" 2001 жылғы 19 қаңтардағы № 7 Қазақстан"
                        + " Республикасының Заңының күші жойылды деп танылсын.")))
        .containsExactly("Deletion art_4__para_3 188", "Repeal - 7");
  }

  @Test
  void readsTheNumberOfAnInsertedUnitFromItsWording() {
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    KAZAKH_OPENER,
                    "мынадай мазмұндағы тармақпен толықтырылсын:",
                    "\"5-1. Саябақ сейсенбіде жабық.\";",
                    "6-тармақ мынадай мазмұндағы тармақшалармен толықтырылсын:",
                    "\"4) гүлзар;",
                    "5) субұрқақ.\".")))
        .containsExactly(
            "Insertion para_5-1 12",
            "Insertion para_6__subpara_4 12",
            "Insertion para_6__subpara_5 12");
    assertThat(
            shown(
                read(
                    Language.RUSSIAN,
                    RUSSIAN_OPENER,
                    "дополнить пунктом следующего содержания:",
                    "\"5-1. По вторникам парк закрыт.\";",
                    "пункт 6 дополнить подпунктами следующего содержания:",
                    "\"4) клумба;",
                    "5) фонтан.\".")))
        .containsExactly(
            "Insertion para_5-1 12",
            "Insertion para_6__subpara_4 12",
            "Insertion para_6__subpara_5 12");
  }

  @Test
  void repealsEveryItemOfAListWhoseVerbStandsInTheLast() {
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    "1. Мыналардың:",
                    "1) \"Аялдамалар туралы\" қала әкімдігінің 2012 жылғы 13 ақпандағы № 7-130"
                        + " қаулысының;",
                    "2) \"Шатырлар туралы\" қала әкімдігінің 2013 жылғы 5 наурыздағы № 9-211"
                        + " қаулысының 2-тармағының күші жойылды деп танылсын.")))
        .containsExactly("Repeal - 7-130", "Repeal para_2 9-211");
  }

  @Test
  void turnsToTheSecondActThatTheTitleOfTheFirstNames() {
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    "1. Кейбір бұйрықтарға мынадай өзгерістер енгізілсін:",
                    "1) \"Шамдар туралы\" Қаржы министрінің 2015 жылғы 25 ақпандағы № 115"
                        + " бұйрығында:",
                    "3-тармақ мынадай редакцияда жазылсын:",
                    "\"3. Шам жанады.\";",
                    "2) \"\"Шамдар туралы\" Қаржы министрінің 2015 жылғы 25 ақпандағы № 115"
                        + " бұйрығына өзгерістер енгізу туралы\" Қаржы министрінің 2016 жылғы 5"
                        + " мамырдағы № 204 бұйрығында (Тізілімде № 13110 болып тіркелген):",
                    "2-тармақ алып тасталсын.")))
        .containsExactly("Rewording para_3 115", "Deletion para_2 204");
  }

  @Test
  void takesTheTemporaryWordingOfASuspensionAndItsEnd() {
    List<Change> kazakh =
        read(
            Language.KAZAKH,
            "1-бап. \"Таразылар туралы\" 2018 жылғы 19 қаңтардағы № 29-VI Қазақстан"
                + " Республикасының Заңы 3-бабының 2-тармағының қолданысы 2024 жылғы 1 қаңтарға"
                + " дейін тоқтатыла тұрсын, тоқтатыла тұру кезеңінде осы тармақ мынадай редакцияда"
                + " қолданылады деп белгіленсін:",
            "\"2. Таразы жылына бір рет тексеріледі.\".");
    List<Change> russian =
        read(
            Language.RUSSIAN,
            "Статья 1. Приостановить до 1 января 2024 года действие пункта 2 статьи 3 Закона"
                + " Республики Казахстан от 19 января 2018 года № 29-VI \"О весах\", установив, что"
                + " в период приостановления данный пункт действует в следующей редакции:",
            "\"2. Весы проверяют один раз в год.\".");

    assertThat(shown(kazakh)).containsExactly("Suspension art_3__para_2 29-VI");
    assertThat(shown(russian)).containsExactly("Suspension art_3__para_2 29-VI");
    assertThat(((Change.Suspension) kazakh.getFirst()).until()).contains(LocalDate.of(2024, 1, 1));
    assertThat(((Change.Suspension) russian.getFirst()).until()).contains(LocalDate.of(2024, 1, 1));
  }

  @Test
  void readsOnInTheNextParagraphWhereAQuoteIsNeverClosed() {
    assertThat(
            shown(
                read(
                    Language.RUSSIAN,
                    "1. Повысить ставки, установленные Законом \"О налогах (Налоговый закон).",
                    "2. Признать утратившим силу решение маслихата от 15 июня 2017 года № 100 \"О"
                        + " ставках\".")))
        .containsExactly("Repeal - 100");
    assertThat(
            shown(
                read(
                    Language.KAZAKH,
                    "1. \"Салық туралы Заңда белгіленген мөлшерлемелер жоғарылатылсын.",
                    "2. Аудандық мәслихаттың 2017 жылғы 15 маусымдағы № 100 \"Мөлшерлемелер"
                        + " туралы\" шешімінің күші жойылды деп танылсын.")))
        .containsExactly("Repeal - 100");
  }

  @Test
  void takesTheChangeOfAnApplicationForNoAmendment() {
    assertThat(
            read(
                Language.RUSSIAN,
                "1. Поставщик вправе внести изменения и дополнения в заявку.",
                "2. Он может изменить и (или) дополнить заявку до срока."))
        .isEmpty();
  }

  @Test
  void ordersNothingWhereNothingIsAmended() {
    assertThat(
            read(
                Language.RUSSIAN,
                "1. Утвердить прилагаемые Правила содержания парков.",
                "2. Управлению исключить случаи порчи насаждений."))
        .isEmpty();
  }

  @Test
  void readsALongActOnOneLineInTime() {
    String line = RUSSIAN_OPENER + " пункт 5 исключить;".repeat(10_000);

    assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(read(Language.RUSSIAN, line)).hasSize(10_000));
  }

  private static List<Change> read(Language language, String... lines) {
    List<OperativeLine> operative = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      operative.add(new OperativeLine(SourceText.of(line, at), false));
      at += line.length() + 1;
    }
    return ChangeReader.read(operative, language, Optional.empty());
  }

  private static List<String> shown(List<Change> changes) {
    return changes.stream()
        .map(change ->
            change.getClass().getSimpleName()
                + " "
                + change.scope().provision().map(ElementId::value).orElse("-")
                + " "
                + change.scope().act().flatMap(act -> act.number()).orElse("-"))
        .toList();
  }

  @Test
  void beginsAnInstructionAtItsNumberThoughABracketBeforeItIsOpen() {
    List<Change> changes =
        read(
            Language.RUSSIAN,
            "4. (Исключен - постановлением акимата от 24 декабря 2007 г. N 12 (вводится в действие"
                + " через 30 дней).",
            "5. Признать утратившим силу постановление акимата Тогайского района от 15 февраля 2001"
                + " года N 23 \"О лодках\" (газета \"Дала\", N 6).");

    assertThat(shown(changes)).containsExactly("Repeal - 23");
    assertThat(changes.getFirst().scope().text()).startsWith("Признать утратившим силу");
  }
}
