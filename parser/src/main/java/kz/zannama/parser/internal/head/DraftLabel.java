package kz.zannama.parser.internal.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.WordTable;

/// The line that tells a draft: «Жоба», «Проект», «Законопроект».
public final class DraftLabel {
  private static final int SEARCHED = 3;

  private static final Pattern LABEL =
      Pattern.compile(
          "[\"(]?(?:"
              + WordTable.alternatives(DraftLabel.class, "draft-labels.tsv", 1)
              + ")[\").]{0,2}");

  private DraftLabel() {}

  /// Whether an item is such a line.
  public static boolean is(Item item) {
    return item instanceof Line line && LABEL.matcher(line.key().strip()).matches();
  }

  /// The place of the label among the first items of an act.
  public static Optional<Integer> place(List<Item> items) {
    for (int at = 0; at < Math.min(items.size(), SEARCHED); at++) {
      if (is(items.get(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
