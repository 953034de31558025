package kz.zannama.parser.internal.source.word.doc;

import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.word.shown.ReviewIssues;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/// Which text of a document under review is read, and how much the other one would differ. A moved
/// text is deleted in one place and inserted in the other.
final class DocReview {
  private final Revisions read;
  private final boolean endsMarked;
  private int leftOut;
  private int takenIn;
  private boolean lastOut;
  private boolean lastIn;

  private DocReview(Revisions read, boolean endsMarked) {
    this.read = read;
    this.endsMarked = endsMarked;
  }

  /// What is read of a document.
  static DocReview of(HWPFDocument document, Revisions read) {
    SummaryInformation summary = document.getSummaryInformation();
    String program = summary == null ? null : summary.getApplicationName();
    return new DocReview(read, program != null && program.contains("Word"));
  }

  /// Whether the ends of deleted paragraphs and rows are marked as deleted, as Word does it.
  /// LibreOffice, which does not name itself, leaves the end of a deleted paragraph as it is and
  /// marks the end of the row before a deleted one.
  boolean endsMarked() {
    return endsMarked;
  }

  /// Whether struck words are text like any other.
  boolean keepsStruckText() {
    return read == Revisions.ORIGINAL;
  }

  /// Whether a run is none of the text that is read.
  boolean isOut(CharacterRun run) {
    return read == Revisions.FINAL ? run.isMarkedDeleted() : run.isMarkedInserted();
  }

  /// Whether the next run is none of the text that is read. Runs that follow each other are counted
  /// as one change.
  boolean isNextOut(CharacterRun run) {
    boolean out = isOut(run);
    boolean in = !out && (run.isMarkedDeleted() || run.isMarkedInserted());
    leftOut += out && !lastOut ? 1 : 0;
    takenIn += in && !lastIn ? 1 : 0;
    lastOut = out;
    lastIn = in;
    return out;
  }

  /// Counts a row whose text is not read.
  void leftOut() {
    leftOut++;
  }

  /// What there is to say of it.
  List<Issue> issues() {
    return ReviewIssues.of(read, leftOut, takenIn);
  }
}
