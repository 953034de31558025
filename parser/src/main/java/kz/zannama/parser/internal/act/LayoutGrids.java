package kz.zannama.parser.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.parser.internal.annex.AnnexHeader;
import kz.zannama.parser.internal.closing.Closing;
import kz.zannama.parser.internal.closing.Signatures;
import kz.zannama.parser.internal.line.CellText;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Cells;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Item.Signature;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.line.Names;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.Style;

/// Takes apart grids that are not tables but a means of layout: signatures (office and name in two
/// cells) and annex headers (a right-hand cell).
final class LayoutGrids {
  private static final int MOST_ROWS = 8;
  private static final int MOST_ROWS_AGREED = 80;
  private static final int MOST_ROWS_OF_HEADER = 24;
  private static final int MOST_ROWS_BELOW_HEADER = 3;
  private static final int LONGEST_OFFICE = 400;
  private static final int LONGEST_MARK = 200;

  private final CellText text;

  LayoutGrids(CellText text) {
    this.text = text;
  }

  /// The items of a grid: the grid itself where it is a table.
  List<Item> items(Grid grid) {
    List<GridCell> filled = grid.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
    Optional<List<Item>> block = rightBlock(grid, filled);
    if (block.isPresent()) {
      return block.get();
    }
    Optional<List<Item>> header =
        filled.size() <= grid.rows() && grid.rows() <= MOST_ROWS_OF_HEADER
            ? annexHeader(filled)
            : Optional.empty();
    if (header.isPresent()) {
      return header.get();
    }
    boolean signed = isAgreed(filled) || areNames(filled);
    if (grid.rows() > (signed ? MOST_ROWS_AGREED : MOST_ROWS)) {
      return List.of(new Cells(grid));
    }
    Optional<List<Item>> stacked = signaturesAboveHeader(grid, filled);
    if (stacked.isPresent()) {
      return stacked.get();
    }
    if (filled.size() == 2 && grid.rows() == 1) {
      Optional<List<Item>> both = signatureAndHeader(filled).or(() -> dateAndHeader(grid, filled));
      if (both.isPresent()) {
        return both.get();
      }
    }
    Optional<List<Item>> signatures =
        new Signatures(text)
            .inColumns(grid.rows(), filled)
            .or(() -> new Signatures(text).inCells(filled))
            .or(() -> signatures(grid.rows(), filled));
    if (signatures.isPresent()) {
      return signatures.get();
    }
    return filled.size() <= 1 && !grid.ruled() ? lines(filled) : List.of(new Cells(grid));
  }

  /// Whether a cell heads an approval, as below a signature: «КЕЛІСІЛДІ».
  private static boolean isAgreed(List<GridCell> filled) {
    return filled.stream()
        .anyMatch(cell -> Closing.isApprovalHead(Line.of(cell.paragraphs().getFirst())));
  }

  /// Whether all but the first cells are names, as below the signature of a body's head.
  private static boolean areNames(List<GridCell> filled) {
    return filled.size() > 2
        && filled.subList(1, filled.size()).stream()
            .allMatch(cell -> Names.whole(cell.text().strip()).isPresent());
  }

