package kz.zannama.parser.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.model.ActType;
import kz.zannama.parser.internal.outline.Item.Line;

/// The word that ends the preamble and begins what the act orders: «ҚАУЛЫ ЕТЕДІ:», «ПРИКАЗЫВАЮ:»,
/// «ШЕШІМ ҚАБЫЛДАДЫ».
///
/// @param type the type of act that the word belongs to
/// @param start where it begins in its line
/// @param end where it ends, its colon included
public record OperativeWord(ActType type, int start, int end) {
  private record Rule(ActType type, Pattern pattern, FirstLetters letters) {}

  private static final String BEFORE = "(?<![\\p{L}-])";
  private static final String AFTER = "(?![\\p{L}-])\\s*+(:|\\.(?!\\p{L})|(?=[\"]?1\\s?[.)])|$)";

  private static Rule rule(ActType type, String words) {
    Pattern pattern = Pattern.compile(BEFORE + "(?:" + words + ")" + AFTER);
    return new Rule(type, pattern, FirstLetters.of(pattern));
  }

  /// The same word with blanks between its letters or none between its words: «П О С Т А Н О В Л Я
  /// Е Т», «ШЕШІ М ҚАБЫЛДАДЫ», «ҚАУЛЫЕТЕДІ».
  private static Rule spaced(ActType type, String... words) {
    List<String> patterns =
        Stream.of(words).map(word -> String.join("\\s?+", word.split(""))).toList();
    return rule(type, String.join("|", patterns));
  }

  private static final List<Rule> RULES =
      List.of(
          rule(ActType.RESOLUTION, "каулы\\s+(?:етеди|етемин|етемиз|етти|кылады|кабылдады)"),
          rule(
              ActType.DECISION,
              "шешим(?:ин)?\\s+(?:кабылдады|кабылдайды|етеди|етти|шыгарды|кабылдаймын|кабылдадым"
                  + "|етемин|шыгарады)|шешти|шешеди|шешемин|шештим"),
          rule(ActType.ORDER, "буйырамын|буйырамыз|буйырады|буйырды"),
          rule(ActType.DIRECTIVE, "оким\\s+(?:етемин|етеди)"),
          rule(ActType.DECREE, "жарлык\\s+етемин"),
          rule(
              ActType.RESOLUTION,
              "постановляет|постановляют|постановляю|постановляем|постановил[аио]?"),
          rule(ActType.ORDER, "приказываю|приказываем|приказал|приказывает"),
          rule(
              ActType.DECISION,
              "решил[аио]?|решает|решаю|принял[аио]?\\s+решение|принимает\\s+решение"),
          rule(ActType.DIRECTIVE, "распоряжаюсь|обязываю"));

  private static final int LONGEST_END = 30;

  private static final List<Rule> SPACED =
      List.of(
          spaced(ActType.RESOLUTION, "каулыетеди", "каулыкабылдады", "постановляет", "постановляю"),
          spaced(ActType.DECISION, "шешимкабылдады", "шешиметти", "шешти", "решил", "решила"),
          spaced(ActType.ORDER, "буйырамын", "буйырамыз", "приказываю", "приказываем"),
          spaced(ActType.DIRECTIVE, "окиметемин"),
          spaced(ActType.DECREE, "жарлыкетемин"));

  /// The operative word of a line.
  public static Optional<OperativeWord> in(Line line) {
    return first(line, RULES).or(() -> first(line, SPACED).filter(word -> isCapital(line, word)));
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

  private static Optional<OperativeWord> first(Line line, List<Rule> rules) {
    String key = line.key();
    for (int at = 0; at < key.length(); at++) {
      if (at > 0 && Character.isLetter(key.charAt(at - 1))) {
        continue;
      }
      for (Rule rule : rules) {
        Optional<OperativeWord> word =
            rule.letters().include(key.charAt(at)) ? at(line, at, rule) : Optional.empty();
        if (word.isPresent()) {
          return word;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<OperativeWord> at(Line line, int at, Rule rule) {
    Matcher matcher =
        rule.pattern()
            .matcher(line.key())
            .region(at, line.key().length())
            .useTransparentBounds(true);
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
