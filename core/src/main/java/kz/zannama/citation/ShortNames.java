package kz.zannama.citation;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Language;

/// The short names that a text introduces for acts, and the places that use them.
final class ShortNames {
  private final List<FoundCitation> citations = new ArrayList<>();

  static ShortNames introducedIn(CitationText text, List<FoundCitation> found, Language language) {
    return new ShortNames();
  }

  /// The citations that use a short name.
  List<FoundCitation> citations() {
    return citations;
  }
}
