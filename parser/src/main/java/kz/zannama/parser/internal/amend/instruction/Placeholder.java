package kz.zannama.parser.internal.amend.instruction;

import java.util.List;
import kz.zannama.parser.internal.source.SourceText;

/// A paragraph of amending text that stands for what is no line of it: a table, a picture, a note.
///
/// It is blank there, but for the quotes that the thing itself begins and ends with: so a wording
/// that begins in the first cell of a table, or ends in its last one, is found like any other.
public final class Placeholder {
  /// Stands for a table. Texts out of Word may print it too, for a picture that is gone; with the
  /// number of a table behind it none does.
  static final char TABLE = '\uFFFC';

  private static final int FIRST_NUMBER = 0xF0000;
  private static final String OPENING = "\"«“„";
  private static final String CLOSING = "\"»“”";

  private Placeholder() {}

  /// Stands for a table.
  ///
  /// @param cells the texts of its cells in reading order
  public static SourceText ofTable(List<String> cells) {
    return quoted(cells, String.valueOf(TABLE));
  }

  /// Stands for a picture or a note, which instructions do not speak of.
  ///
  /// @param texts what is printed in it
  public static SourceText ofOther(List<String> texts) {
    return quoted(texts, " ");
  }

  /// Stands for one of several tables, in text whose wordings are known.
  public static SourceText ofTable(int number) {
    int sign = Math.min(FIRST_NUMBER + number, Character.MAX_CODE_POINT);
    return SourceText.of(TABLE + Character.toString(sign), 0);
  }

  /// Whether a line stands for a numbered table.
  public static boolean isNumberedTable(String line) {
    return line.length() == 3 && line.charAt(0) == TABLE && line.codePointAt(1) >= FIRST_NUMBER;
  }

  /// The number of the table that a line stands for.
  public static int tableNumber(String line) {
    return line.codePointAt(1) - FIRST_NUMBER;
  }

  /// How many characters at the beginning of a text are a quote that nothing in it closes, 0 or 1.
  public static int opening(String text) {
    return isOdd(text) && OPENING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
  }

  /// Where at the end of a text a quote stands that closes one before it, with the punctuation
  /// behind it; the length of the text where none does.
  public static int closing(String text) {
    int end = text.length();
    while (end > 0 && QuoteRun.isPunctuation(text.charAt(end - 1))) {
      end--;
    }
    boolean closes = isOdd(text) && end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
    return closes ? end - 1 : text.length();
  }

  private static boolean isOdd(String text) {
    return text.chars().filter(c -> (OPENING + CLOSING).indexOf(c) >= 0).count() % 2 == 1;
  }

  private static SourceText quoted(List<String> texts, String mark) {
    List<String> printed = texts.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    if (printed.isEmpty()) {
      return SourceText.of(mark, 0);
    }
    String first = printed.getFirst();
    String last = printed.getLast();
    String opening = first.substring(0, opening(first));
    return SourceText.of(opening + mark + last.substring(closing(last)), 0);
  }
}
