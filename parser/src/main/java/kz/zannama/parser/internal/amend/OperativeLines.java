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
import kz.zannama.parser.internal.body.Quotations;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Cells;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.text.Rules;

/// The lines of an act that may order changes: its body, and those annexes whose titles announce
/// changes or repeals.
///
/// @param lines the lines in reading order
/// @param tables the tables that stand in quoted wording, in reading order, without the quotes
///   around it
public record OperativeLines(List<OperativeLine> lines, List<ItemWithQuotes> tables) {
  private static final Pattern ANNOUNCES =
      Rules.of(OperativeLines.class, "operative-lines.rules", Letters::foldedKey)
          .pattern("announces-changes");

  public OperativeLines {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  /// @param body the body's items with their quoted stretches
  /// @param zones the annexes as printed
  /// @param annexes the annexes as read, in the same order
  /// @param quotations finds the quoted wording of an annex
  public static OperativeLines of(
      List<ItemWithQuotes> body,
      List<AnnexZone> zones,
      List<Annex> annexes,
      Quotations quotations) {
    List<OperativeLine> lines = new ArrayList<>();
    List<ItemWithQuotes> tables = new ArrayList<>();
    add(body, lines, tables);
    for (int i = 0; i < annexes.size(); i++) {
      if (announcesChanges(annexes.get(i))) {
        int first = lines.size();
        add(quotations.mark(zones.get(i).body()), lines, tables);
        if (first < lines.size()) {
          OperativeLine title = lines.get(first);
          lines.set(first, new OperativeLine(title.text(), title.quoted(), true));
        }
      }
    }
    return new OperativeLines(lines, tables);
  }

  private static void add(
      List<ItemWithQuotes> items, List<OperativeLine> lines, List<ItemWithQuotes> tables) {
    for (ItemWithQuotes item : items) {
      if (item.item() instanceof Cells cells && item.isQuoted()) {
        lines.add(new OperativeLine(Placeholder.ofTable(tables.size()), true));
        tables.add(ItemWithQuotes.of(unquoted(cells)));
      }
      if (item.item() instanceof Line line && (item.isQuoted() || !Notes.isNote(line))) {
        lines.add(new OperativeLine(line.text(), item.isQuoted()));
      }
    }
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

  private static boolean announcesChanges(Annex annex) {
    return annex
        .title()
        .filter(title -> ANNOUNCES.matcher(Letters.foldedKey(title)).find())
        .isPresent();
  }
}
