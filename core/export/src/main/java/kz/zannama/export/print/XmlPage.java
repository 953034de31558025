package kz.zannama.export.print;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML document that is being written. Block elements begin on a line of their own; characters
/// that XML 1.0 does not allow become U+FFFD, so that none is lost unseen.
public final class XmlPage {
  private final StringWriter page = new StringWriter();
  private final XMLStreamWriter xml;

  /// A document with its root element open.
  public XmlPage(String rootName, String namespace) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(rootName);
      xml.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /// Opens an element on a new line; names and values of its attributes alternate.
  public XmlPage block(String name, String... attributes) {
    return text("\n").inline(name, attributes);
  }

  /// Opens an element where the text stands.
  public XmlPage inline(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /// Gives the element that was opened last attributes; names and values alternate.
  public XmlPage attributes(String... attributes) {
    try {
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /// Closes the innermost open element.
  public XmlPage end() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /// Writes characters, escaped.
  public XmlPage text(String text) {
    try {
      xml.writeCharacters(legal(text));
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /// Ends the document and gives it.
  public String finish() {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
      return page + "\n";
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /// Replaces what is no XML 1.0 character (section 2.2: `Char`).
  public static String legal(String text) {
    if (text.codePoints().allMatch(XmlPage::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder();
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  private static IllegalStateException unexpected(XMLStreamException e) {
    return new IllegalStateException("XML could not be written to memory", e);
  }
}
