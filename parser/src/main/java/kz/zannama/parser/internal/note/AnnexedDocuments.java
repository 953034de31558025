package kz.zannama.parser.internal.note;

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

  /// The one annex of the act whose title has a word of a document's name, in any form, the first
  /// that tells; else its only annex.
  ///
  /// @param name how a note names the document
  Optional<ElementId> annex(String name) {
    List<Annex> own = annexes.stream().filter(annex -> annex.parent().isEmpty()).toList();
    List<String> stems =
        Letters.BETWEEN_WORDS
            .splitAsStream(Letters.foldedKey(name))
            .filter(word -> word.length() >= STEM)
            .map(word -> word.substring(0, STEM))
            .toList();
    for (String stem : stems) {
      List<Annex> named =
          own.stream()
              .filter(annex -> words(annex).anyMatch(word -> word.startsWith(stem)))
              .toList();
      if (named.size() == 1) {
        return Optional.of(named.getFirst().id());
      }
    }
    return own.size() == 1 ? Optional.of(own.getFirst().id()) : Optional.empty();
  }

  private static Stream<String> words(Annex annex) {
    String title = Letters.foldedKey(annex.title().orElse("")).toLowerCase(Locale.ROOT);
    return Letters.BETWEEN_WORDS.splitAsStream(title);
  }
}
