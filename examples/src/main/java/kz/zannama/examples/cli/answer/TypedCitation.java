package kz.zannama.examples.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.citation.ProvisionFinder;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.LanguageDetector;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// A citation that somebody typed: «подпункт 2) пункта 3 статьи 15 Закона … "О …"», or only `№ 12-3
/// 25.12.2014`.
///
/// @param language the language whose words it is typed in
/// @param citation what was understood; of type [ActType#OTHER] where no form of act is named
public record TypedCitation(Language language, Citation citation) {

  /// The citations in what was typed; empty where no act is named.
  public static List<TypedCitation> read(String typed) {
    Language likely = LanguageDetector.detect(typed);
    Language other = likely == Language.KAZAKH ? Language.RUSSIAN : Language.KAZAKH;
    return Stream.of(inWords(typed, likely), inWords(typed, other), bare(typed, likely))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<TypedCitation> inWords(String typed, Language language) {
    return CitationFinder.find(typed, language).stream()
        .map(FoundCitation::citation)
        .map(citation -> new TypedCitation(language, citation))
        .toList();
  }

  /// A number, with or without its sign, and a date, without a word for the act.
  private static List<TypedCitation> bare(String typed, Language language) {
    StringBuilder rest = new StringBuilder(typed);
    List<FoundDate> dates = ActDates.find(typed);
    for (FoundDate date : dates) {
      rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
    }
    Optional<LocalDate> adopted = dates.stream().map(FoundDate::date).findFirst();
    List<ElementId> provisions =
        ProvisionFinder.find(rest.toString(), language).stream()
            .flatMap(reference -> reference.ids().stream())
            .toList();
    return number(rest.toString())
        .map(number ->
            Citation.of(ActType.OTHER)
                .withDateAndNumber(adopted, Optional.of(number))
                .withProvisions(provisions)
                .withText(typed.strip(), Optional.empty()))
        .map(citation -> new TypedCitation(language, citation))
        .stream()
        .toList();
  }

  private static Optional<String> number(String rest) {
    String typed = rest.strip();
    return ActNumbers.find(rest).stream()
        .findFirst()
        .or(() -> ActNumbers.unsignedAt(typed, 0).filter(found -> found.end() == typed.length()))
        .map(FoundNumber::number);
  }
}
