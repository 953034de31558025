package kz.zannama.parser.internal.source.word.odt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.markup.MarkupStream;

/// Reads a part as elements, those of the body one after the other, so that a long one is never
/// held as a whole. Text is an element [#TEXT] in its place among the others.
///
/// What prints nothing is left out (comments, soft page breaks, forms, templates of indexes, cached
/// numbers); elements nested deeper than a bound are left out and counted.
final class ElementReader {
  /// The name of text.
  static final String TEXT = "#text";

  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final Map<String, String> PREFIXES =
      Map.of(
          NAMESPACE + "drawing:1.0",
          "draw:",
          NAMESPACE + "office:1.0",
          "office:",
          NAMESPACE + "style:1.0",
          "style:",
          NAMESPACE + "table:1.0",
          "table:",
          NAMESPACE + "text:1.0",
          "text:",
          "http://www.w3.org/1998/Math/MathML",
          "math:",
          "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
          "field:");
  private static final Set<String> CONTAINERS =
      Set.of(
          "office:document",
          "office:document-content",
          "office:document-styles",
          "office:body",
          "office:text");
  private static final Set<String> UNPRINTED =
      Set.of(
          "office:annotation",
          "office:annotation-end",
          "office:binary-data",
          "office:event-listeners",
          "office:font-face-decls",
          "office:forms",
          "office:meta",
          "office:scripts",
          "office:settings",
          "text:alphabetical-index-source",
          "text:bibliography-source",
          "text:illustration-index-source",
          "text:note-citation",
          "text:number",
          "text:object-index-source",
          "text:ruby-text",
          "text:script",
          "text:soft-page-break",
          "text:table-index-source",
          "text:table-of-content-source",
          "text:user-index-source",
          "x:title",
          "x:desc");

  private final XMLStreamReader xml;
  private final Set<String> leftOut;
  private int depth;
  private int tooDeep;

  private ElementReader(XMLStreamReader xml, Set<String> leftOut) {
    this.xml = xml;
    this.leftOut = leftOut;
  }

  /// Reads a part and closes it.
  ///
  /// @param leftOut names of elements that are not asked for
  /// @param sink takes the elements of the body and of what contains it
  /// @return how many elements are nested too deep
  static int read(InputStream part, Set<String> leftOut, Consumer<Markup> sink) throws IOException {
    try (part) {
      XMLStreamReader xml = MarkupStream.open(part);
      try {
        ElementReader reader = new ElementReader(xml, leftOut);
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            reader.open(sink);
          }
        }
        return reader.tooDeep;
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void open(Consumer<Markup> sink) throws XMLStreamException {
    String name = name();
    if (UNPRINTED.contains(name) || leftOut.contains(name)) {
      MarkupStream.skip(xml);
    } else if (!CONTAINERS.contains(name)) {
      sink.accept(element(name));
    }
  }

  private String name() {
    String namespace = xml.getNamespaceURI();
    return PREFIXES.getOrDefault(namespace == null ? "" : namespace, "x:") + xml.getLocalName();
  }

  private Markup element(String name) throws XMLStreamException {
    Map<String, String> attributes = Map.copyOf(MarkupStream.attributes(xml));
    List<Markup> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    depth++;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (MarkupStream.isText(event)) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        flush(text, children);
        child(children);
      }
    }
    depth--;
    flush(text, children);
    return new Markup(name, attributes, List.copyOf(children), "");
  }

  private void child(List<Markup> children) throws XMLStreamException {
    String name = name();
    if (depth > MarkupStream.DEEPEST) {
      tooDeep++;
      MarkupStream.skip(xml);
    } else if (UNPRINTED.contains(name)) {
      MarkupStream.skip(xml);
    } else {
      children.add(element(name));
    }
  }

  private static void flush(StringBuilder text, List<Markup> children) {
    if (!text.isEmpty()) {
      children.add(new Markup(TEXT, Map.of(), List.of(), text.toString()));
      text.setLength(0);
    }
  }
}
