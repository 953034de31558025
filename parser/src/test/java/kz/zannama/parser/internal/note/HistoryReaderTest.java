package kz.zannama.parser.internal.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.ActType;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.source.SourceText;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {
  private static final Citation LAW = Citation.of(ActType.LAW);

  @Test
  void readsTheUnitTheKindAndTheAct() {
    assertThat(
            kazakh(
                "Ескерту. 15-тармақ жаңа редакцияда - Тоғай ауданы әкімдігінің 17.10.2021 № 45"
                    + " қаулысымен (01.01.2022 бастап қолданысқа енгізіледі)."))
        .containsExactly("Rewording para_15 RESOLUTION 2021-10-17 45 from 2022-01-01");
    assertThat(
            russian(
                "Сноска. Пункт 3 в редакции решения Тогайского районного маслихата от 05.03.2019 №"
                    + " 21-4 (вводится в действие с 01.04.2019)."))
        .containsExactly("Rewording para_3 DECISION 2019-03-05 21-4 from 2019-04-01");
  }

  @Test
  void tellsTheBodyFromWhatWasDone() {
    assertThat(
            issuers(
                "ЕСКЕРТУ. 7-тармақ жаңа редакцияда - Тоғай ауданы әкімдігінің 17.10.2021 № 45"
                    + " қаулысымен."))
        .containsExactly("Тоғай ауданы әкімдігі");
    assertThat(
            issuers(
                "Ескерту. 4-қосымшадан сөздер алынып тасталды -Тоғай ауданы әкімдігінің 17.10.2021"
                    + " № 45; Сарысай ауданы әкімдігінің 02.03.2022 № 8 қаулыларымен."))
        .containsExactly("Тоғай ауданы әкімдігі", "Сарысай ауданы әкімдігі");
    assertThat(
            issuers(
                "Ескерту. 7-тармақ жаңа редакцияда Тоғай ауданы әкімдігінің 17.10.2021 № 45"
                    + " қаулысымен."))
        .containsExactly("Тоғай ауданы әкімдігі");
  }

  @Test
  void quotesNoPunctuationBetweenTwoActs() {
    assertThat(
            HistoryReader.read(
                List.of(
                    note(
                        "Сноска. Статья 8 в редакции Закона РК от 06.03.2002 N 298; с изменениями,"
                            + " внесенными законами РК от 16.06.2004 N 566.",
                        "",
                        "")),
                Language.RUSSIAN,
                LAW,
                List.of()))
        .extracting(change -> change.scope().text())
        .containsExactly(
            "Сноска. Статья 8 в редакции Закона РК от 06.03.2002 N 298",
            "с изменениями, внесенными законами РК от 16.06.2004 N 566");
  }

  @Test
  void takesAChainApart() {
    assertThat(
            kazakh(
                "Ескерту. 8-бапқа өзгерістер енгізілді - ҚР 2012.12.24 № 60-V, 2013.07.03 № 124-V"
                    + " Заңдарымен."))
        .containsExactly(
            "Amendment art_8 LAW 2012-12-24 60-V", "Amendment art_8 LAW 2013-07-03 124-V");
    assertThat(
            russian(
                "Сноска. Статья 8 в редакции Закона РК от 06.03.2002 N 298; с изменениями,"
                    + " внесенными законами РК от 16.06.2004 N 566; от 04.07.2008 N 57-IV (порядок"
                    + " введения в действие см. ст. 2)."))
        .containsExactly(
            "Rewording art_8 LAW 2002-03-06 298",
            "Amendment art_8 LAW 2004-06-16 566",
            "Amendment art_8 LAW 2008-07-04 57-IV");
  }

  @Test
  void givesALinkTheTypeOfThePluralThatOpensTheChain() {
    assertThat(
            russian(
                "Сноска. Статья 8 с изменениями, внесенными законами РК от 16.06.2004 N 566;"
                    + " Конституционным Законом РК от 03.07.2013 № 121-V; от 29.09.2014 № 239-V."))
        .containsExactly(
            "Amendment art_8 LAW 2004-06-16 566",
            "Amendment art_8 CONSTITUTIONAL_LAW 2013-07-03 121-V",
            "Amendment art_8 LAW 2014-09-29 239-V");
  }

  @Test
  void readsAChainWhoseBracketsNameProvisionsOfOthers() {
    assertThat(
            russian(
                "Сноска. Статья 8 в редакции Закона РК от 14.10.2009 N 194 -IV (порядок введения в"
                    + " действие см. ст. 2. Опубликован 20.10.2009); с изменениями, внесенными"
                    + " законами РК от 10.01.2011 № 383-IV."))
        .containsExactly(
            "Rewording art_8 LAW 2009-10-14 194-IV", "Amendment art_8 LAW 2011-01-10 383-IV");
    assertThat(
            kazakh(
                "Ескерту. 8-бап жаңа редакцияда - ҚР 2009.10.14 N 194 -IV (2-баптан қараңыз);"
                    + " өзгеріс енгізілді - ҚР 2011.01.10 № 383-IV Заңдарымен."))
        .containsExactly(
            "Rewording art_8 LAW 2009-10-14 194-IV", "Amendment art_8 LAW 2011-01-10 383-IV");
  }

  @Test
  void namesWhatWasInserted() {
    assertThat(kazakh("Ескерту. 2-тарау 9-1-баппен толықтырылды - ҚР 17.11.2015 № 408-V Заңымен."))
        .containsExactly("Insertion art_9-1 LAW 2015-11-17 408-V");
    assertThat(
            russian(
                "Сноска. Глава 3 дополнена статьей 15-1 в соответствии с Законом РК от 02.11.2015"
                    + " № 384-V; с изменениями, внесенными Законом РК от 05.05.2018 № 12-VI."))
        .containsExactly(
            "Insertion art_15-1 LAW 2015-11-02 384-V", "Amendment art_15-1 LAW 2018-05-05 12-VI");
  }

  @Test
  void takesTheUnitThatANoteStandsUnderWhereItNamesNone() {
    assertThat(
            history(
                Language.RUSSIAN,
                note("4) исключен приказом Министра от 02.03.2020 № 15;", "art_2__subpara_4", "")))
        .containsExactly("Deletion art_2__subpara_4 ORDER 2020-03-02 15");
    assertThat(
            history(
                Language.KAZAKH,
                note("6) алып тасталды - ҚР 25.11.2019 № 272-VI Заңымен;", "art_1__subpara_6", "")))
        .containsExactly("Deletion art_1__subpara_6 LAW 2019-11-25 272-VI");
  }

  @Test
  void placesUnitsOfAnAnnexInIt() {
    assertThat(
            history(
                Language.RUSSIAN,
                note(
                    "Сноска. Пункт 7 исключен приказом от 02.03.2020 № 15.",
                    "annex_1__para_7",
                    "annex_1"),
                note("Сноска. Приложение 2 в редакции приказа от 02.03.2020 № 15.", "", "annex_2")))
        .containsExactly(
            "Deletion annex_1__para_7 ORDER 2020-03-02 15",
            "Rewording annex_2 ORDER 2020-03-02 15");
  }

  @Test
  void readsRepealsOfTheWholeAct() {
    assertThat(kazakh("Күші жойылды – Тоғай ауданы әкімінің 2018 жылғы 5 мамырдағы № 12 шешімімен"))
        .containsExactly("Repeal - DECISION 2018-05-05 12");
    assertThat(
            russian(
                "Постановление акимата от 3 мая 2011 года № 5. Зарегистрировано 9 июня 2011 года"
                    + " № 77. Утратило силу постановлением акимата от 8 августа 2016 года № 31"))
        .containsExactly("Repeal - RESOLUTION 2016-08-08 31");
  }

  @Test
  void tellsEachThingOnceAndPrefersTheUnitToItsHeading() {
    assertThat(
            history(
                Language.KAZAKH,
                note(
                    "Ескерту. 14-баптың тақырыбы жаңа редакцияда - ҚР 25.11.2019 № 272-VI Заңымен.",
                    "art_14",
                    ""),
                note(
                    "Ескерту. 14-бапқа өзгеріс енгізілді - ҚР 25.11.2019 № 272-VI Заңымен.",
                    "art_14",
                    "")))
        .containsExactly("Amendment art_14 LAW 2019-11-25 272-VI");
  }

  @Test
  void leavesOutWhatIsPlannedOrSaidByThePublisher() {
    assertThat(
            kazakh(
                "Ескерту. 3-бапқа өзгеріс енгізу көзделген – ҚР 05.07.2024 № 115-VIII Заңымен.",
                "ЗҚАИ-ның ескертпесі! 5-бапқа өзгеріс енгізілді – ҚР 05.07.2024 № 115-VIII"
                    + " Заңымен.",
                "Ескерту. Қолданысқа енгізілу тәртібін 7-тармақтан қараңыз."))
        .isEmpty();
    assertThat(
            russian(
                "Примечание ИЗПИ! В статью 3 предусмотрены изменения Законом РК от 05.07.2024 №"
                    + " 115-VIII."))
        .isEmpty();
  }

  @Test
  void namesTheIssuerAndThePlaceOfTheWords() {
    SourceText text =
        SourceText.of("Сноска. Пункт 3 исключен приказом Министра труда от 02.03.2020 № 15.", 100);

    Change change =
        HistoryReader.read(
                List.of(new NotePlace(text, Optional.empty(), Optional.empty())),
                Language.RUSSIAN,
                LAW,
                List.of())
            .getFirst();

    assertThat(change.scope().act().orElseThrow().issuer()).contains("Министр труда");
    assertThat(change.scope().text())
        .isEqualTo("Сноска. Пункт 3 исключен приказом Министра труда от 02.03.2020 № 15");
    assertThat(change.scope().span().orElseThrow().start()).isEqualTo(100);
    assertThat(change.scope().effective()).isEqualTo(Optional.<LocalDate>empty());
  }

  private static NotePlace note(String text, String unit, String annex) {
    return new NotePlace(SourceText.of(text, 0), id(unit), id(annex));
  }

  private static Optional<ElementId> id(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(ElementId.parse(value));
  }

  private static List<String> issuers(String note) {
    return HistoryReader.read(List.of(note(note, "", "")), Language.KAZAKH, LAW, List.of()).stream()
        .flatMap(change -> change.scope().act().flatMap(Citation::issuer).stream())
        .toList();
  }

  private static List<String> kazakh(String... notes) {
    return inBody(Language.KAZAKH, notes);
  }

  private static List<String> russian(String... notes) {
    return inBody(Language.RUSSIAN, notes);
  }

  private static List<String> inBody(Language language, String... notes) {
    List<NotePlace> places = new ArrayList<>();
    for (String note : notes) {
      places.add(note(note, "", ""));
    }
    return history(language, places.toArray(NotePlace[]::new));
  }

  private static List<String> history(Language language, NotePlace... notes) {
    return HistoryReader.read(List.of(notes), language, LAW, List.of()).stream()
        .map(HistoryReaderTest::shown)
        .toList();
  }

  private static String shown(Change change) {
    Citation act = change.scope().act().orElseThrow();
    return change.getClass().getSimpleName()
        + " "
        + change.scope().provision().map(ElementId::value).orElse("-")
        + " "
        + act.type()
        + " "
        + act.adopted().map(LocalDate::toString).orElse("-")
        + " "
        + act.number().orElse("-")
        + change.scope().effective().map(date -> " from " + date).orElse("");
  }
}
