package kz.zannama.examples.cli.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;

/// A typed citation and what an index says to it.
///
/// @param typed what was understood
/// @param searched whether there was an index to look in
/// @param acts the acts that it can mean
/// @param passages the cited provisions of the act, where exactly one is meant
public record Citing(
    TypedCitation typed, boolean searched, List<Act> acts, List<Passage> passages) {
  public Citing {
    acts = List.copyOf(acts);
    passages = List.copyOf(passages);
  }

  /// The title of an act in the language of the citation, where it is known in it.
  public String title(Act act) {
    return text(act, typed).title();
  }

  private static ActText text(Act act, TypedCitation typed) {
    return act.text(typed.language()).orElseGet(act::text);
  }

  public static Citing unsearched(TypedCitation typed) {
    return new Citing(typed, false, List.of(), List.of());
  }

  public static Citing in(ActIndex index, TypedCitation typed, Terminal terminal)
      throws IOException {
    List<Act> acts = index.cited(typed);
    List<Passage> passages = new ArrayList<>();
    if (acts.size() == 1) {
      ActText text = text(acts.getFirst(), typed);
      typed.citation().provisions().forEach(id -> passages.add(Passage.of(text, id, terminal)));
    }
    return new Citing(typed, true, acts, passages);
  }
}
