package kz.zannama.parser;

import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;

/// What a source holds: usually one act in one language.
///
/// @param acts the acts, in the order in which they stand in the source, at least one
public record ParseResult(List<Act> acts) {
  public ParseResult {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("A parsed source holds at least one act");
    }
  }

  /// The one act of the source.
  ///
  /// @throws IllegalStateException if the source holds several
  public Act act() {
    if (acts.size() != 1) {
      throw new IllegalStateException("The source holds " + acts.size() + " acts, not one");
    }
    return acts.getFirst();
  }

  /// The issues of all texts of all acts.
  public List<Issue> issues() {
    return texts().map(ActText::issues).flatMap(List::stream).toList();
  }

  private Stream<ActText> texts() {
    return acts.stream().flatMap(act -> act.texts().values().stream());
  }
}
