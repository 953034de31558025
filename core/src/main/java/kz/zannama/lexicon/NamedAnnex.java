package kz.zannama.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Annex;

/// The annex that holds an approved document, found by the document's name: «в Правилах учета
/// лодок, утвержденных указанным приказом», «аталған бұйрықпен бекітілген Қайықтарды есепке алу
/// қағидаларында».
public final class NamedAnnex {
  private NamedAnnex() {}

  /// The annex whose title is like a document's and more so than any other's; where none is, the
  /// only annex, if it has no title.
  public static Optional<Annex> of(String document, List<Annex> annexes) {
    TitleWords words = TitleWords.of(document);
    List<Annex> likely =
        annexes.stream()
            .filter(annex -> annex.title().map(TitleWords::of).filter(words::canMean).isPresent())
            .sorted(Comparator.comparingDouble((Annex annex) -> -likeness(annex, words)))
            .toList();
    if (likely.isEmpty()) {
      return annexes.size() == 1 && isUntitled(annexes.getFirst())
          ? Optional.of(annexes.getFirst())
          : Optional.empty();
    }
    boolean tells =
        likely.size() == 1 || likeness(likely.getFirst(), words) > likeness(likely.get(1), words);
    return tells ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  private static boolean isUntitled(Annex annex) {
    return annex.parent().isEmpty() && annex.title().isEmpty();
  }

  private static double likeness(Annex annex, TitleWords words) {
    return annex.title().map(TitleWords::of).map(words::likeness).orElse(0.0);
  }
}
