package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "2017 жылғы 9 қазандағы | 2017-10-09",
        "2011 жылдың 3 ақпанында | 2011-02-03",
        "2004 ж. 16 мамырдағы | 2004-05-16",
        "2016 жылғы «07» шілдедегі | 2016-07-07",
        "2018 жылғы9 мамырдағы | 2018-05-09",
        "2018 жылғы 9мамырдағы | 2018-05-09",
        "17октября 2018 года | 2018-10-17",
        "2019 жылғы 12 кантардағы | 2019-01-12",
        "30 тамыз 2012 жыл | 2012-08-30",
        "30 тамыз 2012 год | 2012-08-30",
        "1996 ж. қарашаның 5-гі | 1996-11-05",
        "14 ақпандағы 1998 года | 1998-02-14",
        "2 көкек 1997 жылы | 1997-04-02",
        "17 октября 2018 года | 2018-10-17",
        "«17» октября 2018 г. | 2018-10-17",
        "3 мая 2010года | 2010-05-03",
        "17.10.2018 | 2018-10-17",
        "7.03.96г. | 1996-03-07",
        "2013.10.21 | 2013-10-21",
        "2013.21.10 | 2013-10-21",
        "2011-07-19 | 2011-07-19",
        "29/02/2016 ж. | 2016-02-29",
      })
  void readsEveryPrintedForm(String text, LocalDate date) {
    assertThat(ActDates.find(text)).containsExactly(new FoundDate(date, 0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2015",
        "30 ақпан 2012 жыл",
        "12-3",
        "2015 жылға арналған",
        "2013-2015 жылдарға",
        "451-002-100",
        "1.2.3",
        "5 қазандық",
        "статья 5 мая"
      })
  void takesNothingElseForADate(String text) {
    assertThat(ActDates.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25-12-2020 | 2020-12-25",
        "25 12 2020 | 2020-12-25",
        "5/3/2020 | 2020-03-05",
        "25.12.20 | 2020-12-25",
        "25/12/97 | 1997-12-25",
        "2020/12/25 | 2020-12-25",
        "25 дек. 2020 г. | 2020-12-25",
        "25 желт 2020 | 2020-12-25",
        "2020 ж. 7 қыр. | 2020-09-07",
        "2020 7 қыркүйек | 2020-09-07",
      })
  void readsWhatPeopleTypeForDates(String text, LocalDate date) {
    assertThat(ActDates.typedIn(text)).containsExactly(new FoundDate(date, 0, text.length()));
    assertThat(ActDates.typedIn("12-3-87 31.2.20 5.1.2")).isEmpty();
  }

  @Test
  void findsDatesInReadingOrderWithTheirPlaces() {
    String text = "законами РК от 10.07.2012 № 36-V; от 8 апреля 2016 года № 491-V";

    List<String> printed =
        ActDates.find(text).stream().map(date -> text.substring(date.start(), date.end())).toList();

    assertThat(printed).containsExactly("10.07.2012", "8 апреля 2016 года");
    assertThat(ActDates.first(text)).contains(LocalDate.of(2012, 7, 10));
  }
}
