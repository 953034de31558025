package kz.zannama.parser.internal.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.line.CellText;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Item.Signature;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.line.Names;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;

/// Signatures in the rows of a layout grid.
///
/// An office may take several rows before the row with the name, or several paragraphs of its cell;
/// two signatures may stand side by side, each cell with its office and its name.
public final class Signatures {
  private static final Pattern DATE = Closing.RULES.pattern("date-to-sign");
  private static final Pattern TO_SIGN = Closing.RULES.pattern("to-sign");

  private final CellText text;

  public Signatures(CellText text) {
    this.text = text;
  }

  /// Signatures side by side, each a column with its office over some rows and its name in the last
  /// one; empty where the cells are not so.
  public Optional<List<Item>> inColumns(int rows, List<GridCell> filled) {
    List<GridCell> names = filled.stream().filter(cell -> cell.row() == rows - 1).toList();
    boolean named =
        names.size() > 1
            && names.stream()
                .allMatch(cell -> Names.wholeOrUndotted(cell.text().strip()).isPresent());
    if (rows < 2 || !named) {
      return Optional.empty();
    }
    List<Item> found = new ArrayList<>();
    int used = names.size();
    for (GridCell name : names) {
      List<GridCell> column =
          filled.stream()
              .filter(cell -> cell.column() == name.column() && cell.row() < name.row())
              .toList();
      boolean office =
          !column.isEmpty()
              && column.stream().noneMatch(cell -> Names.whole(cell.text().strip()).isPresent());
      if (!office) {
        return Optional.empty();
      }
      used += column.size();
      List<Paragraph> offices =
          column.stream().flatMap(cell -> cell.paragraphs().stream()).toList();
      found.add(signature(offices, name.paragraphs().getLast()));
    }
    return used == filled.size() ? Optional.of(found) : Optional.empty();
  }

  /// Signatures each in a cell of its own, a blank to sign on before the name: «… министрі_________
  /// А. Сериков»; empty where a cell is not so.
  public Optional<List<Item>> inCells(List<GridCell> filled) {
    List<Item> found = new ArrayList<>();
    for (GridCell cell : filled) {
      Optional<Item> signed = signed(cell);
      if (signed.isEmpty()) {
        return Optional.empty();
      }
      found.add(signed.get());
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private Optional<Item> signed(GridCell cell) {
    Paragraph last = cell.paragraphs().getLast();
    Matcher blank = TO_SIGN.matcher(last.text().value());
    if (!blank.matches() || Names.whole(blank.group(2)).isEmpty()) {
      return Optional.empty();
    }
    List<Paragraph> office =
        new ArrayList<>(cell.paragraphs().subList(0, cell.paragraphs().size() - 1));
    if (!blank.group(1).isBlank()) {
      office.add(new Paragraph(last.text().substring(0, blank.end(1)), last.style()));
    }
    SourceText name = last.text().substring(blank.start(2), blank.end(2));
    return office.isEmpty()
        ? Optional.empty()
        : Optional.of(signature(office, new Paragraph(name, last.style())));
  }

  /// What a row holds: signatures, or lines of an office that goes on.
  ///
  /// @param cells the filled cells of the row
  /// @param offices the lines of an office whose name is still to come; changed by the call
  /// @return empty where the row cannot be part of a signature
  public Optional<List<Item>> inRow(List<GridCell> cells, List<Paragraph> offices) {
    if (cells.isEmpty()) {
      return Optional.of(List.of());
    }
    Paragraph last = cells.getLast().paragraphs().getLast();
    String words = last.text().value();
    boolean named =
        cells.size() > 1 ? Names.wholeOrInFull(words).isPresent() : Names.whole(words).isPresent();
    int name = cells.size() > 1 && !named && words.length() < 60 ? Names.startAtEnd(words) : -1;
    if (!named && name <= 0) {
      return unnamed(cells, offices);
    }
    List<Paragraph> left = new ArrayList<>(offices);
    offices.clear();
    cells.subList(0, cells.size() - 1).forEach(cell -> left.addAll(cell.paragraphs()));
    List<Paragraph> right = cells.getLast().paragraphs();
    left.addAll(right.subList(0, right.size() - 1));
    if (name <= 0) {
      return Optional.of(List.of(signature(left, last)));
    }
    // «Аудан әкімінің» | «м.а. А. Сериков»: the end of the office stands before the name
    left.add(new Paragraph(last.text().substring(0, name), last.style()));
    SourceText alone = last.text().substring(name, words.length());
    return Optional.of(List.of(signature(left, new Paragraph(alone, last.style()))));
  }

  /// A row without a name: more of an office, or what stands alone: the head of an approval, a
  /// date.
  private static Optional<List<Item>> unnamed(List<GridCell> cells, List<Paragraph> offices) {
    if (cells.size() > 1) {
      return Optional.empty();
    }
    List<Paragraph> paragraphs = cells.getFirst().paragraphs();
    Line first = Line.of(paragraphs.getFirst());
    if (paragraphs.size() > 1 || !Closing.isApprovalHead(first) && !isDate(first)) {
      offices.addAll(paragraphs);
      return Optional.of(List.of());
    }
    List<Item> alone = new ArrayList<>();
    offices.forEach(office -> alone.add(Line.of(office)));
    offices.clear();
    alone.add(first);
    return Optional.of(alone);
  }

  private static boolean isDate(Line line) {
    return DATE.matcher(line.key().strip()).matches();
  }

  private Item signature(List<Paragraph> office, Paragraph name) {
    Line nameLine = Line.of(name);
    if (office.isEmpty()) {
      return new Signature(nameLine.part(0, 0), nameLine);
    }
    List<Line> lines =
        office.stream().map(part -> Line.of(text.unglued(part.text()), part.style())).toList();
    return new Signature(Lines.joined(lines), nameLine);
  }
}
