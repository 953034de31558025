package kz.zannama.parser.internal.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as the tables of acts print them.
final class Amounts {
  // «22 275 886», «1 234,5», «-281 421», «2,2», «0», «10%»
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*([-−–])?\\s?(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})++|\\d{1,18}+)(?:[.,](\\d{1,9}+))?\\s*%?\\s*");

  private Amounts() {}

  /// The value of a cell that is one number; a code with leading zeros (`001`) is not one.
  static Optional<BigDecimal> value(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (text.length() > 40 || !matcher.matches()) {
      return Optional.empty();
    }
    String whole = matcher.group(2).replaceAll("[ \\u00a0\\u202f]", "");
    if (whole.length() > 1 && whole.charAt(0) == '0') {
      return Optional.empty();
    }
    String sign = matcher.group(1) == null ? "" : "-";
    String fraction = matcher.group(3) == null ? "" : "." + matcher.group(3);
    return Optional.of(new BigDecimal(sign + whole + fraction));
  }
}
