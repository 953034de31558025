package kz.zannama.consolidation.internal.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.lexicon.TitleWords;
import kz.zannama.model.Annex;

/// The approved documents of an act by their titles, as they stood when an amending act began to
/// change it: that its first instruction gives a document another title must not lose it.
public final class Documents {
  private final Draft before;
  private final boolean endsWithEntry;
  private final Map<String, String> renamed;

  /// @param endsWithEntry whether the body says when the act enters into force: then it is that of
  ///   the act, and no document that follows the act's head at once
  /// @param renamed the titles that the amending act gives to documents, by their old ones: the
  ///   text may have them already
  public Documents(Draft before, boolean endsWithEntry, Map<String, String> renamed) {
    this.before = before;
    this.endsWithEntry = endsWithEntry;
    this.renamed = Map.copyOf(renamed);
  }

  /// Where a document's provisions stand: in the annex whose title is like its own and more so than
  /// any other's; in the body where the act has no annexes, its document following at once.
  public Optional<Room> room(String document) {
    if (before.annexes().isEmpty()) {
      return endsWithEntry ? Optional.empty() : Optional.of(Room.BODY);
    }
    return annex(document)
        .or(() -> Optional.ofNullable(renamed.get(document)).flatMap(this::annex))
        .map(annex -> Room.of(annex.id()));
  }

  private Optional<Annex> annex(String document) {
    TitleWords words = TitleWords.of(document);
    List<Annex> likely =
        before.annexes().stream()
            .filter(annex -> annex.title().map(TitleWords::of).filter(words::canMean).isPresent())
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
