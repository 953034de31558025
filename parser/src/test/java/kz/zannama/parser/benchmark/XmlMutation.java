package kz.zannama.parser.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Changes elements of a part of a package, so that it is still XML: takes some away, repeats them,
/// puts them into others, nests them deeply, gives them other values.
final class XmlMutation {
  private static final int DEEPEST = 600;
  private static final int MOST_REPEATS = 60;

  private final RandomGenerator random;
  private final List<String> values;

  /// @param values what texts and attributes are given
  XmlMutation(RandomGenerator random, List<String> values) {
    this.random = random;
    this.values = values;
  }

  /// A changed copy of a part; the part itself where it is no XML.
  byte[] of(byte[] part, int changes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
      for (int i = 0; i < changes; i++) {
        change(elements(document));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (SAXException | ParserConfigurationException | TransformerException e) {
      return part;
    }
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private void change(List<Element> elements) {
    Element element = one(elements);
    Node parent = element.getParentNode();
    if (!(parent instanceof Element)) {
      return;
    }
    switch (random.nextInt(7)) {
      case 0 -> parent.removeChild(element);
      case 1 -> one(elements).appendChild(element.cloneNode(true));
      case 2 -> {
        for (int i = random.nextInt(MOST_REPEATS); i >= 0; i--) {
          parent.insertBefore(element.cloneNode(true), element);
        }
      }
      case 3 -> {
        Node inner = element;
        for (int i = random.nextInt(DEEPEST); i >= 0; i--) {
          inner = inner.appendChild(element.cloneNode(false));
        }
      }
      case 4 -> element.setTextContent(one(values).strip());
      case 5 -> {
        while (element.hasChildNodes()) {
          element.removeChild(element.getFirstChild());
        }
      }
      default -> {
        if (element.hasAttributes()) {
          int at = random.nextInt(element.getAttributes().getLength());
          element.getAttributes().item(at).setNodeValue(one(values).strip());
        }
      }
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
