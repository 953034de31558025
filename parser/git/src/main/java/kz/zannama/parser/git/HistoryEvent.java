package kz.zannama.parser.git;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.parser.ActSource;

/// Something that the history of a repository tells.
public sealed interface HistoryEvent {
  /// The repository: the name of its folder.
  String repository();

  /// Where in the repository: the folder of an act, names parted by `/`; empty text for all of it.
  String path();

  /// An act has a text that was not known before: of another day, or of other words.
  ///
  /// @param actCode the code of the act; its path where it has none
  /// @param day the day of the commit
  /// @param editions what is stated of the texts that are new, by language: each has its own day
  /// @param causes the acts that the commit names as its cause, several where it gathers acts
  /// @param source the new texts, ready to be parsed; it reads them from the repository when it is
  ///   loaded, as long as the history is open
  record Edited(
      String repository,
      String path,
      String actCode,
      LocalDate day,
      Map<Language, Edition> editions,
      List<Cause> causes,
      ActSource source)
      implements HistoryEvent {
    public Edited {
      editions = Map.copyOf(editions);
      causes = List.copyOf(causes);
    }
  }

  /// A repeal was announced, taken back, or got another day, while the text stayed.
  ///
  /// @param repealedOn the day from which the act will not be in force; empty where the repeal was
  ///   taken back
  /// @param repealedBy the act that says so
  record Announced(
      String repository,
      String path,
      String actCode,
      LocalDate day,
      Optional<LocalDate> repealedOn,
      Optional<Edition.OtherAct> repealedBy)
      implements HistoryEvent {}

  /// An act is not in force from a day on: it is gone from the tree.
  ///
  /// @param day the first day without it
  /// @param causes the acts that the commit names as its cause, one of which repealed it
  record Removed(String repository, String path, String actCode, LocalDate day, List<Cause> causes)
      implements HistoryEvent {
    public Removed {
      causes = List.copyOf(causes);
    }
  }

  /// Something that cannot be read; the rest of the history goes on.
  ///
  /// @param reason what is wrong, beginning with the place in brackets
  record Damaged(String repository, String path, String reason) implements HistoryEvent {}

  /// An act that a commit names as its cause.
  ///
  /// @param code its code in the corpus
  /// @param requisite its requisites; empty text where they are not named
  record Cause(String code, String requisite) {}
}
