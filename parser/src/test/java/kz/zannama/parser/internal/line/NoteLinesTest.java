package kz.zannama.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;

class NoteLinesTest {
  private static Line line(String text) {
    return Line.of(SourceText.of(text, 0), Style.PLAIN);
  }

  private static List<String> parts(String text) {
    return NoteLines.parts(line(text)).stream().map(Line::value).toList();
  }

  private static List<String> joined(String... lines) {
    List<Item> items = Stream.of(lines).<Item>map(NoteLinesTest::line).toList();
    return NoteLines.joined(items).stream().map(item -> ((Line) item).value()).toList();
  }

  @Test
  void setsANoteApartFromTheSentenceBeforeAndTheUnitBehindIt() {
    assertThat(
            parts(
                "5. Жол төселсін; Ескерту. 5-тармақ жаңа редакцияда - ҚР Үкіметінің 2010.03.04. N 155"
                    + " қаулысымен . 6. 2011 жылы көпір салынсын."))
        .containsExactly(
            "5. Жол төселсін;",
            "Ескерту. 5-тармақ жаңа редакцияда - ҚР Үкіметінің 2010.03.04. N 155 қаулысымен .",
            "6. 2011 жылы көпір салынсын.");
    assertThat(
            parts(
                "5. Построить дорогу. Сноска. Пункт 5 исключен постановлением Правительства РК от"
                    + " 04.03.2010 № 155 (порядок введения в действие см. п. 2 ). 6. Построить мост."))
        .containsExactly(
            "5. Построить дорогу.",
            "Сноска. Пункт 5 исключен постановлением Правительства РК от 04.03.2010 № 155 (порядок"
                + " введения в действие см. п. 2 ).",
            "6. Построить мост.");
  }

  @Test
  void leavesANoteOfTwoSentencesWhole() {
    String note =
        "Ескерту. 5-тармақ жаңа редакцияда - ҚР Үкіметінің 04.03.2010 № 155 қаулысымен. Қолданысқа"
            + " енгізілу тәртібін 2-тармақтан қараңыз.";
    assertThat(parts(note)).containsExactly(note);
  }

  @Test
  void leavesWhatTheActRemarksItself() {
    List<String> own =
        List.of(
            "Өтінім беріледі. Ескерту. Бланк екі данада толтырылады.",
            "Заявка подается. Сноска. Бланк заполняется до 1 мая 2012 года.");
    assertThat(own).allSatisfy(text -> assertThat(parts(text)).containsExactly(text));
  }

  @Test
  void joinsANoteUntilItsActIsNamed() {
    assertThat(
            joined(
                "Сноска. Пункт 5 с изменениями, внесенными",
                "постановлениями Правительства РК от 04.03.2010 № 155",
                "; от 05.05.2011 № 492.",
                "Мост открыть."))
        .containsExactly(
            "Сноска. Пункт 5 с изменениями, внесенными постановлениями Правительства РК от"
                + " 04.03.2010 № 155 ; от 05.05.2011 № 492.",
            "Мост открыть.");
    assertThat(
            joined(
                "Ескерту. 5-тармаққа өзгеріс енгізілді - ҚР Үкіметінің",
                "2010.03.04. N 155 қаулысымен",
                "көпір ашылсын."))
        .containsExactly(
            "Ескерту. 5-тармаққа өзгеріс енгізілді - ҚР Үкіметінің 2010.03.04. N 155 қаулысымен",
            "көпір ашылсын.");
  }

  @Test
  void leavesANoteThatIsFollowedByAUnit() {
    assertThat(joined("Ескерту. Кестеге өзгеріс енгізілді", "6. Көпір салынсын."))
        .containsExactly("Ескерту. Кестеге өзгеріс енгізілді", "6. Көпір салынсын.");
  }
}
