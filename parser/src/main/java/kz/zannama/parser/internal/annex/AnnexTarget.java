package kz.zannama.parser.internal.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;

/// The act that the header of an annex names: «… 2014 жылғы 25 желтоқсандағы № 2482 қаулысына».
final class AnnexTarget {
  private AnnexTarget() {}

  /// The act, where a header names one by type and date or number; without the word for its type by
  /// date and number. Of two headers, as in the new wording of an annex, only the act's own counts,
  /// which may name none: «Бұйрыққа 2-қосымша» above «… № 313 бұйрығына 19-қосымша». Of two acts in
  /// one, if the first line tells all of it, what stands below does not count.
  static Optional<Citation> find(List<Line> header) {
    Line whole = Lines.joined(header);
    Line own = AnnexHeader.own(whole);
    Optional<Citation> act =
        own == whole
            ? find(header.getFirst().value())
                .filter(first -> first.type() != ActType.OTHER)
                .filter(first -> first.adopted().isPresent() && first.number().isPresent())
                .or(() -> find(whole.value()))
            : find(own.value());
    return act.map(found -> found.withText(whole.value(), Optional.of(whole.span())));
  }

  private static Optional<Citation> find(String header) {
    String text = AnnexHeader.unglued(header);
    List<FoundActName> names = ActNames.find(text);
    List<FoundDate> dates = ActDates.find(text);
    Optional<FoundDate> date = dates.stream().findFirst();
    int start = date.map(FoundDate::end).orElse(0);
    // a number behind the second date is that of another act
    int end = dates.size() > 1 ? dates.get(1).start() : text.length();
    Optional<FoundNumber> number =
        ActNumbers.find(text).stream()
            .filter(found -> found.start() >= start && found.start() < end)
            .findFirst();
    boolean known = !names.isEmpty() && (date.isPresent() || number.isPresent());
    if (!known && (date.isEmpty() || number.isEmpty())) {
      return Optional.empty();
    }
    ActType type = names.isEmpty() ? ActType.OTHER : names.getLast().type();
    Optional<LocalDate> adopted = date.map(FoundDate::date);
    Optional<String> printed =
        number
            .map(FoundNumber::number)
            .or(() -> names.isEmpty() ? Optional.empty() : cited(text, names.getFirst(), adopted));
    return Optional.of(Citation.of(type).withDateAndNumber(adopted, printed));
  }

  /// The number of the act that a citation gives the date: without a sign, or before it.
  private static Optional<String> cited(
      String text, FoundActName name, Optional<LocalDate> adopted) {
    return CitationFinder.find(text, name.language()).stream()
        .map(FoundCitation::citation)
        .filter(citation -> citation.adopted().isPresent() && citation.adopted().equals(adopted))
        .findFirst()
        .flatMap(Citation::number);
  }
}
