package kz.zannama.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The facts that identify an act, as one of its texts prints them.
///
/// Specimen: «Петропавл қалалық әкімдігінің 2014 жылғы 25 желтоқсандағы N 2482 қаулысы. … Әділет
/// департаментінде 2014 жылғы 29 желтоқсанда N 3031 болып тіркелді. Күші жойылды – …».
///
/// @param type the form of the act
/// @param title its title without surrounding quotes
/// @param issuers the adopting bodies in the nominative, in the text's language
/// @param adopted the date of adoption
/// @param number the number as printed, without number sign and law suffix (ҚРЗ · ЗРК)
/// @param registration the state registration
/// @param versionDate the date of the consolidated wording, where the source shows one
/// @param status whether it is in force, as the source shows it
/// @param entryIntoForce when it enters into force, as its text says
/// @param draft whether the text is only a draft: «Жоба», «Проект»; it is in force on no date
public record Requisites(
    ActType type,
    String title,
    List<String> issuers,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Optional<Registration> registration,
    Optional<LocalDate> versionDate,
    Status status,
    Optional<EntryIntoForce> entryIntoForce,
    boolean draft) {
  public Requisites {
    issuers = List.copyOf(issuers);
  }

  /// Those of an adopted act.
  public Requisites(
      ActType type,
      String title,
      List<String> issuers,
      Optional<LocalDate> adopted,
      Optional<String> number,
      Optional<Registration> registration,
      Optional<LocalDate> versionDate,
      Status status,
      Optional<EntryIntoForce> entryIntoForce) {
    this(
        type,
        title,
        issuers,
        adopted,
        number,
        registration,
        versionDate,
        status,
        entryIntoForce,
        false);
  }

  /// These requisites with another status.
  public Requisites withStatus(Status known) {
    return new Requisites(
        type,
        title,
        issuers,
        adopted,
        number,
        registration,
        versionDate,
        known,
        entryIntoForce,
        draft);
  }

  /// These requisites with the date of another wording.
  public Requisites withVersionDate(Optional<LocalDate> date) {
    return new Requisites(
        type, title, issuers, adopted, number, registration, date, status, entryIntoForce, draft);
  }

  /// These requisites with another title.
  public Requisites withTitle(String other) {
    return new Requisites(
        type,
        other,
        issuers,
        adopted,
        number,
        registration,
        versionDate,
        status,
        entryIntoForce,
        draft);
  }
}
