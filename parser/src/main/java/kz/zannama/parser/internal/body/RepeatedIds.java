package kz.zannama.parser.internal.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Provision;

/// Finds units of a text that share an id: a list that begins anew in one paragraph, a number that
/// is printed twice.
public final class RepeatedIds {
  private static final int MOST = 50;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final List<Issue> issues = new ArrayList<>();

  private RepeatedIds() {}

  /// An issue for each id that several units have, at the second of them; what stands within them
  /// is not told again.
  public static List<Issue> check(List<Block> body, List<Annex> annexes) {
    RepeatedIds ids = new RepeatedIds();
    ids.count(body);
    annexes.forEach(annex -> ids.count(annex.body()));
    return ids.issues.size() > MOST ? ids.issues.subList(0, MOST) : ids.issues;
  }

  private void count(List<Block> blocks) {
    for (Block block : blocks) {
      boolean repeated =
          block instanceof Provision && counts.merge(block.id().value(), 1, Integer::sum) > 1;
      if (!repeated) {
        count(block.children());
      } else if (told.add(block.id().value())) {
        issues.add(Issue.warning(IssueCode.ID_REPEATED, block.id().value(), block.span()));
      }
    }
  }
}
