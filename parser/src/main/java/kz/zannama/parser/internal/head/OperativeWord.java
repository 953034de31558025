package kz.zannama.parser.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.parser.internal.line.Beginnings;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;
import kz.zannama.text.WordTable;

/// The word that ends the preamble and begins what the act orders: «ҚАУЛЫ ЕТЕДІ:», «ПРИКАЗЫВАЮ:»,
/// «ШЕШІМ ҚАБЫЛДАДЫ».
///
/// @param type the type of act that the word belongs to
/// @param start where it begins in its line
/// @param end where it ends, its colon included
public record OperativeWord(ActType type, int start, int end) {
  private record Rule(ActType type, Pattern pattern) {}

  private static final Rules WORDS =
      Rules.of(OperativeWord.class, "operative-words.rules", Letters::foldedKey);
  private static final List<ActType> TYPES =
      List.of(
          ActType.RESOLUTION, ActType.DECISION, ActType.ORDER, ActType.DIRECTIVE, ActType.DECREE);
  private static final List<SignedPattern> PRINTED =
      TYPES.stream().map(OperativeWord::printed).toList();
  private static final Beginnings<Rule> RULES = rules(type -> printed(type).pattern());
  private static final Beginnings<Rule> SPACED = rules(OperativeWord::spaced);

  private static final int LONGEST_END = 30;

  private static SignedPattern printed(ActType type) {
    return WORDS.signed(type.name().toLowerCase(Locale.ROOT));
  }

  private static Beginnings<Rule> rules(Function<ActType, Pattern> words) {
    List<Rule> rules = TYPES.stream().map(type -> new Rule(type, words.apply(type))).toList();
    return Beginnings.of(rules, Rule::pattern);
  }

  private static Pattern spaced(ActType type) {
    String words =
        WordTable.rows(OperativeWord.class, "spaced-operative-words.tsv", type.name()).stream()
            .map(row -> String.join("\\s?+", Letters.foldedKey(row[1]).split("")))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")" + WORDS.pattern("end").pattern());
  }

  /// The operative word of a line.
  public static Optional<OperativeWord> in(Line line) {
    boolean possible = PRINTED.stream().anyMatch(word -> word.mayBeIn(line.key()));
    Optional<OperativeWord> printed = possible ? first(line, RULES) : Optional.empty();
    return printed.isPresent() || !hasCapitals(line.value())
        ? printed
        : first(line, SPACED).filter(word -> isCapital(line, word));
  }

  /// Whether two capitals stand together, or a blank apart.
  private static boolean hasCapitals(String text) {
    int last = -3;
    for (int at = 0; at < text.length(); at++) {
      if (Character.isUpperCase(text.charAt(at))) {
        if (at - last <= 2) {
          return true;
        }
        last = at;
      }
    }
    return false;
  }

  /// Items with two lines joined where the operative word is broken over them: «… әкімдігі Қ» /
  /// «АУЛЫ ЕТЕДІ:», «… акимат района ПОСТАНОВ» / «ЛЯЕТ:».
  ///
  /// @param limit how many items are searched
  static List<Item> joined(List<Item> items, int limit) {
    for (int i = 1; i < Math.min(items.size(), limit); i++) {
      if (items.get(i - 1) instanceof Line first
          && items.get(i) instanceof Line second
          && second.value().length() < LONGEST_END
          && in(second).isEmpty()
          && in(first).isEmpty()) {
        Line both = Lines.joined(List.of(first, second));
        int end = first.value().length();
        if (in(both).filter(word -> word.start() < end && word.end() > end).isPresent()) {
          List<Item> joined = new ArrayList<>(items);
          joined.subList(i - 1, i + 1).clear();
          joined.add(i - 1, both);
          return joined;
        }
      }
    }
    return items;
  }

  private static boolean isCapital(Line line, OperativeWord word) {
    String letters = line.value().substring(word.start(), word.end());
    return letters.chars().noneMatch(Character::isLowerCase);
  }

  private static Optional<OperativeWord> first(Line line, Beginnings<Rule> rules) {
    String key = line.key();
    for (int at = 0; at < key.length(); at++) {
      List<Rule> possible = rules.at(key, at);
      boolean glued = isGlued(line.value(), at);
      if (possible.isEmpty() || !glued && at > 0 && Character.isLetter(key.charAt(at - 1))) {
        continue;
      }
      for (Rule rule : possible) {
        Optional<OperativeWord> word = at(line, at, rule, glued);
        if (word.isPresent()) {
          return word;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a word in capitals follows a small letter at once: «әкімдігіҚАУЛЫ», where a source
  /// dropped the break between two lines.
  private static boolean isGlued(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static Optional<OperativeWord> at(Line line, int at, Rule rule, boolean glued) {
    Matcher matcher =
        rule.pattern()
            .matcher(line.key())
            .region(at, line.key().length())
            .useTransparentBounds(!glued);
    return matcher.lookingAt() && stands(line, matcher)
        ? Optional.of(new OperativeWord(rule.type(), at, matcher.end()))
        : Optional.empty();
  }

  /// In capitals, or closed by a colon, or the last word of its line: not a verb of running text.
  private static boolean stands(Line line, Matcher matcher) {
    char second = line.value().charAt(Math.min(matcher.start() + 1, line.value().length() - 1));
    boolean capitals = Character.isUpperCase(second);
    return capitals || matcher.group(1).equals(":") || matcher.end() == line.key().length();
  }
}
