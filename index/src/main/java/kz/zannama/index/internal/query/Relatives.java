package kz.zannama.index.internal.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.text.WordTable;

/// The stems of the words that are derived as another one is, or from it, of which some may be no
/// words: «налог» has `налогов`, «Жанакорганский» has `жанакорган`.
///
/// Russian only: Kazakh derives by endings that its stemmer takes off, and others brought nothing.
final class Relatives {
  private static final int SHORTEST = 4;

  private static final List<String> ENDINGS =
      Stream.concat(
              Stream.of(""),
              WordTable.lines(Relatives.class, "russian-derivations.txt").stream()
                  .flatMap(line -> Stream.of(line.split(" "))))
          .toList();

  private Relatives() {}

  /// The stems that may be relatives of one, without itself.
  static Set<String> of(String stem) {
    Set<String> relatives = new LinkedHashSet<>();
    for (String ending : ENDINGS) {
      int shared = stem.length() - ending.length();
      if (shared >= SHORTEST && stem.endsWith(ending)) {
        ENDINGS.forEach(other -> relatives.add(stem.substring(0, shared) + other));
      }
    }
    relatives.remove(stem);
    return relatives;
  }
}
