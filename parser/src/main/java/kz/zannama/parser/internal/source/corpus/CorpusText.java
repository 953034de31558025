package kz.zannama.parser.internal.source.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.Stated;
import kz.zannama.parser.internal.source.encoding.DecodedText;
import kz.zannama.parser.internal.source.encoding.TextDecoder;

/// The characters of a source of Markdown, joined from one file or several, and which of them are
/// text of the act.
public final class CorpusText {
  private final StringBuilder raw = new StringBuilder();
  private final List<Source.Piece> pieces = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Omissions omissions = new Omissions(issues);
  private final List<Span> stretches = new ArrayList<>();
  private final SourceFile file;
  private Stated stated = Stated.NOTHING;

  private CorpusText(SourceFile file) {
    this.file = file;
  }

  /// Joins the files of a source.
  ///
  /// @throws IOException if one of them is no text
  public static CorpusText of(SourceFile file) throws IOException {
    CorpusText text = new CorpusText(file);
    for (SourceFile piece : file.pieces()) {
      text.join(piece);
    }
    text.read();
    return text;
  }

  private void join(SourceFile piece) throws IOException {
    DecodedText decoded = TextDecoder.decode(piece);
    int start = raw.length();
    pieces.add(new Source.Piece(piece.name(), start));
    raw.append(decoded.value());
    if (file.pieces().size() > 1 && !decoded.value().endsWith("\n")) {
      raw.append('\n');
    }
    for (Issue issue : decoded.allIssues()) {
      Optional<Span> span =
          issue.span().map(place -> Span.of(start + place.start(), start + place.end()));
      issues.add(new Issue(issue.severity(), issue.code(), issue.message(), span));
    }
  }

  private void read() {
    String text = raw.toString();
    int main = pieces.getFirst().file().equals(ActFolder.META) ? 1 : 0;
    if (main == 1) {
      stated = StatedReader.read(ActFolder.META, text, 0, start(1), issues);
    }
    Set<String> partLines = new HashSet<>();
    for (int at = main + 1; at < pieces.size(); at++) {
      partLines.addAll(Contents.lines(text.substring(start(at), start(at + 1))));
    }
    for (int at = main; at < pieces.size(); at++) {
      int from = start(at);
      int to = start(at + 1);
      FrontMatter front = FrontMatter.of(text, from, to);
      if (at == main && !front.isEmpty()) {
        stated =
            stated.or(StatedReader.read("Front matter", text, front.from(), front.to(), issues));
      }
      if (at == main) {
        tellMissing(text, from, to);
        take(text, front.end(), to, Contents.of(text, front.end(), to, partLines), true);
      } else {
        take(text, front.end(), to, Contents.links(text, front.end(), to), false);
      }
    }
  }

  private int start(int piece) {
    return piece < pieces.size() ? pieces.get(piece).start() : raw.length();
  }

  /// Takes the text between stretches that are none.
  private void take(String text, int from, int to, List<Span> none, boolean told) {
    int at = from;
    for (Span out : none) {
      add(at, out.start());
      if (told) {
        omissions.add(IssueCode.TEXT_LEFT_OUT, text.substring(out.start(), out.end()), out.start());
      }
      at = out.end();
    }
    add(at, to);
  }

  private void add(int from, int to) {
    if (from < to) {
      stretches.add(Span.of(from, to));
    }
  }

  private void tellMissing(String text, int from, int to) {
    List<String> there =
        pieces.stream()
            .map(piece -> piece.file().substring(piece.file().indexOf('/') + 1))
            .toList();
    for (String name : PartOrder.of(text.substring(from, to), there).missing()) {
      String message = "A part of the text is not there: " + name;
      issues.add(
          Issue.warning(IssueCode.CONTENT_UNREAD, message, Optional.of(Span.of(from, from))));
    }
  }

  /// The characters.
  public String raw() {
    return raw.toString();
  }

  /// The stretches that are text of the act, in their order.
  public List<Span> stretches() {
    return stretches;
  }

  /// What is stated of the text.
  public Stated stated() {
    return stated.in(file.folder());
  }

  /// The files that it was joined from, where they are several.
  public List<Source.Piece> pieces() {
    return pieces.size() > 1 ? pieces : List.of();
  }

  /// What was met so far; more may be added.
  public List<Issue> issues() {
    return issues;
  }
}
