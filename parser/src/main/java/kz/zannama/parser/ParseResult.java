package kz.zannama.parser;

import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;

/// What a source holds: usually one act in one language. A source that holds several, one below the
/// other, says so in an issue of the first, [kz.zannama.model.IssueCode#SEVERAL_ACTS].
///
/// @param acts the acts, in the order in which they stand in the source, at least one
public record ParseResult(List<Act> acts) {
  public ParseResult {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("A parsed source holds at least one act");
    }
  }

  /// The act of the source; where it holds several, the one that it begins with.
  public Act act() {
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
