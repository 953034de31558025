package kz.zannama.parser.internal.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.text.Rules;

/// Names of persons as they are signed.
public final class Names {
  private static final String INITIAL = "\\p{Lu}\\p{Ll}?\\.";

  // «Ж Әсемов», «И.Е Акжанов»: the dot of an initial left out
  private static final String BARE_INITIAL = "(?:\\p{Lu}\\.\\s?)?+\\p{Lu}\\s";
  private static final String SURNAME = "\\p{Lu}[\\p{L}'’ʼ-]{1,40}+";

  // «А. Смайылов», «Д.Қ. Орынбекова», «С.УМБЕТОВ», «К.-Ж. Тоқаев»
  private static final String INITIALS_FIRST =
      INITIAL + "\\s?(?:-?" + INITIAL + "\\s?)?+" + SURNAME;
  // «Омарбекова А.Т.», «Досаев Е.»
  private static final String SURNAME_FIRST =
      SURNAME + "\\s" + INITIAL + "(?:\\s?" + INITIAL + ")?+";
  // «Сапарбаев Бердібек Машбекұлы»
  private static final String IN_FULL = SURNAME + "(?:\\s" + SURNAME + "){1,2}+";

  private static final Pattern WHOLE =
      Pattern.compile("[_\\s]*+(" + INITIALS_FIRST + "|" + SURNAME_FIRST + ")[\\s_.,;]*+");
  private static final Pattern WHOLE_UNDOTTED =
      Pattern.compile("[_\\s]*+(" + BARE_INITIAL + SURNAME + ")[\\s_.,;]*+");
  private static final Pattern WHOLE_IN_FULL = Pattern.compile("[_\\s]*+(" + IN_FULL + ")\\s*+");
  private static final Pattern NO_NAME = Rules.of(Names.class, "names.rules").pattern("no-name");
  private static final Pattern AT_END =
      Pattern.compile("(?:^|[\\s_])(" + INITIALS_FIRST + "|" + SURNAME_FIRST + ")[\\s.]*+$");

  private static final Pattern AT_START =
      Pattern.compile("[_\\s]*+(?:" + INITIALS_FIRST + ")(?=\\s)");

  private Names() {}

  /// The name, where the whole text is one: «______ А. Сүлейменов».
  public static Optional<String> whole(String text) {
    return group(WHOLE.matcher(text));
  }

  /// The name, where the whole text is one, initials or not.
  public static Optional<String> wholeOrInFull(String text) {
    return whole(text)
        .or(() -> group(WHOLE_IN_FULL.matcher(text)).filter(name -> !NO_NAME.matcher(name).find()));
  }

  /// The name, where the whole text is one, the dots of its initials perhaps left out.
  public static Optional<String> wholeOrUndotted(String text) {
    return whole(text).or(() -> group(WHOLE_UNDOTTED.matcher(text)));
  }

  private static Optional<String> group(Matcher matcher) {
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /// Where the name at the beginning of a text ends, or -1: «Е. Досаев Приложение …».
  public static int endAtStart(String text) {
    Matcher matcher = AT_START.matcher(text);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /// Where the name at the end of a text begins, or -1: «Аким города Алматы Е. Досаев».
  public static int startAtEnd(String text) {
    int from = Math.max(0, text.length() - 90);
    if (!hasInitial(text, from)) {
      return -1;
    }
    Matcher matcher = AT_END.matcher(text).region(from, text.length());
    return matcher.find() ? matcher.start(1) : -1;
  }

  private static boolean hasInitial(String text, int from) {
    for (int stop = text.indexOf('.', from); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      int first = stop > 1 && Character.isLowerCase(text.charAt(stop - 1)) ? stop - 2 : stop - 1;
      if (first >= from && Character.isUpperCase(text.charAt(first))) {
        return true;
      }
    }
    return false;
  }
}
