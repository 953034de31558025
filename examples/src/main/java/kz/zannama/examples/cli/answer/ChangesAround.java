package kz.zannama.examples.cli.answer;

import java.util.List;
import java.util.Optional;
import kz.zannama.comparison.EditionChange;
import kz.zannama.index.question.EditionStep;
import kz.zannama.model.ElementId;

/// The changes of a provision, of what is above and of what is below it.
///
/// @param provision the provision; empty for the whole act
public record ChangesAround(Optional<ElementId> provision) {
  /// The steps in which it changed, each with the changes that meet it.
  public List<EditionStep> of(List<EditionStep> steps) {
    return steps.stream()
        .map(step -> step.where(this::meets, difference -> meets(difference.id())))
        .filter(step -> !step.isEmpty())
        .toList();
  }

  private boolean meets(EditionChange change) {
    return meets(change.id())
        || change.differences().stream().anyMatch(difference -> meets(difference.id()));
  }

  /// Whether what happens to an element happens to the provision.
  public boolean meets(ElementId changed) {
    return provision.map(changed::meets).orElse(true);
  }
}
