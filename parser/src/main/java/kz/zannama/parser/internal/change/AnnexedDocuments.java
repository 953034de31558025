package kz.zannama.parser.internal.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;

/// The documents that an act approves, by the words of their titles: «Қағидалардың күші жойылды»
/// means the annex «Аулаларды күтіп ұстау қағидалары».
record AnnexedDocuments(List<Annex> annexes) {
  private static final int STEM = 5;

  /// The one annex of the act whose title has a word, in any form, or that is its only one.
  ///
  /// @param word the word, folded
  Optional<ElementId> annex(String word) {
    String stem = word.substring(0, Math.min(STEM, word.length()));
    List<Annex> own = annexes.stream().filter(annex -> annex.parent().isEmpty()).toList();
    List<Annex> named =
        own.stream()
            .filter(annex -> words(annex).anyMatch(title -> title.startsWith(stem)))
            .toList();
    List<Annex> meant = named.isEmpty() ? own : named;
    return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
  }

  private static Stream<String> words(Annex annex) {
    String title = Letters.foldedKey(annex.title().orElse("")).toLowerCase(Locale.ROOT);
    return Stream.of(title.split("\\P{L}++"));
  }
}
