package kz.zannama.citation.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// The words that people type short when they name an act, and what they stand for: «ППРК», «ҚРҮҚ»,
/// «прик.», «39-б. 2-т.».
final class TypedWords {
  private static final Map<String, String> WORDS = table("word");
  private static final Map<String, String> DOTTED = table("dotted");
  private static final Map<String, String> AFTER_NUMBERS = table("number");

  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:(?<word>"
              + WordTable.alternatives(WORDS.keySet())
              + ")(?:-\\p{L}{2,4}+)?(?!\\p{L})|(?<dotted>"
              + WordTable.alternatives(DOTTED.keySet())
              + ")\\.)|(?<=\\d)(?<bracket>\\)?)[- ]{0,2}+(?<unit>"
              + WordTable.alternatives(AFTER_NUMBERS.keySet())
              + ")(?:\\.|(?!\\p{L}))");

  private static final Pattern NOISE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + WordTable.alternatives(table("noise").keySet())
              + ")(?![\\p{L}\\d])\\.?");

  private static final Pattern ENDS =
      Pattern.compile(
          "^(?:%s|[^\\p{L}\\d])+|(?:%s|[^\\p{L}\\d)])+$".replace("%s", NOISE.pattern()));

  private static final Pattern REPUBLIC = word("republic");

  private static final Pattern YEAR = Pattern.compile("[ |-]*" + word("year"));

  private static final Pattern JOINT =
      Pattern.compile("[,;] | (?:" + WordTable.alternatives(table("joint").keySet()) + ") ");

  private static final Pattern KAZAKH_TITLE = Pattern.compile("[^|]+ " + word("about-kk"));

  private static final Pattern RUSSIAN_TITLE = Pattern.compile(word("about-ru") + " [^|]+");

  private TypedWords() {}

  /// A text with its short words in full.
  static String inFull(String typed) {
    StringBuilder full = new StringBuilder();
    int done = 0;
    for (MatchResult found : SHORT.matcher(Letters.foldedKey(typed)).results().toList()) {
      full.append(typed, done, found.start()).append(inFull(found));
      done = found.end();
    }
    return full.append(typed, done, typed.length()).toString();
  }

  private static String inFull(MatchResult found) {
    if (found.group("word") != null) {
      return WORDS.getOrDefault(found.group("word"), "");
    }
    return found.group("dotted") != null
        ? DOTTED.getOrDefault(found.group("dotted"), "") + " "
        : found.group("bracket") + "-" + AFTER_NUMBERS.getOrDefault(found.group("unit"), "") + " ";
  }

  /// A text without the words that tell nothing once its dates and numbers are taken out: «от»,
  /// «года», «жылғы», «РК».
  static String withoutNoise(String text) {
    return NOISE.matcher(Letters.foldedKey(text)).replaceAll(" ").strip();
  }

  /// What may be several acts: «ст. 5 УК и ст. 6 УПК», «ЕК 5-бап және АК 6-бап».
  static List<String> joined(String typed) {
    List<String> pieces = new ArrayList<>();
    int done = 0;
    for (MatchResult joint : JOINT.matcher(Letters.foldedKey(typed)).results().toList()) {
      pieces.add(typed.substring(done, joint.start()));
      done = joint.end();
    }
    pieces.add(typed.substring(done));
    return pieces;
  }

  /// A text without such words at its ends.
  static String trimmed(String text) {
    Matcher ends = ENDS.matcher(Letters.foldedKey(text));
    int start = 0;
    int end = text.length();
    while (ends.find()) {
      start = ends.start() == 0 ? ends.end() : start;
      end = ends.end() == text.length() ? ends.start() : end;
    }
    return start < end ? text.substring(start, end) : "";
  }

  static boolean namesRepublic(String text) {
    return REPUBLIC.matcher(Letters.foldedKey(text)).find();
  }

  static boolean beginsWithYear(String text) {
    return YEAR.matcher(Letters.foldedKey(text)).lookingAt();
  }

  /// What a title without quotes looks like in a text whose other parts are marked as taken.
  static Pattern title(Language language) {
    return switch (language) {
      case KAZAKH -> KAZAKH_TITLE;
      case RUSSIAN -> RUSSIAN_TITLE;
    };
  }

  private static Pattern word(String sort) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + WordTable.alternatives(table(sort).keySet()) + ")(?![\\p{L}\\d])");
  }

  private static Map<String, String> table(String sort) {
    return WordTable.rows(TypedWords.class, "typed-words.tsv", sort).stream()
        .flatMap(row ->
            WordTable.listed(Letters.foldedKey(row[1])).stream()
                .map(word -> Map.entry(word, row.length > 2 ? row[2] : "")))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
