package kz.zannama.parser.git;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.git.HistoryEvent.Cause;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.RevCommit;

/// The acts that the trailers of a commit name: `Cause-Act-Code: 7676`, `Cause-Act-Requisite:
/// Постановление … N 1897`, one pair for each.
final class CommitCauses {
  private static final FooterKey CODE = new FooterKey("Cause-Act-Code");
  private static final FooterKey REQUISITE = new FooterKey("Cause-Act-Requisite");

  private CommitCauses() {}

  static List<Cause> of(RevCommit commit) {
    List<String> codes = commit.getFooterLines(CODE);
    List<String> requisites = commit.getFooterLines(REQUISITE);
    List<Cause> causes = new ArrayList<>();
    for (int at = 0; at < Math.max(codes.size(), requisites.size()); at++) {
      causes.add(
          new Cause(
              at < codes.size() ? codes.get(at).strip() : "",
              at < requisites.size() ? requisites.get(at).strip() : ""));
    }
    return causes;
  }
}
