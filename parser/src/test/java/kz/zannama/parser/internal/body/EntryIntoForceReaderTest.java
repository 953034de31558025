package kz.zannama.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.model.ActType;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.EntryIntoForce.Rule;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIntoForceReaderTest {
  private static Optional<EntryIntoForce> read(String text) {
    return read(Optional.empty(), text);
  }

  private static Optional<EntryIntoForce> read(Optional<ActType> own, String... lines) {
    List<ItemWithQuotes> body =
        Stream.of(lines)
            .map(line -> ItemWithQuotes.of(Line.of(SourceText.of(line, 0), Style.PLAIN)))
            .toList();
    return EntryIntoForceReader.read(body, own, new Findings());
  }

  @Test
  void findsItInAnActOnOneLine() {
    String paragraph =
        "1. Бақтар суарылсын. " + "Алма, алмұрт және өрік бақтары суарылады. ".repeat(80);
    assertThat(read(paragraph + "2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі."))
        .map(EntryIntoForce::text)
        .contains("Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.");
    assertThat(
            read(
                paragraph
                    + "Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі. Қала әкімі"))
        .map(EntryIntoForce::text)
        .contains("Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.");
  }

  @Test
  void prefersTheSentenceThatNamesTheActItself() {
    String own = "2. Настоящее постановление вводится в действие со дня подписания.";
    String draft = "Статья 2. Настоящий Закон вводится в действие с 1 января 2012 года.";
    assertThat(read(Optional.of(ActType.RESOLUTION), own, draft))
        .map(EntryIntoForce::rule)
        .contains(Rule.ON_SIGNING);
    assertThat(read(Optional.of(ActType.ORDER), own, draft))
        .map(EntryIntoForce::rule)
        .contains(Rule.ON_DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.                               | ON_SIGNING
          4. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.                 | ON_PUBLICATION
          5. Настоящее решение вводится в действие с 1 января 2021 года.                                | ON_DATE
          5. Настоящий приказ вводится в действие со дня его подписания.                                | ON_SIGNING
          3. Осы шешім әділет органдарында мемлекеттік тіркелген күнінен бастап күшіне енеді.           | ON_REGISTRATION
          2. Осы қаулы қол қойылған күнінен бастап күшіне енеді және қолданысқа енгізіледі. | ON_SIGNING
          2. Настоящее постановление со дня подписания вступает в силу и вводится в действие. | ON_SIGNING
          9. Настоящий Меморандум вступает в силу с даты подписания. Он прекращается по истечении двух месяцев после уведомления. | ON_SIGNING
          9. Осы Меморандум қол қойылған күнінен бастап күшіне енеді. Ол хабарламадан кейін екі ай өткен соң тоқтатылады. | ON_SIGNING
          1. Осы Заң алғашқы ресми жарияланған күнінен кейін үш ай өткен соң қолданысқа енгізіледі. | OTHER
          1. Настоящий Закон вводится в действие по истечении трех месяцев после дня его первого официального опубликования. | OTHER
          4. Настоящее постановление вступает в силу со дня государственной регистрации и вводится в действие по истечении десяти календарных дней после дня первого официального опубликования. | DAYS_AFTER_PUBLICATION
          """)
  void tellsTheRule(String text, Rule rule) {
    assertThat(read(text)).map(EntryIntoForce::rule).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5. Шешім мемлекеттік тіркелген күнінен бастап күшіне енеді және ресми жарияланған күнінен"
            + " бастап қолданысқа енгізіледі.",
        "5. Решение вступает в силу со дня государственной регистрации и вводится в действие со дня"
            + " официального опубликования."
      })
  void takesAFormAloneForTheActWhereThatIsItsForm(String text) {
    assertThat(read(Optional.of(ActType.DECISION), text))
        .map(EntryIntoForce::rule)
        .contains(Rule.ON_PUBLICATION);
    assertThat(read(text)).isEmpty();
  }

  @Test
  void countsTheDaysAfterPublicationAndGuessesNoDate() {
    assertThat(
            read(
                "3. Осы шешім алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң"
                    + " қолданысқа енгізіледі."))
        .hasValueSatisfying(entry -> {
          assertThat(entry.rule()).isEqualTo(Rule.DAYS_AFTER_PUBLICATION);
          assertThat(entry.days()).hasValue(10);
          assertThat(entry.date()).isEmpty();
        });
  }

  @Test
  void keepsTheDateOfEarlierRelationsApart() {
    assertThat(
            read(
                "Настоящее постановление вводится в действие со дня первого официального"
                    + " опубликования и распространяется на правоотношения, возникшие с 1 марта"
                    + " 2020 года."))
        .hasValueSatisfying(entry -> {
          assertThat(entry.rule()).isEqualTo(Rule.ON_PUBLICATION);
          assertThat(entry.appliesFrom()).contains(LocalDate.of(2020, 3, 1));
        });
  }
}
