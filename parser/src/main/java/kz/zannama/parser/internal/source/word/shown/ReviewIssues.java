package kz.zannama.parser.internal.source.word.shown;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Revisions;

/// What there is to say of a document under review.
public final class ReviewIssues {
  private ReviewIssues() {}

  /// An issue where there are tracked changes.
  ///
  /// @param leftOut how many changes have text that is not read
  /// @param takenIn how many changes have text that is read
  public static List<Issue> of(Revisions read, int leftOut, int takenIn) {
    if (leftOut + takenIn == 0) {
      return List.of();
    }
    String which = read == Revisions.FINAL ? "final" : "original";
    return List.of(
        Issue.warning(
            IssueCode.TRACKED_CHANGES,
            "The document is under review, its "
                + which
                + " text was read: tracked changes left out: "
                + leftOut
                + ", taken in: "
                + takenIn,
            Optional.empty()));
  }
}
