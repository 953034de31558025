package kz.zannama.history;

import java.util.Optional;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;

/// Finds the act that a citation names among those that are known.
@FunctionalInterface
public interface ActFinder {
  /// Knows no act.
  ActFinder NONE = (citation, citing) -> Optional.empty();

  /// The act that a citation names; empty where none, or more than one, answers to it.
  ///
  /// @param citation the citation
  /// @param citing the text that it stands in
  Optional<LinkedAct> find(Citation citation, ActText citing);
}
