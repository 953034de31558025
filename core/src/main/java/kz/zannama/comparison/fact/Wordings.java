package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;

/// Finds the words by which a text allows, orders, denies and joins, from `wordings.rules`.
public final class Wordings {
  private static final Rules RULES = Rules.of(Wordings.class, "wordings.rules", Letters::foldedKey);

  private static final Map<Language, Map<Sort, Pattern>> PATTERNS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      Map<Sort, Pattern> patterns = new EnumMap<>(Sort.class);
      for (Sort sort : Sort.values()) {
        patterns.put(sort, RULES.pattern(sort.rule + "-" + language.code()));
      }
      PATTERNS.put(language, patterns);
    }
  }

  private Wordings() {}

  /// What words do.
  public enum Sort {
    /// Құқылы · вправе.
    MAY("may"),
    /// Міндетті · обязан.
    MUST("must"),
    /// Және at the end of an item · и.
    AND("and"),
    /// Немесе at the end of an item · или.
    OR("or"),
    /// Емес, жоқ · не.
    NOT("not"),
    /// Болмаған · отсутствие, неполный: what the other language may say by a denial.
    LACK("lack"),
    /// -сыз · без.
    WITHOUT("without"),
    /// Осы · настоящий, before what a text calls itself.
    THIS("this"),
    /// Өзгерістер енгізілді · в редакции, in a note on a change.
    CHANGED("changed"),
    /// М.а. · и.о., in an office.
    ACTING("acting"),
    /// Орынбасар · заместитель, in an office.
    DEPUTY("deputy"),
    /// Төраға · председатель, in an office.
    CHAIR("chair"),
    /// Хатшы · секретарь, in an office.
    SECRETARY("secretary"),
    /// Өзгерістер · изменения, in a title.
    CHANGES("changes"),
    /// Толықтырулар · дополнения, in a title.
    ADDITIONS("additions"),
    /// Күші жойылды · утратившим силу, in a title.
    REPEAL("repeal"),
    /// Министр, бастық · министр, начальник: who signs.
    OFFICE("office"),
    /// Министрлік · министерство.
    MINISTRY("ministry"),
    /// Министр · министр.
    MINISTER("minister");

    private final String rule;

    Sort(String rule) {
      this.rule = rule;
    }
  }

  /// A word found.
  ///
  /// @param start its first character
  /// @param end the character after its last one
  public record Found(int start, int end) {}

  /// The words of a sort in a text, in reading order.
  ///
  /// @param text running text
  /// @param language its language
  /// @param sort what the words do
  public static List<Found> find(String text, Language language, Sort sort) {
    Map<Sort, Pattern> patterns = PATTERNS.getOrDefault(language, Map.of());
    Pattern pattern = patterns.get(sort);
    List<Found> found = new ArrayList<>();
    if (pattern != null) {
      Matcher matcher = pattern.matcher(Letters.foldedKey(text));
      while (matcher.find()) {
        found.add(new Found(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
