package kz.zannama.consolidation.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.text.WordTable;

/// The sentences of a text. An abbreviation («2 ст.», «А. Оспанов», «т.б.») ends none.
public final class Sentences {
  // «…. Бақты», «…." «Бақты»: a capital letter, quote or figure behind a mark and a blank
  private static final Pattern END =
      Pattern.compile("(?<=[\\p{L}\\p{N})\"»”])[.!?][\"»”]?\\s+(?=[\\p{Lu}\"«“\\d])");
  private static final Set<String> ABBREVIATIONS =
      WordTable.lines(Sentences.class, "abbreviations.tsv").stream()
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());

  private Sentences() {}

  /// A sentence by its place.
  ///
  /// @param from its first character
  /// @param to the character after its mark
  public record Sentence(int from, int to) {}

  /// The sentences of a text, in order; all of its characters but blanks between them are in one.
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (!isAbbreviation(text, end.start())) {
        int to = end.end();
        while (Character.isWhitespace(text.charAt(to - 1))) {
          to--;
        }
        sentences.add(new Sentence(from, to));
        from = end.end();
      }
    }
    sentences.add(new Sentence(from, text.length()));
    return sentences;
  }

  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int at = stop;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    boolean initial = stop - at == 1;
    return initial || ABBREVIATIONS.contains(text.substring(at, stop));
  }
}
