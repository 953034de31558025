package kz.zannama.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;

/// An act that is printed in both languages side by side, in the two columns of a table: it is read
/// as text, all of the left column first.
public final class LanguageColumns {
  /// A text of this many letters for each Kazakh one is Kazakh.
  private static final int KAZAKH_SHARE = 40;

  /// A text with fewer letters tells nothing.
  private static final int FEWEST = 200;

  /// Cells of running text have at least this many characters, on average.
  private static final int PROSE = 50;

  private final StringBuilder left = new StringBuilder();
  private final StringBuilder right = new StringBuilder();
  private int cells;

  private LanguageColumns() {}

  /// The document, with the texts of both languages in the place of the tables that hold them. They
  /// are most of what it says, or it stays as it is.
  public static SourceDocument oneByOne(SourceDocument document) {
    List<Grid> tables = new ArrayList<>();
    LanguageColumns columns = new LanguageColumns();
    for (SourceBlock block : document.blocks()) {
      if (block instanceof Grid grid && isPair(grid)) {
        tables.add(grid);
        columns.add(grid);
      }
    }
    return columns.isText(document.rawText().length())
        ? document.withBlocks(read(document.blocks(), tables))
        : document;
  }

  private static boolean isPair(Grid grid) {
    return grid.columns() == 2 && grid.cells().stream().allMatch(cell -> cell.columnSpan() == 1);
  }

  private void add(Grid grid) {
    for (GridCell cell : grid.cells()) {
      (cell.column() == 0 ? left : right).append(cell.text()).append('\n');
      cells += cell.paragraphs().isEmpty() ? 0 : 1;
    }
  }

  private boolean isText(int characters) {
    int inside = left.length() + right.length();
    return cells > 0
        && inside >= PROSE * cells
        && inside * 2L >= characters
        && differ(left.toString(), right.toString());
  }

  private static List<SourceBlock> read(List<SourceBlock> blocks, List<Grid> tables) {
    List<SourceBlock> read = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (block == tables.getFirst()) {
        read.addAll(column(tables, 0));
        read.addAll(column(tables, 1));
      } else if (!(block instanceof Grid grid && tables.contains(grid))) {
        read.add(block);
      }
    }
    return read;
  }

  private static List<Paragraph> column(List<Grid> tables, int column) {
    return tables.stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> cell.column() == column)
        .flatMap(cell -> cell.paragraphs().stream())
        .toList();
  }

  /// Whether one of two texts is Kazakh and the other is not.
  public static boolean differ(String one, String other) {
    long letters = one.chars().filter(Character::isLetter).count();
    long others = other.chars().filter(Character::isLetter).count();
    return letters >= FEWEST
        && others >= FEWEST
        && kazakh(one) * KAZAKH_SHARE >= letters != kazakh(other) * KAZAKH_SHARE >= others;
  }

  private static long kazakh(String text) {
    return text.chars().filter(c -> Letters.isKazakhLetter((char) c)).count();
  }
}
