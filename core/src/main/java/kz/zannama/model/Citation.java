package kz.zannama.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An act as another act names it.
///
/// Specimens: «Қазақстан Республикасы Үкіметінің 2001 жылғы 19 маусымдағы № 836 қаулысына»,
/// «подпунктом 14) пункта 1 статьи 31 Закона Республики Казахстан от 23 января 2001 года».
///
/// @param type the type of the cited act
/// @param issuer the body that adopted it, nominative, where named
/// @param adopted its date, where printed
/// @param number its number as printed, without number sign and law suffix
/// @param title its title without quotes, where printed
/// @param registrationNumber its registration number, where printed
/// @param provisions the cited provisions; empty where the whole act is cited
/// @param text the words as printed, normalized
/// @param span where they are printed
public record Citation(
    ActType type,
    Optional<String> issuer,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Optional<String> title,
    Optional<String> registrationNumber,
    List<ElementId> provisions,
    String text,
    Optional<Span> span) {
  public Citation {
    provisions = List.copyOf(provisions);
  }

  /// A citation of a type with nothing else known yet.
  public static Citation of(ActType type) {
    return new Citation(
        type,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        Optional.empty());
  }

  /// This citation with a date and a number.
  public Citation withDateAndNumber(Optional<LocalDate> date, Optional<String> printedNumber) {
    return new Citation(
        type, issuer, date, printedNumber, title, registrationNumber, provisions, text, span);
  }

  /// This citation with a title.
  public Citation withTitle(Optional<String> printedTitle) {
    return new Citation(
        type, issuer, adopted, number, printedTitle, registrationNumber, provisions, text, span);
  }

  /// This citation with an issuer.
  public Citation withIssuer(Optional<String> nominative) {
    return new Citation(
        type, nominative, adopted, number, title, registrationNumber, provisions, text, span);
  }

  /// This citation with a registration number.
  public Citation withRegistrationNumber(Optional<String> printedNumber) {
    return new Citation(
        type, issuer, adopted, number, title, printedNumber, provisions, text, span);
  }

  /// This citation with other provisions.
  public Citation withProvisions(List<ElementId> ids) {
    return new Citation(type, issuer, adopted, number, title, registrationNumber, ids, text, span);
  }

  /// This citation with its printed words and their place.
  public Citation withText(String printed, Optional<Span> place) {
    return new Citation(
        type, issuer, adopted, number, title, registrationNumber, provisions, printed, place);
  }
}
