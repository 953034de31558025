package kz.zannama.parser.internal.source.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.markup.MarkupStream;
import kz.zannama.parser.internal.source.word.shown.ReviewIssues;

/// Which text of a document under review is read, and how much the other one would differ (ECMA-376
/// part 1, 17.13.5).
final class UnderReview {
  private final Revisions read;
  private int leftOut;
  private int takenIn;
  private int tooDeep;

  UnderReview(Revisions read) {
    this.read = read;
  }

  Revisions read() {
    return read;
  }

  /// Counts a tracked change whose text is not read.
  void leftOut() {
    leftOut++;
  }

  /// Counts a tracked change whose text is read.
  void takenIn() {
    takenIn++;
  }

  /// Counts what is nested too deep to be read.
  void tooDeep() {
    tooDeep++;
  }

  /// Whether an element is none of the text that is read; it is counted then.
  boolean isLeftOut(Markup element) {
    boolean out =
        switch (element.name()) {
          case "w:tr" -> isLeftOut(element.child("w:trPr"), "w:del", "w:ins");
          case "w:tc" -> isLeftOut(element.child("w:tcPr"), "w:cellDel", "w:cellIns");
          case "w:delText" -> read == Revisions.FINAL;
          case "w:numPr" -> read == Revisions.ORIGINAL && element.child("w:ins").isPresent();
          default -> false;
        };
    leftOut += out && !element.is("w:delText") ? 1 : 0;
    return out;
  }

  private boolean isLeftOut(Optional<Markup> properties, String deletion, String insertion) {
    String out = read == Revisions.FINAL ? deletion : insertion;
    return properties.flatMap(p -> p.child(out)).isPresent();
  }

  /// Whether the mark at the end of a paragraph is none, so that the next one goes on with it. It
  /// is counted then.
  ///
  /// @param mark the properties of the mark
  boolean isMarkLeftOut(Markup mark) {
    boolean deleted = mark.child("w:del").isPresent() || mark.child("w:moveFrom").isPresent();
    boolean inserted = mark.child("w:ins").isPresent() || mark.child("w:moveTo").isPresent();
    boolean out = read == Revisions.FINAL ? deleted : inserted;
    leftOut += out ? 1 : 0;
    return out;
  }

  /// An element as the text that is read has it: with the properties from before a change.
  Markup settled(Markup element) {
    if (read == Revisions.FINAL) {
      return element;
    }
    if (element.is("w:delText")) {
      return new Markup("w:t", element.attributes(), element.children(), element.text());
    }
    Optional<Markup> before =
        element.child(element.name() + "Change").flatMap(change -> change.child(element.name()));
    return before.map(old -> withOld(element, old)).orElse(element);
  }

  private static Markup withOld(Markup element, Markup old) {
    List<Markup> children = new ArrayList<>(old.children());
    // the mark of a paragraph is none of the properties that change with it
    element.children("w:rPr").forEach(children::add);
    return new Markup(element.name(), old.attributes(), children, "");
  }

  /// What there is to say of it.
  List<Issue> issues() {
    List<Issue> issues = new ArrayList<>(ReviewIssues.of(read, leftOut, takenIn));
    MarkupStream.leftOut(tooDeep).ifPresent(issues::add);
    return issues;
  }
}
