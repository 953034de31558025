package kz.zannama.index.question;

import java.util.List;
import java.util.Optional;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.ActId;

/// A row of a count.
///
/// @param key what is counted: the id of an act, its key where it is not in the index, an act's id
///   with a provision (`law/…/41#art_3`), a body, a year
/// @param act the act, where it is one and is in the index
/// @param count how many
/// @param evidence acts that were counted, some of them
public record CountRow(String key, Optional<LinkedAct> act, long count, List<ActId> evidence) {
  /// How many acts are named as evidence at most.
  public static final int EVIDENCE = 5;

  public CountRow {
    evidence = List.copyOf(evidence);
  }
}
