package kz.zannama.consolidation.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;

/// Words as an amending act quotes them, to be found where they are printed: whatever blanks,
/// quotes and dashes; as whole words; in the same case of letters, but for the first letter of a
/// sentence where they are to be found everywhere.
public final class PrintedWords {
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++|\\s++|[^\\s]");
  private static final String TIGHT_BEFORE = ",.;:)!?";
  private static final String ANY_FORM = "\\p{L}{0,9}+";
  private static final String RUSSIAN_FORM = "\\p{L}{0,4}+";
  private static final String BEGINS = "(?<![\\p{L}\\p{N}])";
  private static final String ENDS = "(?![\\p{L}\\p{N}])";
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private final String words;

  /// Its words in letters, one by one.
  private final String[] parts;

  private final Pattern pattern;
  private final boolean everywhere;

  private PrintedWords(String words, String expression, boolean everywhere) {
    this.words = words.strip();
    this.parts = BETWEEN.split(this.words);
    this.everywhere = everywhere;
    this.pattern = Pattern.compile(expression);
  }

  /// The words as they are quoted.
  public static PrintedWords of(String words) {
    return new PrintedWords(words, expression(words.strip(), ""), false);
  }

  /// The words as they are quoted, also with a capital letter at their beginning.
  public static PrintedWords everywhere(String words) {
    return new PrintedWords(words, expression(words.strip(), ""), true);
  }

  /// The words with any ending of the last one, which stands in the match's first group.
  public static PrintedWords inAnyForm(String words, boolean everywhere) {
    return new PrintedWords(words, expression(words.strip(), "(" + ANY_FORM + ")"), everywhere);
  }

  /// A phrase with any endings of the words that are declined in it.
  public static PrintedWords inAnyForm(String words, RussianForms forms, boolean everywhere) {
    if (forms.stems().isEmpty()) {
      return of(words);
    }
    String declined =
        forms.stems().stream()
            .map(stem -> Pattern.quote(Letters.foldedKey(stem)) + RUSSIAN_FORM)
            .collect(Collectors.joining("\\s++"));
    String tail = forms.tail().isEmpty() ? "" : "\\s++" + expression(forms.tail(), "");
    return new PrintedWords(words, BEGINS + declined + tail + ENDS, everywhere);
  }

  private static String expression(String words, String end) {
    StringBuilder regex = new StringBuilder();
    String key = Letters.foldedKey(words);
    Matcher piece = PIECE.matcher(key);
    boolean blank = false;
    while (piece.find()) {
      String it = piece.group();
      if (it.isBlank()) {
        blank = true;
        continue;
      }
      boolean mark = it.length() == 1 && TIGHT_BEFORE.contains(it);
      if (!regex.isEmpty()) {
        regex.append(mark || it.equals("-") ? "\\s*+" : blank ? "\\s++" : "\\s*+");
      }
      boolean word = Character.isLetterOrDigit(it.codePointAt(0));
      if (word && !blank && regex.toString().endsWith("\\s*+") && endsInWord(key, piece.start())) {
        regex.setLength(regex.length() - 4);
      }
      regex.append(Pattern.quote(it));
      blank = false;
    }
    return before(key) + regex + end + after(key, end);
  }

  private static boolean endsInWord(String key, int place) {
    return place > 0 && Character.isLetterOrDigit(key.charAt(place - 1));
  }

  /// No part of a longer word, nor of a longer number: «12» is not in «12,5» and not in «№ 12-1».
  private static String before(String key) {
    if (key.isEmpty() || !Character.isLetterOrDigit(key.charAt(0))) {
      return "";
    }
    return Character.isDigit(key.charAt(0)) ? BEGINS + "(?<![\\p{N}][.,-])" : BEGINS;
  }

  private static String after(String key, String end) {
    if (key.isEmpty() || !Character.isLetterOrDigit(key.charAt(key.length() - 1))) {
      return "";
    }
    return end.isEmpty() && Character.isDigit(key.charAt(key.length() - 1))
        ? ENDS + "(?![.,-]\\p{N})"
        : ENDS;
  }

  /// Where the words stand in a text, in order.
  public List<MatchResult> in(String text) {
    List<MatchResult> found = new ArrayList<>();
    String key = Letters.foldedKey(text);
    Matcher matcher = pattern.matcher(key);
    while (matcher.find()) {
      if (isPrintedAlike(text.substring(matcher.start(), matcher.end()))) {
        found.add(matcher.toMatchResult());
      }
    }
    return found;
  }

  /// Capital letters where the words have some, and nowhere else.
  private boolean isPrintedAlike(String printed) {
    String[] other = BETWEEN.split(printed);
    for (int word = 0; word < Math.min(parts.length, other.length); word++) {
      for (int at = 0; at < Math.min(parts[word].length(), other[word].length()); at++) {
        boolean raised = Character.isUpperCase(other[word].charAt(at));
        boolean free = everywhere && at == 0 && isFirst(word) && raised;
        if (!free && Character.isUpperCase(parts[word].charAt(at)) != raised) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether a word is the first one: a text that begins with a mark has nothing before it.
  private boolean isFirst(int word) {
    return word == 0 || word == 1 && parts[0].isEmpty();
  }

  /// A text with others in the place of the words, without blanks that are left over.
  public String replace(String text, Function<MatchResult, String> change) {
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (MatchResult found : in(text)) {
      changed.append(text, at, found.start());
      at = found.end();
      String by = likeAtBeginning(change.apply(found), text.charAt(found.start()));
      if (by.isEmpty()) {
        at = closeUp(changed, text, at);
      }
      changed.append(by);
    }
    return changed.append(text, at, text.length()).toString();
  }

  /// Words with a capital letter where those that they replace have one and their order has none.
  private String likeAtBeginning(String by, char printed) {
    boolean raised =
        everywhere
            && Character.isUpperCase(printed)
            && Character.isLowerCase(words.codePointAt(0))
            && !by.isEmpty();
    return raised ? Character.toUpperCase(by.charAt(0)) + by.substring(1) : by;
  }

  /// Leaves one blank where words are gone, none before a mark or at an end.
  private static int closeUp(StringBuilder before, String text, int place) {
    int at = place;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean ends = at >= text.length() || TIGHT_BEFORE.indexOf(text.charAt(at)) >= 0;
    boolean begins = before.isEmpty() || before.charAt(before.length() - 1) == '\n';
    boolean blank = !begins && before.charAt(before.length() - 1) == ' ';
    if (ends && blank) {
      before.setLength(before.length() - 1);
    }
    return blank || begins || ends ? at : place;
  }
}
