package kz.zannama.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rule of [Rules] that is searched in long texts: what it finds holds one of its signs, so that
/// a text without any is not searched. Immutable and thread-safe.
///
/// @param pattern its regular expression
/// @param signs words or parts of words, as the key has them; where there are none, every text is
///   searched
public record SignedPattern(Pattern pattern, List<String> signs) {
  public SignedPattern {
    signs = List.copyOf(signs);
  }

  /// The first place of a text that it finds, as a matcher that goes on behind it.
  public Optional<Matcher> find(String key) {
    Matcher matcher = pattern.matcher(key);
    return mayBeIn(key) && matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /// Whether it finds something in a text.
  public boolean isIn(String key) {
    return mayBeIn(key) && pattern.matcher(key).find();
  }

  /// Whether a text holds a sign of it, so that searching it is worth its time.
  public boolean mayBeIn(String key) {
    for (String sign : signs) {
      if (key.contains(sign)) {
        return true;
      }
    }
    return signs.isEmpty();
  }
}
