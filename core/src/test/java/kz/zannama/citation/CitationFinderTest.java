package kz.zannama.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Кітапхана ісі туралы» Қазақстан Республикасының 2003 жылғы 7 мамырдағы Заңының 12-бабы"
            + " 2-тармағының 5) тармақшасына сәйкес | LAW 2003-05-07 - art_12__para_2__subpara_5",
        "\"Кітапхана ісі туралы\" 2003 жылғы 7 мамырдағы Қазақстан Республикасы Заңының 12-бабына,"
            + " 14 және 15-баптарына | LAW 2003-05-07 - art_12 art_14 art_15",
        "Қазақстан Республикасы Үкіметінің 2009 жылғы 30 желтоқсандағы № 2314 қаулысымен |"
            + " RESOLUTION 2009-12-30 2314",
        "Қазақстан Республикасы Қаржы министрінің 2019 жылғы 5 наурыздағы № 187/НҚ бұйрығына |"
            + " ORDER 2019-03-05 187/НҚ",
        "Қазақстан Республикасы Бюджет кодексінің 9-1-бабының 2-тармағына, 75-бабына сәйкес | CODE"
            + " - - art_9-1__para_2 art_75",
        "Қазақстан Республикасы Президентінің 1995 жылғы 5 қазандағы N 2488 заң күші бар Жарлығына"
            + " | DECREE 1995-10-05 2488",
        "Қазақстан Республикасы Конституциясының 66-бабының 3) тармақшасына | CONSTITUTION - -"
            + " art_66__subpara_3",
        "Ескерту. 3-тармақ жаңа редакцияда - Абай облысы әкімдігінің 17.10.2023 № 44 қаулысымен |"
            + " RESOLUTION 2023-10-17 44",
        "Қазақстан Республикасы Жоғарғы Сотының 2006 жылғы 11 шілдедегі № 7 нормативтік қаулысы |"
            + " NORMATIVE_RESOLUTION 2006-07-11 7",
      })
  void readsOneCitationInKazakh(String text, String expected) {
    assertThat(summary(text, Language.KAZAKH)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "подпунктом 5) пункта 2 статьи 12 Закона Республики Казахстан от 7 мая 2003 года «О"
            + " библиотечном деле» | LAW 2003-05-07 - art_12__para_2__subpara_5",
        "статьями 14 и 15 Закона Республики Казахстан \"О библиотечном деле\" от 07.05.2003 года |"
            + " LAW 2003-05-07 - art_14 art_15",
        "пунктом 2, статьи 14 Закона Республики Казахстан \"О библиотечном деле\" | LAW - -"
            + " art_14__para_2",
        "статьей 14, 15 Закона Республики Казахстан \"О библиотечном деле\" | LAW - - art_14"
            + " art_15",
        "постановлением Правительства Республики Казахстан от 30 декабря 2009 года № 2314 |"
            + " RESOLUTION 2009-12-30 2314",
        "приказ и.о. Министра финансов Республики Казахстан от 5 марта 2019 года № 187/НҚ | ORDER"
            + " 2019-03-05 187/НҚ",
        "пунктом 2 статьи 9-1, статьей 75 Бюджетного кодекса Республики Казахстан | CODE - -"
            + " art_9-1__para_2 art_75",
        "Указом Президента Республики Казахстан, имеющим силу закона, от 5 октября 1995 г. N 2488 |"
            + " DECREE 1995-10-05 2488",
        "подпунктом 3) статьи 66 Конституции Республики Казахстан | CONSTITUTION - -"
            + " art_66__subpara_3",
        "Сноска. Пункт 3 в редакции постановления акимата области Абай от 17.10.2023 № 44 (вводится"
            + " в действие со дня подписания) | RESOLUTION 2023-10-17 44",
        "подпунктом 4) пункта 2 статьей 14 Закона Республики Казахстан \"О библиотечном деле\" |"
            + " LAW - - art_14__para_2__subpara_4",
        "нормативного постановления Верховного Суда Республики Казахстан от 11 июля 2006 года № 7 |"
            + " NORMATIVE_RESOLUTION 2006-07-11 7",
        "Кодексом Республики Казахстан об административных правонарушениях от 5 июля 2014 года |"
            + " CODE 2014-07-05 -",
      })
  void readsOneCitationInRussian(String text, String expected) {
    assertThat(summary(text, Language.RUSSIAN)).isEqualTo(expected);
  }

  @Test
  void readsWhatACitationNames() {
    Citation order =
        only(
            "«Мұражай қорын есепке алу қағидаларын бекіту туралы» Қазақстан Республикасы Мәдениет"
                + " министрінің 2017 жылғы 4 мамырдағы № 12-3 бұйрығының (Нормативтік құқықтық"
                + " актілерді мемлекеттік тіркеу тізілімінде № 15999 болып тіркелген) 2-тармағы",
            Language.KAZAKH);

    assertThat(order.issuer()).contains("Қазақстан Республикасы Мәдениет министрі");
    assertThat(order.title()).contains("Мұражай қорын есепке алу қағидаларын бекіту туралы");
    assertThat(order.registrationNumber()).contains("15999");
    assertThat(order.provisions()).containsExactly(ElementId.parse("para_2"));
  }

  @Test
  void readsATitleWhoseOneQuoteStandsForTwo() {
    Citation numberFirst =
        only(
            "Көл ауданы әкімдігінің 2016 жылғы 7 маусымдағы № 58 \"Көл ауданының кітапханасы\""
                + " мекемесінің \"А\" залын ашу туралы\" қаулысының күші жойылды деп танылсын",
            Language.KAZAKH);
    Citation actInside =
        only(
            "Көл ауданы әкімдігінің \"Кітапхана туралы\" 2007 жылғы 7 маусымдағы № 58 қаулыға"
                + " өзгеріс енгізу туралы\" 2009 жылғы 8 шілдедегі № 91 қаулысы",
            Language.KAZAKH);

    assertThat(numberFirst.number()).contains("58");
    assertThat(numberFirst.title())
        .contains("\"Көл ауданының кітапханасы\" мекемесінің \"А\" залын ашу туралы");
    assertThat(actInside.number()).contains("91");
    assertThat(actInside.issuer()).contains("Көл ауданы әкімдігі");
    assertThat(actInside.title())
        .contains(
            "\"Кітапхана туралы\" 2007 жылғы 7 маусымдағы № 58 қаулыға өзгеріс енгізу туралы");
  }

  @Test
  void readsATitleQuotedWithoutItsLastWord() {
    String text =
        "«Көл кемелерінің мәселелері» туралы Қазақстан Республикасы Үкіметінің 2013 жылғы 9"
            + " сәуірдегі № 340 қаулысы";

    assertThat(only(text, Language.KAZAKH).title()).contains("Көл кемелерінің мәселелері туралы");
  }

  @Test
  void readsTheRegistrationBehindTheNamesOfApprovedDocuments() {
    String text =
        "Орман министрінің 2015 жылғы 7 шілдедегі № 373 бұйрығымен бекітілген Ұяларды тексеру"
            + " қағидаларына және Ұялар туралы ережеге (Нормативтік құқықтық актілерді мемлекеттік"
            + " тіркеу тізілімінде № 11899 болып тіркелген) сәйкес";

    assertThat(only(text, Language.KAZAKH).registrationNumber()).contains("11899");
    assertThat(only(text.replace("№ 11899 болып тіркелген", "Ұя"), Language.KAZAKH))
        .extracting(Citation::registrationNumber)
        .isEqualTo(Optional.empty());
  }

  @Test
  void readsTheRegistrationBehindTheVerb() {
    String text =
        "Көл ауданы әкімдігінің 2016 жылғы 7 маусымдағы № 58 қаулысының күші жойылды деп танылсын"
            + " (нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 7015 болып"
            + " тіркелген)";

    assertThat(only(text, Language.KAZAKH).registrationNumber()).contains("7015");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KAZAKH | Бөлім өз қызметін Қазақстан Республикасының Конституциясына сәйкес | Қазақстан"
            + " Республикасы",
        "KAZAKH | Премьер-Министрінің орынбасары – Қазақстан Республикасы Су министрінің 2013 жылғы"
            + " 9 сәуірдегі № 3 бұйрығы | Премьер-Министрінің орынбасары – Қазақстан Республикасы"
            + " Су министрі",
        "KAZAKH | Қайықтар туралы 2022 жылғы 5 сәуірдегі № 40 Көктас ауданы әкімдігі қаулысының |"
            + " Көктас ауданы әкімдігі",
        "KAZAKH | \"Көлдер туралы\" 2021 жылғы 6 мамырдағы № 72 Қазақстан Республикасы Президенті"
            + " Жарлығының | Қазақстан Республикасы Президенті",
        "RUSSIAN | Указ Президента Республики Казахстан, имеющий силу Закона, от 9 апреля 1995 года"
            + " № 3 | Президент Республики Казахстан",
      })
  void leavesTheWordsAroundANameOutOfTheIssuer(Language language, String text, String issuer) {
    assertThat(only(text, language).issuer()).contains(issuer);
  }

  @Test
  void givesTheLawsOfOneDayTheirDate() {
    String text = "законами Республики Казахстан от 9 апреля 2013 года \"О воде\" и \"О рыбе\"";

    assertThat(summary(text, Language.RUSSIAN)).isEqualTo("LAW 2013-04-09 -; LAW 2013-04-09 -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RUSSIAN | решением комиссии государственного предприятия \"Водоканал\"",
        "RUSSIAN | в решении слова \"Водоканал города\" исключить",
        "KAZAKH | \"Көл ауданының су бөлімі\" мекемесі басшысының бұйрықтарымен",
      })
  void takesNoOtherQuotedWordsForTheTitleOfAnAct(Language language, String text) {
    assertThat(CitationFinder.find(text, language)).isEmpty();
  }

  @Test
  void readsWhatACitationNamesInRussian() {
    Citation order =
        only(
            "пункт 2 приказа Министра культуры и информации Республики Казахстан от 4 мая 2017 года"
                + " № 12-3 «Об утверждении Правил учета музейного фонда» (зарегистрирован в Реестре"
                + " государственной регистрации нормативных правовых актов за № 15999)",
            Language.RUSSIAN);

    assertThat(order.issuer()).contains("Министр культуры и информации Республики Казахстан");
    assertThat(order.title()).contains("Об утверждении Правил учета музейного фонда");
    assertThat(order.registrationNumber()).contains("15999");
    assertThat(order.provisions()).containsExactly(ElementId.parse("para_2"));
  }

  @Test
  void readsEveryActOfAListThatSharesItsType() {
    assertThat(
            summary(
                "Сноска. Статья 5 с изменениями, внесенными законами РК от 10.07.2012 № 36-V"
                    + " (вводится в действие с 01.01.2013); от 08.04.2016 № 491-V.",
                Language.RUSSIAN))
        .isEqualTo("LAW 2012-07-10 36-V; LAW 2016-04-08 491-V");
    assertThat(
            summary(
                "Ескерту. 5-бапқа өзгерістер енгізілді - ҚР 10.07.2012 № 36-V (01.01.2013 бастап"
                    + " қолданысқа енгізіледі); 08.04.2016 № 491-V Заңдарымен.",
                Language.KAZAKH))
        .isEqualTo("LAW 2012-07-10 36-V; LAW 2016-04-08 491-V");
  }

  @Test
  void readsTheActsThatSeveralBodiesAdoptedJointly() {
    assertThat(
            summary(
                "Қазақстан Республикасы Мәдениет министрінің 2018 жылғы 2 қарашадағы № 31 және"
                    + " Қазақстан Республикасы Ұлттық экономика министрінің 2018 жылғы 5 қарашадағы"
                    + " № 56 бірлескен бұйрығына",
                Language.KAZAKH))
        .isEqualTo("ORDER 2018-11-02 31; ORDER 2018-11-05 56");
    assertThat(
            summary(
                "приказ Министра культуры Республики Казахстан от 2 ноября 2018 года № 31 и"
                    + " Министра национальной экономики Республики Казахстан от 5 ноября 2018 года"
                    + " № 56",
                Language.RUSSIAN))
        .isEqualTo("ORDER 2018-11-02 31; ORDER 2018-11-05 56");
  }

  @Test
  void resolvesShortNamesThatTheTextHasIntroduced() {
    assertThat(
            summary(
                "«Кітапхана ісі туралы» Қазақстан Республикасының Заңына (бұдан әрі – Заң) сәйкес:"
                    + " Заңның 5-бабы, заңның 6-бабы",
                Language.KAZAKH))
        .isEqualTo("LAW - -; LAW - - art_5");
    assertThat(
            summary(
                "Правил учета, утвержденных приказом Министра культуры от 4 мая 2017 года № 12"
                    + " (далее – Правила), согласно пункту 8 Правил",
                Language.RUSSIAN))
        .isEqualTo("ORDER 2017-05-04 12; ORDER 2017-05-04 12 para_8");
  }

  @Test
  void endsATitleWithItsSentence() {
    String text =
        "приказом Министра культуры от 4 мая 2017 года № 12 \"Об учете фондов. 17. Книги выдаются"
            + " по Закону \"О библиотечном деле\"";

    assertThat(summary(text, Language.RUSSIAN)).isEqualTo("ORDER 2017-05-04 12; LAW - -");
  }

  @Test
  void takesAnActInsideATitleForPartOfTheTitle() {
    String kazakh =
        "\"\"Кітапхана ісі туралы\" Қазақстан Республикасының 2003 жылғы 7 мамырдағы № 400 Заңын"
            + " іске асыру туралы\" Қазақстан Республикасы Үкіметінің 2004 жылғы 1 маусымдағы № 600"
            + " қаулысына";
    String russian =
        "постановлением Правительства Республики Казахстан от 1 июня 2004 года № 600 \"О мерах по"
            + " реализации Закона Республики Казахстан от 7 мая 2003 года \"О библиотечном"
            + " деле\"\"";

    assertThat(summary(kazakh, Language.KAZAKH)).isEqualTo("RESOLUTION 2004-06-01 600");
    assertThat(summary(russian, Language.RUSSIAN)).isEqualTo("RESOLUTION 2004-06-01 600");
    assertThat(only(russian, Language.RUSSIAN).title())
        .contains(
            "О мерах по реализации Закона Республики Казахстан от 7 мая 2003 года \"О библиотечном"
                + " деле\"");
  }

  @Test
  void endsATitleWhoseClosingQuoteIsMissing() {
    String text =
        "постановлением Правительства Республики Казахстан от 1 июня 2004 года № 600 «О мерах по"
            + " реализации Закона «О библиотечном деле», в целях сохранения фондов";

    assertThat(only(text, Language.RUSSIAN).title())
        .contains("О мерах по реализации Закона «О библиотечном деле»");
  }

  @Test
  void findsNoCitationInWordsForActsAlone() {
    assertThat(summary("осы қаулының орындалуын бақылау", Language.KAZAKH)).isEmpty();
    assertThat(summary("мәслихат шешім қабылдады", Language.KAZAKH)).isEmpty();
    assertThat(summary("контроль за исполнением настоящего приказа", Language.RUSSIAN)).isEmpty();
    assertThat(summary("решения принимаются большинством голосов", Language.RUSSIAN)).isEmpty();
  }

  @Test
  void takesActsOfAListApartThatTheirRegistrationsStandBefore() {
    assertThat(
            summary(
                "2002 жылғы 26 шілдедегі № 764 тізілімде тіркелген, қалалық мәслихаттың 2002 жылғы"
                    + " 24 маусымдағы \"Ағаштар туралы\" № 22-14 және 2003 жылғы 17 қаңтардағы №"
                    + " 982 тізілімде тіркелген, қалалық мәслихаттың 2002 жылғы 26 желтоқсандағы"
                    + " \"Гүлдер туралы\" № 31-16 шешімдерінің күші жойылды",
                Language.KAZAKH))
        .isEqualTo("DECISION 2002-06-24 22-14; DECISION 2002-12-26 31-16");
  }

  @Test
  void readsANumberWithoutASignAfterTheDate() {
    assertThat(
            summary(
                "в решение маслихата от 21 декабря 2018 года 29-183 \"О бюджете\"",
                Language.RUSSIAN))
        .isEqualTo("DECISION 2018-12-21 29-183");
    assertThat(summary("мәслихаттың 2018 жылғы 21 желтоқсандағы 29-183 шешіміне", Language.KAZAKH))
        .isEqualTo("DECISION 2018-12-21 29-183");
  }

  @Test
  void tellsWhereACitationStands() {
    String text = "на основании пункта 4 Указа Президента от 1 июня 2004 года № 60 принято";

    FoundCitation found = CitationFinder.find(text, Language.RUSSIAN).getFirst();

    assertThat(text.substring(found.start(), found.end()))
        .isEqualTo("пункта 4 Указа Президента от 1 июня 2004 года № 60");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "закон \" |", "\"закон |", "(закон |", "закон (далее |", "Заңының (бұдан әрі |",
        "от 5 мая 2010 года закон, |", "№ 5, |", "\" |", "қаулы (1) |", "\"\"\"\"\"\" |",
      })
  void readsLongTextsInLinearTime(String repeated) {
    String text = repeated.repeat(50_000 / repeated.length());

    for (Language language : Language.values()) {
      assertTimeout(Duration.ofSeconds(60), () -> CitationFinder.find(text, language));
    }
  }

  @Test
  void readsARegistrationNumberWithoutASign() {
    assertThat(
            only(
                    "Шу ауданы әкімдігінің 2012 жылғы 4 мамырдағы № 21 қаулысының (нормативтік"
                        + " құқықтық актілерді мемлекеттік тіркеу тізілімінде 6-11-107 нөмірімен"
                        + " тіркелген)",
                    Language.KAZAKH)
                .registrationNumber())
        .contains("6-11-107");
    assertThat(
            only(
                    "решение маслихата от 4 мая 2012 года № 21 (зарегистрировано в Реестре под"
                        + " номером 4107, опубликовано 7 июня 2012 года)",
                    Language.RUSSIAN)
                .registrationNumber())
        .contains("4107");
    assertThat(
            only(
                    "решение маслихата от 4 мая 2012 года № 21 (зарегистрировано в Реестре 8 июня"
                        + " 2012 года)",
                    Language.RUSSIAN)
                .registrationNumber())
        .isEmpty();
  }

  @Test
  void givesEachOfTwoFormsItsAct() {
    assertThat(
            summary(
                "Шу аудандық мәслихатының 2009 жылғы 5 қарашадағы № 25-1 және Шу ауданы"
                    + " әкімдігінің 2009 жылғы 6 қарашадағы № 402 бірлескен шешімі мен қаулысы",
                Language.KAZAKH))
        .isEqualTo("DECISION 2009-11-05 25-1; RESOLUTION 2009-11-06 402");
    assertThat(
            summary(
                "Шу ауданы әкімдігінің 2009 жылғы 6 қарашадағы № 402 және Шу аудандық"
                    + " мәслихатының 2009 жылғы 5 қарашадағы № 25-1 бірлескен шешімі мен қаулысы",
                Language.KAZAKH))
        .isEqualTo("RESOLUTION 2009-11-06 402; DECISION 2009-11-05 25-1");
  }

  private static Citation only(String text, Language language) {
    List<FoundCitation> found = CitationFinder.find(text, language);
    assertThat(found).hasSize(1);
    return found.getFirst().citation();
  }

  private static String summary(String text, Language language) {
    return CitationFinder.find(text, language).stream()
        .map(found -> summary(found.citation()))
        .collect(Collectors.joining("; "));
  }

  private static String summary(Citation citation) {
    String act =
        citation.type()
            + " "
            + citation.adopted().map(Object::toString).orElse("-")
            + " "
            + citation.number().orElse("-");
    String provisions =
        citation.provisions().stream().map(ElementId::value).collect(Collectors.joining(" "));
    return (act + " " + provisions).strip();
  }
}
