package kz.zannama.parser.internal.act;

import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.source.Stated;

/// Reads what a corpus states of an edition, without its text.
public final class EditionReader {
  private EditionReader() {}

  /// What is stated of a text.
  ///
  /// @param language the language of the text
  public static Edition read(Stated stated, Language language) {
    return StatedFacts.of(stated, language).edition();
  }
}
