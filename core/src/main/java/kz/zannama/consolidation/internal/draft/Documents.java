package kz.zannama.consolidation.internal.draft;

import java.util.Map;
import java.util.Optional;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.lexicon.NamedAnnex;
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
    return NamedAnnex.of(document, before.annexes());
  }
}
