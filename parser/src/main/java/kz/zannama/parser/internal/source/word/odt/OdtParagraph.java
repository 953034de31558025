package kz.zannama.parser.internal.source.word.odt;

import java.util.Optional;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.NumberedList;

/// A paragraph or heading with its place in a list.
///
/// @param element the paragraph
/// @param item what its number is counted by, empty where it has none
record OdtParagraph(Markup element, Optional<Item> item) {
  /// A place in a list.
  ///
  /// @param list the list
  /// @param level 0-based
  record Item(NumberedList list, int level) {}

  /// The name of its style.
  String style() {
    return element.attribute("style-name");
  }

  /// 1 and more for headings, else 0.
  int headingLevel() {
    return element.is("text:h")
        ? Math.clamp(element.numberAttribute("outline-level").orElse(1), 1, 9)
        : 0;
  }
}
