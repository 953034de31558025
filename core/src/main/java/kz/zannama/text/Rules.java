package kz.zannama.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Closed formulae of the language of acts as data, from a `.rules` file beside the class that
/// reads them, each with its specimens:
///
/// ```
/// # A comment.
/// balance
///   = таза|чисто
///   = сальдо
///   + III. Чистое бюджетное кредитование
///   + 5. Бюджет тапшылығы (профициті)
///   - Государственные услуги
/// ```
///
/// A name stands at the beginning of a line, what belongs to it is indented by two blanks. The
/// lines after `=` are alternatives of one regular expression; `${name}` stands for a rule above.
/// What a rule finds holds one of its signs, if it has any: words, or parts of them, after `~`. A
/// rule must find something in every specimen after `+` and nothing in one after `-`; a rule with
/// neither is a fragment, which only stands in others. A blank at an edge of a specimen is written
/// `␣`. A file that breaks this is refused when it is loaded. Immutable and thread-safe.
public final class Rules {
  // ${name}
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][a-z0-9-]*+)\\}");

  private static final char BLANK = '\u2423';

  private final String file;
  private final Map<String, String> expressions = new LinkedHashMap<>();
  private final Map<String, SignedPattern> patterns = new LinkedHashMap<>();

  private Rules(String file) {
    this.file = file;
  }

  /// What a file says of one rule.
  private record Entry(
      String name,
      List<String> alternatives,
      List<String> signs,
      List<String> finds,
      List<String> misses) {
    static Entry of(String name) {
      return new Entry(
          name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /// The rules of a file, for texts as they are printed.
  ///
  /// @param owner the class beside whose package the file stands
  /// @throws IllegalStateException if the jar lacks the file, or a rule does not hold what its
  ///   specimens say
  public static Rules of(Class<?> owner, String name) {
    return of(owner, name, UnaryOperator.identity());
  }

  /// The rules of a file.
  ///
  /// @param key what is made of a text before the rules see it; the specimens are printed texts
  /// @throws IllegalStateException if the jar lacks the file, or a rule does not hold what its
  ///   specimens say
  public static Rules of(Class<?> owner, String name, UnaryOperator<String> key) {
    return of(owner, name, key, Map.of());
  }

  /// The rules of a file in which words of a table stand.
  ///
  /// @param key what is made of a text before the rules see it; the specimens are printed texts
  /// @param given expressions that the rules refer to by their names
  /// @throws IllegalStateException if the jar lacks the file, or a rule does not hold what its
  ///   specimens say
  public static Rules of(
      Class<?> owner, String name, UnaryOperator<String> key, Map<String, String> given) {
    Rules rules = new Rules(name);
    rules.expressions.putAll(given);
    Entry entry = null;
    for (String line : WordTable.lines(owner, name)) {
      if (!line.startsWith("  ")) {
        if (entry != null) {
          rules.add(entry, key);
        }
        entry = Entry.of(line.strip());
      } else if (entry == null) {
        throw rules.broken("no name before", line);
      } else {
        rules.take(entry, line.strip());
      }
    }
    if (entry != null) {
      rules.add(entry, key);
    }
    return rules;
  }

  private void take(Entry entry, String line) {
    String value = line.length() > 2 ? line.substring(2) : "";
    List<String> list =
        switch (line.substring(0, Math.min(2, line.length()))) {
          case "= " -> entry.alternatives();
          case "~ " -> entry.signs();
          case "+ " -> entry.finds();
          case "- " -> entry.misses();
          default -> throw broken(entry.name(), line);
        };
    list.add(list == entry.alternatives() ? value : value.replace(BLANK, ' '));
  }

  private void add(Entry entry, UnaryOperator<String> key) {
    String expression =
        REFERENCE
            .matcher(String.join("|", entry.alternatives()))
            .replaceAll(found -> Matcher.quoteReplacement(group(entry.name(), found.group(1))));
    if (expression.isEmpty() || expressions.put(entry.name(), expression) != null) {
      throw broken(entry.name(), "no expression of its own");
    }
    if (entry.finds().isEmpty() && entry.misses().isEmpty()) {
      return;
    }
    SignedPattern signed = new SignedPattern(Pattern.compile(expression), entry.signs());
    for (String specimen : entry.finds()) {
      if (!signed.isIn(key.apply(specimen))) {
        throw broken(entry.name() + " does not find", specimen);
      }
    }
    for (String specimen : entry.misses()) {
      if (signed.pattern().matcher(key.apply(specimen)).find()) {
        throw broken(entry.name() + " finds", specimen);
      }
    }
    patterns.put(entry.name(), signed);
  }

  private String group(String name, String referred) {
    String expression = expressions.get(referred);
    if (expression == null) {
      throw broken(name + " refers to no rule above", referred);
    }
    return "(?:" + expression + ")";
  }

  private IllegalStateException broken(String rule, String what) {
    return new IllegalStateException(file + ": " + rule + ": " + what);
  }

  /// The regular expression of a rule.
  ///
  /// @throws IllegalArgumentException if the file has no such rule with specimens
  public Pattern pattern(String name) {
    return signed(name).pattern();
  }

  /// A rule with its signs.
  ///
  /// @throws IllegalArgumentException if the file has no such rule with specimens
  public SignedPattern signed(String name) {
    SignedPattern signed = patterns.get(name);
    if (signed == null) {
      throw new IllegalArgumentException(file + " has no rule [" + name + "] with specimens");
    }
    return signed;
  }
}
