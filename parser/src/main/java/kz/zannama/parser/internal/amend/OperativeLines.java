package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Annex;
import kz.zannama.parser.internal.amend.instruction.OperativeLine;
import kz.zannama.parser.internal.annex.AnnexZone;
import kz.zannama.parser.internal.body.ItemWithQuotes;
import kz.zannama.parser.internal.line.Item.Cells;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.text.Rules;

/// The lines of an act that may order changes: its body, and those annexes whose titles announce
/// changes or repeals.
public final class OperativeLines {
  private static final Pattern ANNOUNCES =
      Rules.of(OperativeLines.class, "operative-lines.rules", Letters::foldedKey)
          .pattern("announces-changes");

  /// What stands for a quoted table in the text of the instructions, with its place among them; no
  /// printed line begins so.
  private static final String TABLE = "\uFFFC";

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
        lines.add(new OperativeLine(SourceText.of(TABLE + table++, 0), true));
      }
      if (item.item() instanceof Line line && !Notes.isNote(line)) {
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

  /// The tables that stand in quoted wording, in reading order.
  public static List<ItemWithQuotes> quotedTables(List<ItemWithQuotes> body) {
    return body.stream()
        .filter(OperativeLines::isQuotedTable)
        .map(item -> ItemWithQuotes.of(item.item()))
        .toList();
  }

  /// The place among the quoted tables of the one that a line stands for.
  static OptionalInt tableOf(String line) {
    return line.startsWith(TABLE)
        ? OptionalInt.of(Integer.parseInt(line.substring(TABLE.length())))
        : OptionalInt.empty();
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
