package kz.zannama.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.export.print.InlineMarks;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;

/// The running text of a block: citations as `ref`, words that are put in or taken out as
/// `quotedText` in `mod`.
final class AknInline {
  private final ActText text;
  private final AknIds ids;
  private final XmlPage xml;

  /// The words to be marked: a citation's with its address, or quoted ones, which have none.
  private final InlineMarks<Optional<String>> marks = new InlineMarks<>();

  AknInline(ActText text, AknIds ids, XmlPage xml) {
    this.text = text;
    this.ids = ids;
    this.xml = xml;
    text.changes().forEach(this::quoted);
    text.citations().forEach(this::cited);
  }

  private void cited(Citation citation) {
    String work = AknUris.work(citation, text.language());
    List<ElementId> parts = citation.provisions();
    String href = parts.size() == 1 ? AknUris.part(work, parts.getFirst().value()) : work;
    mark(ids.at(citation.span()), citation.text(), Optional.of(href));
  }

  private void quoted(Change change) {
    Optional<Block> block = ids.at(change.scope().span());
    words(change).forEach(words -> mark(block, words, Optional.empty()));
  }

  private static Stream<String> words(Change change) {
    return switch (change) {
      case Change.Replacement r -> Stream.concat(r.oldText().stream(), r.newText().stream());
      case Change.Deletion deletion -> deletion.oldText().stream();
      case Change.Insertion insertion -> insertion.newText().stream();
      case Change.Rewording rewording -> rewording.newText().stream();
      case Change.Repeal r -> Stream.empty();
      case Change.Renumbering r -> Stream.empty();
      case Change.Suspension r -> Stream.empty();
      case Change.Amendment r -> Stream.empty();
    };
  }

  private void mark(Optional<Block> block, String words, Optional<String> href) {
    block.ifPresent(b -> marks.add(b, words, href));
  }

  /// Writes the text of a block into the open paragraph.
  void write(Block block, String printed) {
    List<InlineMarks.Range<Optional<String>>> ranges = marks.in(block, printed);
    boolean modifies = ranges.stream().anyMatch(range -> range.told().isEmpty());
    if (modifies) {
      xml.inline("mod", "eId", ids.next("mod"));
    }
    int done = 0;
    for (InlineMarks.Range<Optional<String>> range : ranges) {
      lines(printed.substring(done, range.start()));
      open(range.told());
      lines(printed.substring(range.start(), range.end()));
      xml.end();
      done = range.end();
    }
    lines(printed.substring(done));
    if (modifies) {
      xml.end();
    }
  }

  private void open(Optional<String> address) {
    address.ifPresentOrElse(
        href -> xml.inline("ref", "eId", ids.next("ref"), "href", href),
        () -> xml.inline("quotedText", "eId", ids.next("qtext")));
  }

  /// Text whose lines are parted by `eol`.
  void lines(String printed) {
    String[] lines = printed.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.inline("eol").end();
      }
      xml.text(lines[i]);
    }
  }
}
