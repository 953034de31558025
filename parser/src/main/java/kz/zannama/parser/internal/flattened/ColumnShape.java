package kz.zannama.parser.internal.flattened;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.text.Rules;

/// What the cells of a column look like, as far as its label and other rows tell.
///
/// Texts are compared by their key: without blanks, so that letter-spacing does not matter.
///
/// @param kind what the label promises
/// @param constant what the keys of most cells of the column have in common, if anything
record ColumnShape(Kind kind, Optional<String> constant) {
  /// The costs of a cell that is not what it should be; a cell is as likely as it is cheap.
  private static final double IMPOSSIBLE = 8;

  private static final double WRONG = 4;
  private static final double UNLIKELY = 2;
  private static final double ODD = 1;
  private static final double SHARED = 0.25;

  private static final Rules RULES = Rules.of(ColumnShape.class, "column-shape.rules");
  private static final Pattern KAZAKH_AMOUNT = RULES.pattern("amount-kazakh");
  private static final Pattern RUSSIAN_AMOUNT = RULES.pattern("amount-russian");
  // "(ай)", "(дней)", "%": only a number is left for the cell
  private static final Pattern UNIT = Pattern.compile(".*(?:\\(\\p{L}{2,9}\\.?\\)|%)");
  // "12", "1,5", "100-120"
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,–-]*+");

  private static final Pattern DIGITS = Pattern.compile("\\d++");

  /// What a label promises.
  enum Kind {
    /// A number alone.
    NUMBER,
    /// A number and what it counts.
    AMOUNT,
    /// Words.
    WORDS
  }

  /// Which part of a cell a text is.
  enum Part {
    /// All of it.
    WHOLE,
    /// What stands before the end of a page.
    OPENING,
    /// What stands after it.
    CONTINUATION
  }

  /// The shape that a label promises.
  static ColumnShape of(String label) {
    String key = key(label);
    if (UNIT.matcher(key).matches()) {
      return new ColumnShape(Kind.NUMBER, Optional.empty());
    }
    boolean amount = KAZAKH_AMOUNT.matcher(key).matches() || RUSSIAN_AMOUNT.matcher(key).matches();
    return new ColumnShape(amount ? Kind.AMOUNT : Kind.WORDS, Optional.empty());
  }

  /// This shape with what most of some cells have in common; as it is where they differ.
  ///
  /// @param keys the keys of the cells
  ColumnShape learned(List<String> keys) {
    List<String> commons = keys.stream().map(this::common).toList();
    for (String common : commons) {
      long same = commons.stream().filter(common::equals).count();
      if (same >= 2 && same * 4 >= commons.size() * 3L && !common.isEmpty()) {
        return new ColumnShape(kind, Optional.of(common));
      }
    }
    return this;
  }

  /// What cells of the column may have in common: of amounts what they count.
  private String common(String key) {
    return kind == Kind.AMOUNT ? DIGITS.matcher(key).replaceAll("") : key;
  }

  /// What it costs to take a text for a part of a cell of the column.
  ///
  /// @param key the text without blanks
  double cost(String key, Part part) {
    if (key.isEmpty()) {
      return WRONG;
    }
    if (constant.isPresent() && kind == Kind.WORDS) {
      return agrees(constant.get(), key, part) ? 0 : WRONG;
    }
    double shape =
        switch (kind) {
          case NUMBER -> part != Part.WHOLE || !NUMBER.matcher(key).matches() ? IMPOSSIBLE : 0;
          case AMOUNT -> amount(key, part);
          case WORDS -> words(key, part);
        };
    boolean differs = constant.isPresent() && !agrees(constant.get(), common(key), part);
    return shape + (differs ? (kind == Kind.AMOUNT ? WRONG : ODD) : 0);
  }

  private static double amount(String key, Part part) {
    double begins = Character.isDigit(key.charAt(0)) ? 0 : WRONG;
    return part == Part.WHOLE ? begins : begins + SHARED;
  }

  private static double words(String key, Part part) {
    char first = key.charAt(0);
    boolean goesOn = Character.isLowerCase(first);
    boolean openQuote = key.chars().filter(c -> c == '"').count() % 2 != 0;
    double number = Character.isDigit(first) ? UNLIKELY : 0;
    return number
        + switch (part) {
          case WHOLE -> (goesOn ? ODD : 0) + (openQuote ? UNLIKELY : 0);
          case OPENING -> (goesOn ? ODD : 0) + (openQuote ? 0 : SHARED);
          case CONTINUATION -> (goesOn ? 0 : UNLIKELY) + (openQuote ? 0 : SHARED);
        };
  }

  private static boolean agrees(String whole, String key, Part part) {
    return switch (part) {
      case WHOLE -> whole.equals(key);
      case OPENING -> whole.startsWith(key);
      case CONTINUATION -> whole.endsWith(key);
    };
  }

  /// A text without its blanks.
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        key.append(c);
      }
    }
    return key.toString();
  }
}
