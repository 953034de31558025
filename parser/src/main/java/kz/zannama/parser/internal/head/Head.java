package kz.zannama.parser.internal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.language.StatusWords;
import kz.zannama.model.ActType;
import kz.zannama.model.Registration;
import kz.zannama.parser.internal.line.Item.Line;

/// What the head of an act says.
///
/// @param type the form of the act, where the head names it
/// @param title the title, empty text where there is none
/// @param issuers the adopting bodies, nominative
/// @param adopted the date of adoption
/// @param number the number
/// @param registration the state registration
/// @param state what the status words say, where there are some
/// @param wording the day of the wording, where the head tells it: «по состоянию на 22.10.2023 г.»
/// @param remarks sentences and notes about what happened to the act: repeal, changes
/// @param commentary whether the text only explains an act, whose date and number the others are
public record Head(
    Optional<ActType> type,
    String title,
    List<String> issuers,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Optional<Registration> registration,
    Optional<StatusLine> state,
    Optional<LocalDate> wording,
    List<Line> remarks,
    boolean commentary) {
  public Head {
    issuers = List.copyOf(issuers);
    remarks = List.copyOf(remarks);
  }

  /// A head that says nothing but the day of adoption.
  public static Head adoptedOn(LocalDate day) {
    return new Head(
        Optional.empty(),
        "",
        List.of(),
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /// This head without what tells which act it is, but for the title.
  public Head withoutRequisites() {
    return new Head(
        Optional.empty(),
        title,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        state,
        wording,
        remarks,
        commentary);
  }

  /// This head with a type and a day of adoption where it says none.
  public Head or(Optional<ActType> form, Optional<LocalDate> day) {
    return new Head(
        type.or(() -> form),
        title,
        issuers,
        adopted.or(() -> day),
        number,
        registration,
        state,
        wording,
        remarks,
        commentary);
  }

  /// Status words: «Күшін жойған», «Утративший силу».
  ///
  /// @param meaning what they say
  /// @param words the words
  public record StatusLine(StatusWords.Meaning meaning, Line words) {}
}
