package kz.zannama.parser.internal.source.word.shown;

/// One level of a list that Word numbers.
///
/// @param format the name of its numerals as OOXML calls them: `decimal`, `russianLower`, `none`
/// @param text what is printed, with `%1` for the number of the first level: `Статья %2.`
/// @param start its first number
/// @param restart the level (1-based) whose use begins it anew, with those above that; 0 for never;
///   for any level above it, its own place
/// @param legal whether the numbers of all levels are printed in decimal numerals
/// @param glued whether the text follows at once, without tab or blank
public record ListLevel(
    String format, String text, int start, int restart, boolean legal, boolean glued) {
  /// How many levels a list has.
  public static final int LEVELS = 9;

  /// A level that prints nothing.
  public static ListLevel silent(int level) {
    return new ListLevel("none", "", 1, level, false, true);
  }

  /// Whether its items have a sign and no number.
  boolean isBullet() {
    return format.equals("bullet");
  }
}
