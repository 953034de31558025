package kz.zannama.parser.internal.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.parser.internal.outline.Item.Line;

/// The act that the header of an annex names: «… 2014 жылғы 25 желтоқсандағы № 2482 қаулысына».
final class AnnexTarget {
  private AnnexTarget() {}

  /// The act, where the header names one by type and date or number; without the word for its type
  /// by date and number.
  static Optional<Citation> find(Line header) {
    String text = header.value();
    List<FoundActName> names = ActNames.find(text);
    Optional<FoundDate> date = ActDates.find(text).stream().findFirst();
    Optional<FoundNumber> number =
        ActNumbers.find(text).stream()
            .filter(found -> date.isEmpty() || found.start() >= date.get().end())
            .findFirst();
    boolean known = !names.isEmpty() && (date.isPresent() || number.isPresent());
    if (!known && (date.isEmpty() || number.isEmpty())) {
      return Optional.empty();
    }
    ActType type = names.isEmpty() ? ActType.OTHER : names.getLast().type();
    Optional<LocalDate> adopted = date.map(FoundDate::date);
    return Optional.of(
        Citation.of(type)
            .withDateAndNumber(adopted, number.map(FoundNumber::number))
            .withText(text, Optional.of(header.span())));
  }
}
