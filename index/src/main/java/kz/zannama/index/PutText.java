package kz.zannama.index;

import java.util.List;
import kz.zannama.identity.TextEvidence;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;

/// A text as it was put, under the id that it was read with.
///
/// @param id the id that it was read with
/// @param text the text, with what was found in itself only
/// @param evidence what it tells of its act
record PutText(ActId id, ActText text, TextEvidence evidence) {
  /// A text; what was found by comparing it with others is left out.
  static PutText of(ActId id, ActText text) {
    return new PutText(id, text.withIssues(own(text)), TextEvidence.of(id, text));
  }

  /// The texts of an act that is put.
  static List<PutText> of(Act act) {
    return act.texts().values().stream().map(text -> of(act.id(), text)).toList();
  }

  /// Whether a text is this one, whatever was found by comparing it.
  boolean isOf(ActText other) {
    return text.source().equals(other.source()) && text.language() == other.language();
  }

  /// Whether two are the same text of the same source: the later replaces the earlier.
  boolean replaces(PutText other) {
    return sourceKey().equals(other.sourceKey());
  }

  /// Whether another looks like a text of the same act, whatever speaks against it.
  boolean isLike(PutText other) {
    return id.equals(other.id) || evidence.speaksFor(other.evidence).isPresent();
  }

  private SourceKey sourceKey() {
    return new SourceKey(text.source().sha256(), text.language(), id);
  }

  /// What the text itself says: what was found by comparing it with others is found anew each time.
  private static List<Issue> own(ActText text) {
    return text.issues().stream().filter(issue -> !isCompared(issue.code())).toList();
  }

  private static boolean isCompared(IssueCode code) {
    return switch (code) {
      case KEY_SHARED, TEXTS_DIFFER, SOURCES_CONTRADICT -> true;
      default -> false;
    };
  }

  private record SourceKey(String sha256, Language language, ActId id) {}
}
