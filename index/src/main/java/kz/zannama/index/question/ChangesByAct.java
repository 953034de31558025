package kz.zannama.index.question;

import java.util.List;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Change;

/// What one act changed in another.
///
/// @param act the act that is changed
/// @param steps what it changed between editions of that act, with old and new words; empty where
///   the editions before and after are not both known
/// @param ordered the changes as the changing act orders them, or a note of the other tells them
public record ChangesByAct(LinkedAct act, List<EditionStep> steps, List<Change> ordered) {
  public ChangesByAct {
    steps = List.copyOf(steps);
    ordered = List.copyOf(ordered);
  }
}
