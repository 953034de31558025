package kz.zannama.parser.internal.source.word.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.Issue;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.ReviewIssues;

/// Which text of a document under review is read (ODF 1.3 part 3, 5.5). What was deleted stands
/// before the text, which has a mark in its place; what was inserted stands between two marks.
final class OdtReview {
  private final Revisions read;
  private final Map<String, Markup> deletions = new HashMap<>();
  private final Set<String> insertions = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  OdtReview(Revisions read) {
    this.read = read;
  }

  /// Takes the changes that are tracked in the text that follows.
  void add(Markup trackedChanges) {
    trackedChanges
        .children("text:changed-region")
        .forEach(region -> {
          String id = region.attribute("id");
          Optional<Markup> deletion = region.child("text:deletion");
          if (deletion.isPresent()) {
            deletions.put(id, deletion.get());
          } else if (region.child("text:insertion").isPresent()) {
            insertions.add(id);
          }
        });
  }

  /// Takes a mark in the text.
  ///
  /// @return what is to be read there: the paragraphs that were deleted
  List<Markup> mark(Markup mark) {
    String id = mark.attribute("change-id");
    if (read == Revisions.FINAL) {
      return List.of();
    }
    switch (mark.name()) {
      case "text:change-start" -> {
        if (insertions.contains(id)) {
          open.add(id);
        }
      }
      case "text:change-end" -> open.remove(id);
      default -> {
        Markup deletion = deletions.get(id);
        boolean inserted = deletion != null && deletion.child("text:insertion").isPresent();
        if (deletion != null && !inserted && !isOut() && given.add(id)) {
          return deletion.children();
        }
      }
    }
    return List.of();
  }

  /// Whether struck words are text like any other.
  boolean keepsStruckText() {
    return read == Revisions.ORIGINAL;
  }

  /// Whether what stands here is none of the text that is read.
  boolean isOut() {
    return !open.isEmpty();
  }

  /// What there is to say of it.
  List<Issue> issues() {
    return read == Revisions.FINAL
        ? ReviewIssues.of(read, deletions.size(), insertions.size())
        : ReviewIssues.of(read, insertions.size(), deletions.size());
  }
}
