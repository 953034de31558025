package kz.zannama.index.question;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.consolidation.Reason;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// Whether what the order of an act makes of a provision is what a source prints.
///
/// @param act the act whose provision it is
/// @param language the language
/// @param basis what is compared
/// @param day the day of the stored wording that is compared; empty where it is not known
/// @param by the act that orders the change
/// @param kind what it orders: the name of a kind of [Change][kz.zannama.model.Change]
/// @param provision the provision
/// @param agrees whether both read alike
/// @param reason why the change could not be applied, where it could not
/// @param order the words of the order
public record WordingCheck(
    ActId act,
    Language language,
    Basis basis,
    Optional<LocalDate> day,
    ActId by,
    String kind,
    Optional<ElementId> provision,
    boolean agrees,
    Optional<Reason> reason,
    String order) {

  /// What is compared.
  public enum Basis {
    /// The wording before is stored, too: the change is applied to it.
    EDITIONS,
    /// Only the wording with the change is stored, and its note names the act: the change is taken
    /// back and applied again, or must leave the wording as it is.
    NOTE
  }
}
