package kz.zannama.consolidation.internal.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The word that ends a preamble, as acts print it: in capitals, before a colon. A new wording of
/// the preamble that ends before it leaves it standing.
///
/// | Old | New wording | Then |
/// |---|---|---|
/// | «… 5-бабына сәйкес БҰЙЫРАМЫН:» | «… 7-бабына сәйкес» | «… 7-бабына сәйкес БҰЙЫРАМЫН:» |
/// | «… акимат района ПОСТАНОВЛЯЕТ:» | «… акимат города» | «… акимат города ПОСТАНОВЛЯЕТ:» |
public final class OperativeEnd {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}-])\\p{Lu}{2,}+(?:\\h\\p{Lu}++){0,3}+\\h?+:\\h*+$");
  private static final Pattern UNFINISHED = Pattern.compile("\\p{Ll}[»\"”]?+,?+\\h*+$");

  private OperativeEnd() {}

  /// A new wording of a preamble, with the word that ended the old one where it ends before it.
  public static String kept(String old, String words) {
    Matcher word = WORD.matcher(old);
    return UNFINISHED.matcher(words).find() && word.find()
        ? words.stripTrailing() + " " + word.group().strip()
        : words;
  }
}
