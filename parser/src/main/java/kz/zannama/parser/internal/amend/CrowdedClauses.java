package kz.zannama.parser.internal.amend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Scope;

/// Keeps the words of a clause short in its changes where it orders very many of them: each would
/// repeat the whole clause, and a text of a page give a record of as many megabytes as it has
/// verbs. The span of each change is still that of the whole clause.
public final class CrowdedClauses {
  /// How many characters the changes of a clause repeat of it together; those of no clause of the
  /// archives repeat a fifth of that.
  static final int MOST = 100_000;

  /// What is left of the clause at least.
  static final int LEAST = 100;

  private static final String CUT = "…";

  private CrowdedClauses() {}

  /// The changes, those of crowded clauses with no more than the beginning of their clause.
  public static List<Change> shortened(List<Change> changes) {
    Map<String, Integer> counts = new HashMap<>();
    changes.forEach(change -> counts.merge(change.scope().text(), 1, Integer::sum));
    Map<String, String> shorter = new HashMap<>();
    counts.forEach((words, count) -> {
      int length = Math.max(LEAST, MOST / count);
      if (words.length() > length) {
        shorter.put(words, words.substring(0, length).strip() + CUT);
      }
    });
    return shorter.isEmpty()
        ? changes
        : changes.stream().map(change -> shortened(change, shorter)).toList();
  }

  private static Change shortened(Change change, Map<String, String> shorter) {
    Scope scope = change.scope();
    String words = shorter.get(scope.text());
    if (words == null) {
      return change;
    }
    Scope bounded =
        new Scope(
            scope.act(),
            scope.provision(),
            scope.document(),
            scope.effective(),
            words,
            scope.span(),
            scope.parts());
    return switch (change) {
      case Change.Repeal it -> new Change.Repeal(bounded, it.except());
      case Change.Deletion it -> new Change.Deletion(bounded, it.oldText());
      case Change.Rewording it -> new Change.Rewording(bounded, it.newText(), it.blocks());
      case Change.Replacement it -> new Change.Replacement(bounded, it.oldText(), it.newText());
      case Change.Insertion it -> new Change.Insertion(bounded, it.newText(), it.blocks());
      case Change.Renumbering it -> new Change.Renumbering(bounded, it.newNumber());
      case Change.Suspension it ->
          new Change.Suspension(bounded, it.until(), it.newText(), it.blocks());
      case Change.Amendment it -> new Change.Amendment(bounded);
    };
  }
}
