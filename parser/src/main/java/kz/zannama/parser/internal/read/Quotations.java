package kz.zannama.parser.internal.read;

import java.util.List;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.outline.Item;

/// Marks what of a body is new wording quoted for another act.
final class Quotations {
  private final Language language;

  Quotations(Language language) {
    this.language = language;
  }

  /// The items with their quoted stretches.
  List<BodyItem> mark(List<Item> items) {
    return items.stream().map(BodyItem::of).toList();
  }

  Language language() {
    return language;
  }
}
