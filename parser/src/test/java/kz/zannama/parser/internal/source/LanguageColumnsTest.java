package kz.zannama.parser.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.media.SourceReaders;
import kz.zannama.parser.internal.source.word.DocxFile;
import org.junit.jupiter.api.Test;

class LanguageColumnsTest {
  private static final List<String> KAZAKH =
      List.of(
          "Өзен жағасын тазалау туралы",
          "Аудан әкімдігінің 2026 жылғы 3 сәуірдегі № 55 қаулысы",
          "1. Өзен жағасын тазалау жөніндегі іс-шаралар жоспары осы қаулыға сәйкес бекітілсін.",
          "2. Тұрғын үй бөлімі жұмыстардың белгіленген мерзімде орындалуын қамтамасыз етсін.",
          "Аудан әкімі Д. Сынақов");
  private static final List<String> RUSSIAN =
      List.of(
          "Об очистке берега реки",
          "Постановление акимата района от 3 апреля 2026 года № 55",
          "1. Утвердить план мероприятий по очистке берега реки согласно настоящему постановлению.",
          "2. Отделу жилищного хозяйства обеспечить исполнение работ в установленный срок.",
          "Аким района Д. Сынаков");

  private static String html(List<String> left, List<String> right) {
    StringBuilder rows = new StringBuilder("<table>");
    for (int i = 0; i < left.size(); i++) {
      rows.append("<tr><td>" + left.get(i) + "</td><td>" + right.get(i) + "</td></tr>");
    }
    return rows.append("</table>").toString();
  }

  private static SourceDocument read(String name, byte[] bytes) throws IOException {
    return SourceReaders.read(SourceReaders.file(name, bytes));
  }

  private static List<String> texts(SourceDocument document) {
    return document.blocks().stream()
        .map(block -> block instanceof Paragraph(SourceText text, Style style) ? text.value() : "")
        .toList();
  }

  private static List<String> bothInTurn() {
    return List.of(KAZAKH, RUSSIAN).stream().flatMap(List::stream).toList();
  }

  @Test
  void readsTwoLanguagesInRowsOneByOne() throws IOException {
    SourceDocument html = read("act.html", html(KAZAKH, RUSSIAN).getBytes(UTF_8));
    String half = html(KAZAKH.subList(0, 3), RUSSIAN.subList(0, 3));
    String rest = html(KAZAKH.subList(3, 5), RUSSIAN.subList(3, 5));
    SourceDocument halves = read("act.html", (half + rest).getBytes(UTF_8));

    assertThat(texts(html)).isEqualTo(bothInTurn());
    assertThat(texts(halves)).isEqualTo(bothInTurn());
  }

  @Test
  void readsTwoLanguagesInTwoCellsOfAWordFile() throws IOException {
    String cells = cell(KAZAKH) + cell(RUSSIAN);
    String table = "<w:tbl><w:tblPr/><w:tr>" + cells + "</w:tr></w:tbl>";

    assertThat(texts(read("act.docx", DocxFile.of(table).bytes()))).isEqualTo(bothInTurn());
  }

  private static String cell(List<String> paragraphs) {
    StringBuilder cell = new StringBuilder("<w:tc>");
    paragraphs.forEach(text -> cell.append("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
    return cell.append("</w:tc>").toString();
  }

  @Test
  void leavesTablesThatArePartOfAnAct() throws IOException {
    List<String> translated = List.of("Өзен", "Жаға", "Тазалау", "Жоспар", "Мерзім");
    List<String> words = List.of("Река", "Берег", "Очистка", "План", "Срок");

    for (String table : List.of(html(KAZAKH, KAZAKH), html(translated, words))) {
      SourceDocument document = read("act.html", table.getBytes(UTF_8));
      assertThat(document.blocks()).singleElement().isInstanceOf(Grid.class);
    }
    String act = "<p>" + String.join("</p><p>", KAZAKH).repeat(4) + "</p>";
    SourceDocument document = read("act.html", (act + html(KAZAKH, RUSSIAN)).getBytes(UTF_8));
    assertThat(Objects.requireNonNull(document.blocks().getLast())).isInstanceOf(Grid.class);
  }
}
