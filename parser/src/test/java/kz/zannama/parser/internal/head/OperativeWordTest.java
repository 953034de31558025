package kz.zannama.parser.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.ActType;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperativeWordTest {
  private static Line line(String text) {
    return Line.of(SourceText.of(text, 0), Style.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Заңға сәйкес аудан әкімдігі ҚАУЛЫ ЕТЕДІ:           | RESOLUTION
          аудандық мәслихат ШЕШІМ ҚАБЫЛДАДЫ:                 | DECISION
          қалалық мәслихат ШЕШТІ:                            | DECISION
          БҰЙЫРАМЫН:                                         | ORDER
          аудандық мәслихат ШЕШІ М ҚАБЫЛДАДЫ :               | DECISION
          аудан әкімдігі Қ АУЛЫ ЕТЕДI:                       | RESOLUTION
          акимат района П О С Т А Н О В Л Я Е Т:             | RESOLUTION
          бұйырамыз:                                         | ORDER
          акимат района ПОСТАНОВЛЯЕТ:                        | RESOLUTION
          районный маслихат РЕШИЛ:                           | DECISION
          в целях учета ПРИКАЗЫВАЮ:                          | ORDER
          """)
  void tellsTheTypeOfTheAct(String text, ActType type) {
    assertThat(OperativeWord.in(line(text))).map(OperativeWord::type).contains(type);
  }

  @Test
  void includesItsColon() {
    String text = "Аудан әкімі ШЕШІМ ҚАБЫЛДАДЫ: 1. Мектеп ашылсын.";
    assertThat(OperativeWord.in(line(text)))
        .map(word -> text.substring(word.start(), word.end()))
        .contains("ШЕШІМ ҚАБЫЛДАДЫ:");
  }

  @Test
  void isNoVerbOfRunningText() {
    assertThat(OperativeWord.in(line("Суд решил дело в пользу истца и закрыл заседание")))
        .isEmpty();
  }
}
