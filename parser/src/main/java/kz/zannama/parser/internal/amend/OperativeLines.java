package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Annex;
import kz.zannama.parser.internal.amend.instruction.OperativeLine;
import kz.zannama.parser.internal.amend.instruction.Placeholder;
import kz.zannama.parser.internal.annex.AnnexZone;
import kz.zannama.parser.internal.body.ItemWithQuotes;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Cells;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.text.Rules;

/// The lines of an act that may order changes: its body, and those annexes whose titles announce
/// changes or repeals.
public final class OperativeLines {
  private static final Pattern ANNOUNCES =
      Rules.of(OperativeLines.class, "operative-lines.rules", Letters::foldedKey)
          .pattern("announces-changes");

  private OperativeLines() {}

  /// The lines in reading order.
  ///
  /// @param body the body's items with their quoted stretches
  /// @param zones the annexes as printed
  /// @param annexes the annexes as read, in the same order
  public static List<OperativeLine> of(
      List<ItemWithQuotes> body, List<AnnexZone> zones, List<Annex> annexes) {
    List<OperativeLine> lines = new ArrayList<>();
    int table = 0;
    for (ItemWithQuotes item : body) {
      if (isQuotedTable(item)) {
        lines.add(new OperativeLine(Placeholder.ofTable(table++), true));
      }
      if (item.item() instanceof Line line && (item.isQuoted() || !Notes.isNote(line))) {
        lines.add(new OperativeLine(line.text(), item.isQuoted()));
      }
    }
    for (int i = 0; i < annexes.size(); i++) {
      if (announcesChanges(annexes.get(i))) {
        zones.get(i).body().stream()
            .filter(Line.class::isInstance)
            .map(Line.class::cast)
            .filter(line -> !Notes.isNote(line))
            .forEach(line -> lines.add(new OperativeLine(line.text(), false)));
      }
    }
    return lines;
  }

  /// The tables that stand in quoted wording, in reading order, without the quotes around it.
  public static List<ItemWithQuotes> quotedTables(List<ItemWithQuotes> body) {
    return body.stream()
        .filter(OperativeLines::isQuotedTable)
        .map(item -> ItemWithQuotes.of(unquoted((Cells) item.item())))
        .toList();
  }

  private static Item unquoted(Cells cells) {
    List<Paragraph> printed =
        cells.grid().cells().stream()
            .flatMap(cell -> cell.paragraphs().stream())
            .filter(paragraph -> !paragraph.text().value().isBlank())
            .toList();
    if (printed.isEmpty()) {
      return cells;
    }
    return new Cells(
        cells
            .grid()
            .with(paragraph -> {
              String text = paragraph.text().value();
              int from = paragraph == printed.getFirst() ? Placeholder.opening(text) : 0;
              int to = paragraph == printed.getLast() ? Placeholder.closing(text) : text.length();
              return new Paragraph(paragraph.text().substring(from, to), paragraph.style());
            }));
  }

  private static boolean isQuotedTable(ItemWithQuotes item) {
    return item.isQuoted() && item.item() instanceof Cells;
  }

  private static boolean announcesChanges(Annex annex) {
    return annex
        .title()
        .filter(title -> ANNOUNCES.matcher(Letters.foldedKey(title)).find())
        .isPresent();
  }
}