  /// Lines that only stand at the right: the end of an approval, down to its name and date, and the
  /// header of an annex below it.
  private Optional<List<Item>> rightBlock(Grid grid, List<GridCell> filled) {
    boolean right = filled.stream().allMatch(cell -> cell.column() == 1 && cell.rowSpan() == 1);
    if (grid.columns() != 2 || filled.size() < 2 || !right) {
      return Optional.empty();
    }
    int header = 0;
    for (int i = 0; i < filled.size(); i++) {
      boolean name = Names.whole(filled.get(i).text().strip()).isPresent();
      header = name || header > 0 && header == i && isDate(filled.get(i)) ? i + 1 : header;
    }
    List<GridCell> below = filled.subList(header, filled.size());
    Optional<List<Item>> annex = below.isEmpty() ? Optional.of(List.of()) : annexHeader(below);
    if (header == 0 || annex.isEmpty()) {
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>(lines(filled.subList(0, header)));
    items.addAll(annex.get());
    return Optional.of(items);
  }

  /// Rows of signatures, or the date of one, with the rows of an annex header below them.
  private Optional<List<Item>> signaturesAboveHeader(Grid grid, List<GridCell> filled) {
    for (int row = 1; row < grid.rows(); row++) {
      int cut = row;
      List<GridCell> below = filled.stream().filter(cell -> cell.row() >= cut).toList();
      boolean single = below.size() <= grid.rows() - row && !below.isEmpty();
      Optional<List<Item>> header = single ? annexHeader(below) : Optional.empty();
      if (header.isPresent()) {
        List<GridCell> above = filled.stream().filter(cell -> cell.row() < cut).toList();
        Optional<List<Item>> closing =
            above.stream().allMatch(LayoutGrids::isDate)
                ? Optional.of(lines(above))
                : signatures(cut, above);
        return closing.map(items -> Stream.concat(items.stream(), header.get().stream()).toList());
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(GridCell cell) {
    String text = cell.text().strip();
    return ActDates.find(text).stream()
        .anyMatch(date -> date.start() == 0 && date.end() >= text.length() - 2);
  }

  /// The header of an annex in cells below each other, with what stands below it at the right:
  /// «Нысан», «БЕКІТЕМІН», who a form is addressed to. Empty where they are no header.
  private Optional<List<Item>> annexHeader(List<GridCell> filled) {
    List<List<Line>> apart = filled.stream().map(this::setApart).toList();
    boolean right = filled.stream().allMatch(cell -> cell.column() > 0);
    int shortest = right ? 1 : Math.max(1, filled.size() - MOST_ROWS_BELOW_HEADER);
    for (int rows = filled.size(); rows >= shortest; rows--) {
      List<GridCell> below = filled.subList(rows, filled.size());
      boolean marks = below.stream().allMatch(cell -> cell.text().length() <= LONGEST_MARK);
      List<Line> above = apart.subList(0, rows).stream().flatMap(List::stream).toList();
      List<Line> last = AnnexHeader.parted(above.getLast());
      List<Line> header =
          Stream.concat(above.subList(0, above.size() - 1).stream(), last.stream()).toList();
      boolean opens = AnnexHeader.opens(Lines.key(header.subList(0, above.size())));
      if ((right || marks) && opens) {
        Stream<Line> asides = paragraphs(below).map(Line::of).map(Line::asAside);
        return Optional.of(Stream.concat(header.stream(), asides).<Item>map(line -> line).toList());
      }
    }
    return Optional.empty();
  }

  /// A signature whose right-hand cell runs on into the header of the annex below it.
  private Optional<List<Item>> signatureAndHeader(List<GridCell> cells) {
    List<Paragraph> right = cells.getLast().paragraphs();
    Paragraph first = right.getFirst();
    int name = Names.endAtStart(first.text().value());
    if (name < 0) {
      return Optional.empty();
    }
    Line whole = Line.of(first);
    List<Item> items = new ArrayList<>();
    List<Line> office = cells.getFirst().paragraphs().stream().map(Line::of).toList();
    items.add(new Signature(Lines.joined(office), whole.part(0, name)));
    items.add(setApart(whole.part(name, first.text().value().length())));
    right.subList(1, right.size()).forEach(rest -> items.add(setApart(Line.of(rest))));
    List<Line> header = items.subList(1, items.size()).stream().map(Line.class::cast).toList();
    return AnnexHeader.opens(Lines.key(header)) ? Optional.of(items) : Optional.empty();
  }

  /// «14 марта 2019 года | Утверждены»: the date of an approval beside the beginning of a stamp
  /// that goes on below.
  private Optional<List<Item>> dateAndHeader(Grid grid, List<GridCell> cells) {
    GridCell right = cells.getLast();
    boolean beside = !grid.ruled() && isDate(cells.getFirst()) && !isDate(right);
    if (!beside || !ActNumbers.find(right.text()).isEmpty()) {
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>(lines(cells.subList(0, 1)));
    items.addAll(setApart(right));
    return Optional.of(items);
  }

  private List<Line> setApart(GridCell cell) {
    return cell.paragraphs().stream()
        .map(paragraph -> Line.of(text.unglued(paragraph.text()), paragraph.style()))
        .map(LayoutGrids::setApart)
        .toList();
  }

  private static Line setApart(Line line) {
    Style style = line.style();
    Style apart =
        new Style(
            style.bold(),
            style.italic(),
            style.ink(),
            style.alignment(),
            style.headingLevel(),
            true);
    return new Line(line.text(), apart, line.key(), false);
  }

  private static List<Item> lines(List<GridCell> cells) {
    return paragraphs(cells).<Item>map(Line::of).toList();
  }

  private static Stream<Paragraph> paragraphs(List<GridCell> cells) {
    return cells.stream().flatMap(cell -> cell.paragraphs().stream());
  }

  /// Signatures, where every row with anything in it ends in a name.
  private Optional<List<Item>> signatures(int rows, List<GridCell> filled) {
    List<Item> found = new ArrayList<>();
    List<Paragraph> offices = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int current = row;
      List<GridCell> cells = filled.stream().filter(cell -> cell.row() == current).toList();
      Optional<List<Item>> signed = new Signatures(text).inRow(cells, offices);
      if (signed.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(signed.get());
    }
    offices.forEach(office -> found.add(Line.of(office)));
    boolean any = found.stream().anyMatch(Signature.class::isInstance);
    boolean brief = filled.stream().allMatch(cell -> cell.text().length() <= LONGEST_OFFICE);
    return any && brief ? Optional.of(found) : Optional.empty();
  }
}
