package kz.zannama.parser.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Annex;
import kz.zannama.parser.internal.change.OperativeLine;
import kz.zannama.parser.internal.outline.ActOutline;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.outline.Notes;
import kz.zannama.text.Rules;

/// The lines of an act that may order changes: its body, and those annexes whose titles announce
/// changes or repeals.
final class OperativeLines {
  private static final Pattern ANNOUNCES =
      Rules.of(OperativeLines.class, "operative-lines.rules", Letters::foldedKey)
          .pattern("announces-changes");

  private OperativeLines() {}

  /// The lines in reading order.
  ///
  /// @param body the body's items with their quoted stretches
  /// @param annexes the annexes as read, in the order of the outline's
  static List<OperativeLine> of(List<BodyItem> body, ActOutline outline, List<Annex> annexes) {
    List<OperativeLine> lines = new ArrayList<>();
    for (BodyItem item : body) {
      if (item.item() instanceof Line line && !Notes.isNote(line)) {
        lines.add(new OperativeLine(line.text(), item.isQuoted()));
      }
    }
    for (int i = 0; i < annexes.size(); i++) {
      if (announcesChanges(annexes.get(i))) {
        outline.annexes().get(i).body().stream()
            .filter(Line.class::isInstance)
            .map(Line.class::cast)
            .filter(line -> !Notes.isNote(line))
            .forEach(line -> lines.add(new OperativeLine(line.text(), false)));
      }
    }
    return lines;
  }

  private static boolean announcesChanges(Annex annex) {
    return annex
        .title()
        .filter(title -> ANNOUNCES.matcher(Letters.foldedKey(title)).find())
        .isPresent();
  }
}
