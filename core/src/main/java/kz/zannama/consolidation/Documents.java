package kz.zannama.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.consolidation.Draft.Room;
import kz.zannama.model.Annex;

/// The approved documents of an act by their titles, as they stood when an amending act began to
/// change it: that its first instruction gives a document another title must not lose it.
final class Documents {
  // «Қағидалары» for the only document «Ұйым құру қағидалары»
  private static final double LIKE = 0.3;

  private final Draft before;

  Documents(Draft before) {
    this.before = before;
  }

  /// Where a document's provisions stand: in the annex whose title is like its own and more so than
  /// any other's; in the body where the act has no annexes, its document following at once.
  Optional<Room> room(String document) {
    if (before.annexes().isEmpty()) {
      return Optional.of(Room.BODY);
    }
    return annex(document).map(annex -> Room.of(annex.id()));
  }

  private Optional<Annex> annex(String document) {
    TitleWords words = TitleWords.of(document);
    List<Annex> likely =
        before.annexes().stream()
            .filter(annex -> likeness(annex, words) >= LIKE)
            .sorted(Comparator.comparingDouble((Annex annex) -> -likeness(annex, words)))
            .toList();
    if (likely.isEmpty()) {
      List<Annex> own =
          before.annexes().stream()
              .filter(annex -> annex.parent().isEmpty() && annex.title().isEmpty())
              .toList();
      return own.size() == 1 && before.annexes().size() == 1
          ? Optional.of(own.getFirst())
          : Optional.empty();
    }
    boolean tells =
        likely.size() == 1 || likeness(likely.getFirst(), words) > likeness(likely.get(1), words);
    return tells ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  private static double likeness(Annex annex, TitleWords words) {
    return annex.title().map(TitleWords::of).map(words::likeness).orElse(0.0);
  }
}
