package kz.zannama.parser.internal.source.word.markup;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;

/// Opens parts that are XML: nothing outside of a part is read for it, and its document type, if it
/// has one, is not.
public final class MarkupStream {
  /// How deep elements are read; those below are left out.
  public static final int DEEPEST = 250;

  // the JDK gives a file up that is nested deeper than this; 0 is no limit
  private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

  private MarkupStream() {}

  /// A part before its first element; to be closed.
  public static XMLStreamReader open(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    if (factory.isPropertySupported(DEPTH_LIMIT)) {
      factory.setProperty(DEPTH_LIMIT, 0);
    }
    return factory.createXMLStreamReader(part);
  }

  /// The attributes of the open element, by their names without prefixes.
  public static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /// Passes over the open element, to its end.
  public static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /// Whether an event is text, wherever it comes from.
  public static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /// What there is to say of elements that were left out because they are nested too deep.
  public static Optional<Issue> leftOut(int elements) {
    return elements == 0
        ? Optional.empty()
        : Optional.of(
            Issue.warning(
                IssueCode.CONTENT_UNREAD,
                "Left out because it is nested too deep: " + elements + " elements",
                Optional.empty()));
  }
}
