package kz.zannama.message;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Why something cannot be read, in the language of an answer.
///
/// The libraries say it in English, in exceptions and in the records of a batch: `[act.pdf] no text
/// layer`. Each such reason stands in the catalogue, `reason.no-layer`; here it is found by its
/// English words and said in another language: `[act.pdf] текстового слоя нет`. What other
/// libraries add to a reason, in English, is left out there.
///
/// Safe for several threads.
public final class ReasonPhrase {
  private static final String KEYS = "reason.";

  // Specimens: `[/home/me/act.pdf] no text layer`, `[a.zip!b.txt] empty file`
  private static final Pattern NAMED = Pattern.compile("(?s)(\\[.*?] )(.*)");

  /// A reason as the libraries say it.
  ///
  /// @param words its English words, a group for each value
  /// @param values the numbers of the placeholders, in the order of the groups
  private record Reason(String key, Pattern words, List<Integer> values, int letters) {
    // Specimen: `{0}`
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    static Reason of(String key) {
      String english = Messages.in(MessageLanguage.EN).say(key, "{0}", "{1}", "{2}", "{3}");
      StringBuilder words = new StringBuilder("(?s)");
      Matcher value = VALUE.matcher(english);
      int at = 0;
      while (value.find()) {
        words.append(Pattern.quote(english.substring(at, value.start()))).append("(.*?)");
        at = value.end();
      }
      words.append(Pattern.quote(english.substring(at)));
      List<Integer> values =
          VALUE.matcher(english).results().map(found -> Integer.valueOf(found.group(1))).toList();
      return new Reason(
          key, Pattern.compile(words.toString()), values, english.length() - 3 * values.size());
    }

    Object[] values(MatchResult found) {
      Object[] filled = new Object[values.size()];
      IntStream.range(0, filled.length).forEach(i -> filled[values.get(i)] = found.group(i + 1));
      return filled;
    }
  }

  /// The reasons with the most words of their own come first: the others may be part of them.
  private static final List<Reason> REASONS =
      Messages.in(MessageLanguage.EN).keys().stream()
          .filter(key -> key.startsWith(KEYS))
          .map(Reason::of)
          .sorted(Comparator.comparingInt(Reason::letters).reversed().thenComparing(Reason::key))
          .toList();

  private final Messages messages;
  private final MessageLanguage language;

  private ReasonPhrase(MessageLanguage language) {
    this.language = language;
    this.messages = Messages.in(language);
  }

  /// The reasons in a language.
  public static ReasonPhrase in(MessageLanguage language) {
    return new ReasonPhrase(language);
  }

  /// A reason, with the name of its source and the lines below it as they stand; empty where the
  /// catalogue does not know it. In English it stays as it is.
  public Optional<String> of(String english) {
    if (language == MessageLanguage.EN) {
      return Optional.of(english);
    }
    Matcher named = NAMED.matcher(english);
    String name = named.matches() ? named.group(1) : "";
    String reason = english.substring(name.length());
    int end = reason.indexOf('\n');
    String below = end < 0 ? "" : reason.substring(end);
    return known(reason.substring(0, reason.length() - below.length()))
        .map(it -> name + it + below);
  }

  /// A reason without the name of its source, said from the catalogue in English, too; empty where
  /// that does not know it.
  public Optional<String> known(String reason) {
    for (Reason known : REASONS) {
      Matcher found = known.words().matcher(reason);
      if (found.matches()) {
        Object[] values = known.values(found);
        for (int i = 0; i < values.length; i++) {
          String value = String.valueOf(values[i]);
          values[i] = known(value).orElse(value);
        }
        return Optional.of(messages.say(known.key(), values));
      }
    }
    return Optional.empty();
  }
}
