package kz.zannama.parser.internal.line;

import java.util.regex.Pattern;
import kz.zannama.language.Letters;

/// Titles without what is not part of them.
public final class Titles {
  // Specimens: «Перечень садов <*>», where a note stands below
  private static final Pattern NOTE_MARK = Pattern.compile("\\s*<\\*>$");
  private static final String OPENING = "\"«“„";
  private static final String CLOSING = "\"»”“";

  private Titles() {}

  /// A title without the quotes that enclose all of it, without a full stop and the mark of a note
  /// below it, blanks single.
  public static String bare(String words) {
    String single = Letters.squeeze(words);
    String title = NOTE_MARK.matcher(single).replaceFirst("");
    if (isEnclosed(title)) {
      title = title.substring(1, title.length() - 1).strip();
    }
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }

  /// Quotes at both ends that belong together, with no other pair in between.
  private static boolean isEnclosed(String title) {
    return title.length() > 2
        && OPENING.indexOf(title.charAt(0)) >= 0
        && CLOSING.indexOf(title.charAt(title.length() - 1)) >= 0
        && title.chars().filter(c -> (OPENING + CLOSING).indexOf(c) >= 0).count() == 2;
  }
}
