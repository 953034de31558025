package kz.zannama.parser.internal.change;

/// Tells opening from closing quotes; straight ones by their neighbours.
final class QuoteMarks {
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»";
  private static final String BEFORE_OPENING = "([\"«»“„-–—";

  private QuoteMarks() {}

  /// Whether a quote stands at a place of the folded key.
  static boolean isQuote(String key, int at) {
    return at >= 0 && at < key.length() && key.charAt(at) == '"';
  }

  /// Whether the quote at a place can open a quotation.
  static boolean opens(AmendingText text, int at) {
    char printed = text.value().charAt(at);
    if (OPENING.indexOf(printed) >= 0) {
      return true;
    }
    boolean blankBefore =
        at == 0
            || AmendingText.isBlank(text.value().charAt(at - 1))
            || BEFORE_OPENING.indexOf(text.value().charAt(at - 1)) >= 0;
    boolean blankAfter =
        at + 1 >= text.length() || AmendingText.isBlank(text.value().charAt(at + 1));
    return CLOSING.indexOf(printed) < 0 && blankBefore && !blankAfter;
  }

  /// Whether the quote at a place can close a quotation: what follows is a blank or punctuation.
  static boolean closes(AmendingText text, int at) {
    char printed = text.value().charAt(at);
    if (OPENING.indexOf(printed) >= 0) {
      return false;
    }
    if (CLOSING.indexOf(printed) >= 0 || at + 1 >= text.length()) {
      return true;
    }
    char after = text.value().charAt(at + 1);
    return !Character.isLetterOrDigit(after) && after != '(';
  }

  /// The closing quote of a short quotation that opens at a place, or -1 where none is near.
  static int closing(AmendingText text, int opening, int limit) {
    int depth = 0;
    boolean angled = OPENING.indexOf(text.value().charAt(opening)) >= 0;
    for (int at = opening; at < limit; at++) {
      if (!isQuote(text.key(), at)) {
        continue;
      }
      if (angled && OPENING.indexOf(text.value().charAt(at)) >= 0) {
        depth++;
      } else if (at > opening && closes(text, at)) {
        depth--;
        if (depth <= 0) {
          return at;
        }
      }
    }
    return -1;
  }
}
