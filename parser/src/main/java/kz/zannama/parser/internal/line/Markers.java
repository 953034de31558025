package kz.zannama.parser.internal.line;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.language.Ordinals;
import kz.zannama.language.Superscripts;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.RomanNumerals;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;
import kz.zannama.text.WordTable;

/// Recognises the markers of units at the beginning of a line.
///
/// Matching is on the key of [kz.zannama.language.Letters#foldedKey].
public final class Markers {
  private static final Rules RULES = Rules.of(Markers.class, "markers.rules", Letters::foldedKey);

  private record Rule(ProvisionKind kind, SignedPattern signed) {
    Pattern pattern() {
      return signed.pattern();
    }
  }

  private static final Beginnings<Rule> WORDS =
      Beginnings.of(
          Stream.of(
                  ProvisionKind.ARTICLE,
                  ProvisionKind.CHAPTER,
                  ProvisionKind.SUBSECTION,
                  ProvisionKind.SECTION,
                  ProvisionKind.SUBCHAPTER,
                  ProvisionKind.PART)
              .flatMap(kind -> Stream.of(worded(kind, "-kazakh"), worded(kind, "-russian")))
              .toList(),
          Rule::pattern);

  private static final Pattern ROMAN_CHAPTER = RULES.pattern("roman-chapter");
  private static final Pattern INITIAL = RULES.pattern("initial");
  private static final Pattern PARAGRAPH = RULES.pattern("paragraph");
  private static final Pattern SUBPARAGRAPH = RULES.pattern("subparagraph");
  private static final Pattern REFERENCE = RULES.pattern("reference");
  // «а)», «- », «– »
  private static final Pattern LETTERED = Pattern.compile("(\\p{L})\\s?\\)\\s*");
  private static final Pattern DASHED = Pattern.compile("[-•·*]\\s+");
  // «ЖАЛПЫ БӨЛІК», «ОСОБЕННАЯ ЧАСТЬ»
  private static final Pattern CODE_PART =
      Pattern.compile(
          "(?:" + WordTable.alternatives(Markers.class, "code-parts.tsv", 1) + ")\\.?\\s*");
  private static final Pattern ROMAN_ONLY = RULES.pattern("roman");

  private Markers() {}

  private static Rule worded(ProvisionKind kind, String language) {
    return new Rule(kind, RULES.signed(kind.name().toLowerCase(Locale.ROOT) + language));
  }

  /// The marker that a line begins with.
  public static Optional<Marker> at(Line line) {
    String key = line.key();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    char first = key.charAt(0);
    if (first >= '0' && first <= '9') {
      return numbered(line).or(() -> worded(line));
    }
    return worded(line).or(() -> codePart(key)).or(() -> romanChapter(line)).or(() -> listed(line));
  }

  private static Optional<Marker> numbered(Line line) {
    String key = line.key();
    Matcher paragraph = PARAGRAPH.matcher(key);
    if (paragraph.lookingAt()) {
      return Optional.of(marker(ProvisionKind.PARAGRAPH, paragraph, line));
    }
    Matcher subparagraph = SUBPARAGRAPH.matcher(key);
    if (subparagraph.lookingAt()
        && !REFERENCE.matcher(key).region(subparagraph.end(), key.length()).lookingAt()) {
      return Optional.of(marker(ProvisionKind.SUBPARAGRAPH, subparagraph, line));
    }
    return Optional.empty();
  }

  private static Optional<Marker> worded(Line line) {
    String head = line.key().substring(0, Math.min(line.key().length(), 60));
    for (Rule rule : WORDS.at(head, 0)) {
      if (!rule.signed().mayBeIn(head)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(head);
      if (matcher.lookingAt() && (matcher.group(2) != null || opensHeading(line, matcher.end()))) {
        return Optional.of(marker(rule.kind(), matcher, line));
      }
    }
    return Optional.empty();
  }

  /// «1-бап Жалпы», «Статья 5»: what follows is a heading or nothing, not «2-бөлік жазылсын».
  private static boolean opensHeading(Line line, int place) {
    return place >= line.value().length() || Character.isUpperCase(line.value().charAt(place));
  }

  /// «ОБЩАЯ ЧАСТЬ»: all of the line is the heading of a part without a number.
  private static Optional<Marker> codePart(String key) {
    return CODE_PART.matcher(key).matches()
        ? Optional.of(new Marker(ProvisionKind.PART, Optional.empty(), 0))
        : Optional.empty();
  }

  private static Optional<Marker> romanChapter(Line line) {
    String key = line.key();
    Matcher matcher = ROMAN_CHAPTER.matcher(key);
    if (!matcher.lookingAt()
        || INITIAL.matcher(key).lookingAt()
        || RomanNumerals.parse(line.value().substring(0, matcher.end(1))).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(marker(ProvisionKind.CHAPTER, matcher, line));
  }

  private static Optional<Marker> listed(Line line) {
    String key = line.key();
    Matcher lettered = LETTERED.matcher(key);
    if (lettered.lookingAt()) {
      return Optional.of(marker(ProvisionKind.INDENT, lettered, line));
    }
    Matcher dashed = DASHED.matcher(key);
    return dashed.lookingAt()
        ? Optional.of(new Marker(ProvisionKind.INDENT, Optional.empty(), dashed.end()))
        : Optional.empty();
  }

  private static Marker marker(ProvisionKind kind, Matcher matcher, Line line) {
    String printed = line.value().substring(matcher.start(1), matcher.end(1));
    return new Marker(kind, Optional.of(number(printed, matcher.group(1))), matcher.end());
  }

  /// The number as ids have it: digits as printed, raised ones behind a hyphen, Roman numerals in
  /// capital Latin letters, ordinal words as digits.
  private static String number(String printed, String key) {
    if (Character.isDigit(key.charAt(0))) {
      return Superscripts.hyphened(key);
    }
    if (ROMAN_ONLY.matcher(key).matches() && RomanNumerals.parse(printed).isPresent()) {
      return RomanNumerals.latin(printed);
    }
    return Ordinals.parse(key).stream().mapToObj(String::valueOf).findFirst().orElse(key);
  }
}
