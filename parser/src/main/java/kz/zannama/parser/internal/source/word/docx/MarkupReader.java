package kz.zannama.parser.internal.source.word.docx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.markup.MarkupStream;

/// Reads a part of a document as elements, one child of its root after the other, so that a long
/// body is never held as a whole.
///
/// What only wraps (content controls, custom XML, links, insertions) gives its children in its
/// place; what is deleted is left out; of the alternatives for programs of different age one is
/// taken. Elements nested deeper than a bound are left out and counted.
final class MarkupReader {
  private static final Set<String> WRAPPERS =
      Set.of(
          "w:sdt",
          "w:sdtContent",
          "w:customXml",
          "w:smartTag",
          "w:hyperlink",
          "w:fldSimple",
          "w:dir",
          "w:bdo");
  private static final Set<String> INSERTIONS = Set.of("w:ins", "w:moveTo");
  private static final Set<String> DELETIONS = Set.of("w:del", "w:moveFrom");
  private static final Set<String> UNPRINTED =
      Set.of(
          "w:sdtPr",
          "w:sdtEndPr",
          "w:customXmlPr",
          "w:smartTagPr",
          "w:proofErr",
          "w:instrText",
          "w:delInstrText",
          "w:bookmarkStart",
          "w:bookmarkEnd",
          "w:lastRenderedPageBreak");

  private final XMLStreamReader xml;
  private final UnderReview review;
  private int depth;

  private MarkupReader(XMLStreamReader xml, UnderReview review) {
    this.xml = xml;
    this.review = review;
  }

  /// Reads a part and gives the children of its innermost container (`w:body` of a document, else
  /// the root) to a sink.
  ///
  /// @param review which text is read, and the counter of what is left out for it
  static void read(InputStream part, UnderReview review, Consumer<Markup> sink)
      throws XMLStreamException {
    XMLStreamReader xml = MarkupStream.open(part);
    try {
      MarkupReader reader = new MarkupReader(xml, review);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && !reader.isDocument()) {
          reader.children(sink, new StringBuilder());
        }
      }
    } finally {
      xml.close();
    }
  }

  private boolean isDocument() {
    return MarkupNames.of(xml.getNamespaceURI(), xml.getLocalName()).equals("w:document");
  }

  /// The children of the open element, to its end.
  private void children(Consumer<Markup> sink, StringBuilder text) throws XMLStreamException {
    depth++;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(sink);
      } else if (MarkupStream.isText(event)) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    depth--;
  }

  private void child(Consumer<Markup> sink) throws XMLStreamException {
    String name = MarkupNames.of(xml.getNamespaceURI(), xml.getLocalName());
    if (depth > MarkupStream.DEEPEST) {
      review.tooDeep();
      MarkupStream.skip(xml);
    } else if (UNPRINTED.contains(name)) {
      MarkupStream.skip(xml);
    } else if (WRAPPERS.contains(name)) {
      children(sink, new StringBuilder());
    } else if (INSERTIONS.contains(name) || DELETIONS.contains(name)) {
      revision(name, sink);
    } else if (name.equals("mc:AlternateContent")) {
      Alternatives.of(element(name)).forEach(sink);
    } else {
      Markup element = element(name);
      if (!review.isLeftOut(element)) {
        sink.accept(review.settled(element));
      }
    }
  }

  /// A tracked change: a wrapper of text, or the empty mark of a property.
  private void revision(String name, Consumer<Markup> sink) throws XMLStreamException {
    boolean out = DELETIONS.contains(name) == (review.read() == Revisions.FINAL);
    Markup change = element(name);
    if (change.children().isEmpty()) {
      sink.accept(change);
    } else if (out) {
      review.leftOut();
    } else {
      review.takenIn();
      change.children().forEach(sink);
    }
  }

  private Markup element(String name) throws XMLStreamException {
    Map<String, String> attributes = attributes();
    List<Markup> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    children(children::add, text);
    return new Markup(name, attributes, List.copyOf(children), text.toString());
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = MarkupStream.attributes(xml);
    attributes.keySet().removeIf(name -> name.startsWith("rsid"));
    return Map.copyOf(attributes);
  }
}
