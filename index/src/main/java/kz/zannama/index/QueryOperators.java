package kz.zannama.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the operators of the query language out of its words: `-word`, `+word`, `AND`, `OR`,
/// `NOT`, `word*`.
final class QueryOperators {
  private static final String WORD = "(\"[^\"]*+\"|[^\\s\":]++(?!\\S))";

  // Specimens: «-жер», `-"жер салығы"`, «NOT жер»; not «-IV» of a number, not a dash between blanks
  private static final Pattern WITHOUT =
      Pattern.compile("(?<!\\S)(?:-(?![IVX]{1,4}+(?!\\S))|NOT\\s++)(?=[\\p{L}\"*])" + WORD);

  // Specimen: «+жер»
  private static final Pattern WITH = Pattern.compile("(?<!\\S)\\+(?=[\\p{L}\"*])" + WORD);

  // Specimens: «салық AND жер», «салық OR жер»
  private static final Pattern BOTH = Pattern.compile("(?<!\\S)" + WORD + "\\s++AND(?!\\S)");

  private static final Pattern AFTER_BOTH = Pattern.compile("(?<!\\S)AND\\s++" + WORD);
  private static final Pattern JOINING = Pattern.compile("(?<!\\S)(?:AND|OR|NOT)(?!\\S)");

  // Specimen: «закуп*»
  private static final Pattern BEGINNING = Pattern.compile("(?<!\\S)[\\p{L}\\d-]++\\*(?!\\S)");

  private final String query;
  private final StringBuilder words;
  private final ActQuery.Builder built;

  private QueryOperators(String query, ActQuery.Builder built) {
    this.query = query;
    this.words = new StringBuilder(query);
    this.built = built;
  }

  /// Tells a query what its operators ask for.
  ///
  /// @return the words without operators, each in its place
  /// @throws QuerySyntaxException if an operator stands where it means nothing
  static String read(String query, ActQuery.Builder built) {
    return new QueryOperators(query, built).read();
  }

  private String read() {
    Matcher without = WITHOUT.matcher(words.toString());
    while (without.find()) {
      built.without(word(without.group(1), without.start(1)));
      blank(without.start(), without.end());
    }
    for (Pattern both : new Pattern[] {WITH, BOTH, AFTER_BOTH}) {
      Matcher with = both.matcher(words.toString());
      while (with.find()) {
        built.with(word(with.group(1), with.start(1)));
      }
    }
    Matcher beginning = BEGINNING.matcher(words.toString());
    while (beginning.find()) {
      built.with(beginning.group());
      blank(beginning.start(), beginning.end());
    }
    requireSense();
    Matcher joining = JOINING.matcher(words.toString());
    while (joining.find()) {
      blank(joining.start(), joining.end());
    }
    return words.toString();
  }

  private String word(String typed, int at) {
    String plain = typed.replace("\"", "").strip();
    if (plain.isEmpty() || JOINING.matcher(plain).matches()) {
      throw new QuerySyntaxException("No word for an operator", query, at);
    }
    return plain;
  }

  private void requireSense() {
    int star = words.indexOf("*");
    if (star >= 0) {
      throw new QuerySyntaxException("A * stands at the end of a word", query, star);
    }
    String left = words.toString().strip();
    Matcher joining = JOINING.matcher(left);
    while (joining.find()) {
      boolean alone = joining.start() == 0 || joining.end() == left.length();
      if (alone) {
        throw new QuerySyntaxException(
            "No word for an operator", query, words.indexOf(left) + joining.start());
      }
    }
  }

  private void blank(int start, int end) {
    for (int at = start; at < end; at++) {
      words.setCharAt(at, ' ');
    }
  }
}
