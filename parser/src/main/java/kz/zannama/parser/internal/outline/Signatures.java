package kz.zannama.parser.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.outline.Item.Signature;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;

/// Signatures in the rows of a layout grid.
///
/// An office may take several rows before the row with the name, or several paragraphs of its cell;
/// two signatures may stand side by side, each cell with its office and its name.
final class Signatures {
  private final CellText text;

  Signatures(CellText text) {
    this.text = text;
  }

  /// What a row holds: signatures, or lines of an office that goes on.
  ///
  /// @param cells the filled cells of the row
  /// @param offices the lines of an office whose name is still to come; changed by the call
  /// @return empty where the row cannot be part of a signature
  Optional<List<Item>> inRow(List<GridCell> cells, List<Paragraph> offices) {
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

  private static Optional<List<Item>> unnamed(List<GridCell> cells, List<Paragraph> offices) {
    if (cells.size() > 1) {
      return Optional.empty();
    }
    offices.addAll(cells.getFirst().paragraphs());
    return Optional.of(List.of());
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
