package kz.zannama.parser.internal.source.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;

/// The words of what is printed on pages beside their text, from the table `service-text.tsv`: the
/// service text of electronic documents, the words around the numbers of pages.
final class ServiceWords {
  private static final String PAGE = "page";

  private static final Pattern QUOTES = Pattern.compile("[«»\"“”„‟]");

  private static final List<Row> ROWS = rows();

  private static final Pattern OPENING =
      Pattern.compile(
          ROWS.stream()
              .filter(row -> !row.id().equals(PAGE))
              .map(Row::opening)
              .collect(Collectors.joining("|")),
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final List<Row> TEXTS =
      ROWS.stream().filter(row -> !row.id().equals(PAGE)).toList();

  private ServiceWords() {}

  /// A row of the table.
  ///
  /// @param id what kind of text it is
  /// @param language its language
  /// @param opening how it begins
  /// @param whole all of it
  /// @param specimen one as printed
  record Row(String id, String language, String opening, Pattern whole, String specimen) {}

  /// The rows of the table.
  static List<Row> rows() {
    return WordTable.rows(ServiceWords.class, "service-text.tsv").stream()
        .map(cells -> {
          Pattern whole = Pattern.compile("(?U)(?:" + cells[2] + ")" + cells[3]);
          return new Row(cells[0], cells[1], cells[2], whole, cells[4]);
        })
        .toList();
  }

  /// The words that stand around the numbers of pages, as alternatives of a pattern.
  static String page() {
    return ROWS.stream()
        .filter(row -> row.id().equals(PAGE))
        .map(Row::opening)
        .collect(Collectors.joining("|"));
  }

  /// A text as the table has it: small letters, no quotation marks.
  static String key(String text) {
    String unquoted = QUOTES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return Letters.squeeze(Alphabet.WITHOUT_YO.apply(unquoted));
  }

  /// Whether a text may be the beginning of service text.
  static boolean mayOpen(String key) {
    return OPENING.matcher(key).lookingAt();
  }

  /// Whether a text is service text from end to end.
  static boolean isService(String key) {
    for (Row row : TEXTS) {
      if (row.whole().matcher(key).matches()) {
        return true;
      }
    }
    return false;
  }
}
