package kz.zannama.citation.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.ActType;

/// An act that people know by its name: «УК РК», «ҚР Қылмыстық кодексі», «закон о госзакупках».
///
/// @param type its form
/// @param versions the acts that bore the name, the oldest first; empty where none is listed
/// @param titles its titles in both languages, nominative
public record KnownAct(ActType type, List<Version> versions, List<String> titles) {
  public KnownAct {
    versions = List.copyOf(versions);
    titles = List.copyOf(titles);
  }

  /// One of the acts that bore a name after each other.
  ///
  /// @param number empty for the Constitution, which has none
  public record Version(LocalDate adopted, Optional<String> number) {}
}
