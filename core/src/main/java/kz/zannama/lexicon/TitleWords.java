package kz.zannama.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.language.Letters;

/// The words of a title without their endings: «Қағидаларында» and «Қағидалары» agree.
///
/// @param stems the beginnings of its words
public record TitleWords(Set<String> stems) {
  private static final int STEM = 5;
  private static final double HALF = 0.5;
  private static final double MOST = 0.7;
  // of ten words, nine
  private static final double ENOUGH = 0.85;

  public TitleWords {
    stems = Set.copyOf(stems);
  }

  /// The words of a title.
  public static TitleWords of(String title) {
    return new TitleWords(
        Stream.of(Letters.foldedKey(title).split("[^\\p{L}\\d]++", -1))
            .filter(word -> word.length() > 2)
            .map(word -> word.substring(0, Math.min(STEM, word.length())))
            .collect(Collectors.toSet()));
  }

  /// How much is common to two titles, from 0 to 1.
  public double likeness(TitleWords other) {
    List<String> common = new ArrayList<>(stems);
    common.retainAll(other.stems);
    int all = stems.size() + other.stems.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }

  /// Whether one can be a short name of the other, «Қағидалары» of «Ұйым құру қағидалары», or both
  /// are the same but for a word in many; «Правила ремонта лодок» are no «Правила учета лодок».
  public boolean canMean(TitleWords other) {
    boolean within = other.stems.containsAll(stems) || stems.containsAll(other.stems);
    return within && !stems.isEmpty() && !other.stems.isEmpty() || likeness(other) >= MOST;
  }

  /// Whether more than half of the words are common.
  public boolean isLike(TitleWords other) {
    return likeness(other) > HALF;
  }

  /// Whether two titles are the same but for endings.
  public boolean agree(TitleWords other) {
    return likeness(other) >= ENOUGH;
  }
}
