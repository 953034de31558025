package kz.zannama.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.language.FoundActName;
import kz.zannama.model.Language;

/// Finds where a text cites acts, in every case and order of words, in both languages.
///
/// | Қазақша | Русский |
/// |---|---|
/// | «"Тұрғын үй қатынастары туралы" Қазақстан Республикасының Заңы 10-3-бабының 2-тармағына» | «пунктом 2 статьи 10-3 Закона Республики Казахстан "О жилищных отношениях"» |
/// | «Қазақстан Республикасы Үкіметінің 2009 жылғы 30 желтоқсандағы № 2314 қаулысымен» | «постановлением Правительства Республики Казахстан от 30 декабря 2009 года № 2314» |
/// | «Қазақстан Республикасы Бюджет кодексінің 9-бабы» | «статья 9 Бюджетного кодекса» |
///
/// A word for an act alone («қаулы қабылдасын», «настоящий приказ») is no citation: a date, a
/// number, a title or the name of a code must say which act is meant, or a short name that the same
/// text has introduced: «(бұдан әрі – Заң)», «(далее – Правила)»; beside an article the
/// abbreviation of a code is enough: «статьи 296 УК», «ҚК-нің 296-бабы». Time is linear in the
/// length of the text.
public final class CitationFinder {
  private CitationFinder() {}

  /// The citations of acts in a text, in reading order; no two overlap.
  ///
  /// @param text running text: one sentence, or a whole act, whose short names are then resolved
  /// @param language its language
  public static List<FoundCitation> find(String text, Language language) {
    List<FoundActName> names = CitationText.namesIn(text, language);
    boolean abbreviated = CodeAbbreviations.areIn(text, language);
    if (names.isEmpty() && !abbreviated) {
      return List.of();
    }
    CitationText elements = new CitationText(text, names, language);
    List<FoundCitation> found =
        new ArrayList<>(
            switch (language) {
              case KAZAKH -> new KazakhCitationReader(elements).read();
              case RUSSIAN -> new RussianCitationReader(elements).read();
            });
    found.addAll(ShortNames.usedIn(elements, found, language));
    found.sort(Comparator.comparingInt(FoundCitation::start));
    if (abbreviated) {
      found.addAll(CodeAbbreviations.usedIn(elements, found, language));
      found.sort(Comparator.comparingInt(FoundCitation::start));
    }
    return List.copyOf(found);
  }
}
