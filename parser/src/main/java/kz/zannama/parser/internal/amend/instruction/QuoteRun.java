package kz.zannama.parser.internal.amend.instruction;

/// Quotes beside one another: `"`, `"»`.
///
/// @param end the place after the last one
/// @param edge whether punctuation or the end of the paragraph follows
record QuoteRun(int end, boolean edge) {
  private static final String PUNCTUATION = ";.,:";

  /// The run of quotes that begins at a place; none ends where it begins.
  static QuoteRun at(AmendingText text, int start) {
    int end = start;
    while (text.quotes().isQuote(end)) {
      end++;
    }
    int next = text.skipSpaces(end);
    boolean edge =
        end > start
            && (next < text.length() && isPunctuation(text.value().charAt(next))
                || text.endsParagraph(end));
    return new QuoteRun(end, edge);
  }

  static boolean isPunctuation(char c) {
    return PUNCTUATION.indexOf(c) >= 0;
  }

  /// Whether the quote at a place in this run closes, and punctuation or the paragraph's end is
  /// beside it.
  boolean closesHard(AmendingText text, int at) {
    return at < end
        && text.quotes().closes(at)
        && (edge || isPunctuation(text.value().charAt(at - 1)));
  }
}
