package kz.zannama.parser.internal.flattened;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.text.TextReader;
import org.junit.jupiter.api.Test;

class TabCellsTest {
  private static List<SourceBlock> read(String text) throws IOException {
    return TextReader.read(SourceFile.of("act.txt", "text/plain", text.getBytes(UTF_8))).blocks();
  }

  private static List<String> cells(SourceBlock grid) {
    return ((Grid) grid)
        .cells().stream()
            .map((GridCell cell) ->
                cell.row() + "," + cell.column() + " " + cell.text().replace('\n', '/'))
            .toList();
  }

  @Test
  void opensACellAtATabAndARowBelowABlankLine() throws IOException {
    List<SourceBlock> blocks =
        read(
            "Стандарт\n\n\t\nКітапхана қызметі\n\n\t\n1\n\t\nМерзімі\n\t\n3 күн\n\n\t\n2\n\t\n"
                + "Құны\n\t\nТегін.\n\nАқы алынбайды.\n\n\nҚосымша\n");

    assertThat(blocks).hasSize(3);
    assertThat(cells(blocks.get(1)))
        .containsExactly(
            "0,0 Кітапхана қызметі",
            "1,0 1",
            "1,1 Мерзімі",
            "1,2 3 күн",
            "2,0 2",
            "2,1 Құны",
            "2,2 Тегін./Ақы алынбайды.");
    assertThat(((Grid) blocks.get(1)).cells().getFirst().columnSpan()).isEqualTo(3);
  }

  @Test
  void findsTheRowWhoseNumberWasLost() throws IOException {
    List<SourceBlock> blocks =
        read(
            "\t\n1\n\t\nСрок\n\t\n3 дня\n\n\t\n2\n\t\nЦена\n\t\nбесплатно\n Документы\n\t\n"
                + "заявление\n Отказ\n\t\nнет оснований\n");

    assertThat(cells(blocks.getFirst()).subList(3, 12))
        .containsExactly(
            "1,0 2",
            "1,1 Цена",
            "1,2 бесплатно",
            "2,0 ",
            "2,1  Документы",
            "2,2 заявление",
            "3,0 ",
            "3,1  Отказ",
            "3,2 нет оснований");
  }

  @Test
  void readsARowOfTooManyEmptyCells() throws IOException {
    List<SourceBlock> blocks = read("\t\nа\n\t\nб\n\n\t\n\t\n\t\n\t\nв\n\n\n");

    assertThat(cells(blocks.getFirst()))
        .containsExactly("0,0 а", "0,1 б", "1,0 ", "1,1 ", "2,0 ", "2,1 ", "3,0 ", "3,1 в");
  }

  @Test
  void findsTheTableBelowARowThatIsWiderThanAllOthers() throws IOException {
    List<SourceBlock> blocks = read("\t\nа\n\t\nб\n\t\nв\n\n\t\n1\n\t\n2\n\n\t\n3\n\t\n4\n\n\n");

    assertThat(blocks.stream().filter(Grid.class::isInstance).flatMap(grid -> cells(grid).stream()))
        .containsExactly("0,0 б", "0,1 в", "1,0 1", "1,1 2", "2,0 3", "2,1 4");
  }

  @Test
  void takesASignatureForNoTable() throws IOException {
    assertThat(read("\t\nАуыл әкімі\n\n\t\nА. Сейітов\n\n")).noneMatch(Grid.class::isInstance);
    assertThat(read("\t\nАуыл әкімі\n\t\nА. Сейітов\n\n")).noneMatch(Grid.class::isInstance);
  }
}
