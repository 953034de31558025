package kz.zannama.parser.internal.source.word.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.zannama.parser.internal.source.word.markup.MarkupStream;
import org.jspecify.annotations.Nullable;

/// Looks at the properties of a document before they are opened.
///
/// Who opens a document reads its properties too, in a time that doubles with each level of
/// elements. The standard has them one level deep (ECMA-376, part 2, core properties); a document
/// with more is refused.
final class PackageProperties {
  private static final int DEEPEST = 8;
  private static final String TYPES = "[Content_Types].xml";
  private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";

  private final Set<String> parts = new HashSet<>();
  private final Set<String> extensions = new HashSet<>();

  private PackageProperties() {}

  /// Looks.
  ///
  /// @throws IOException if the properties are nested more deeply than any are
  static void check(byte[] bytes) throws IOException {
    PackageProperties properties = new PackageProperties();
    boolean typesFirst = properties.walk(bytes);
    if (!typesFirst) {
      properties.walk(bytes);
    }
  }

  /// Reads the types of parts, and the parts that are properties as far as the types are known;
  /// what is damaged is left to who opens the document.
  ///
  /// @return whether the types stood before all parts
  private boolean walk(byte[] bytes) throws IOException {
    boolean first = true;
    boolean typesFirst = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
        if (entry.getName().equals(TYPES)) {
          typesFirst |= first;
          types(MarkupStream.open(partOf(zip)));
        } else if (isCore(entry.getName())) {
          depth(MarkupStream.open(partOf(zip)));
        }
        first = false;
      }
    } catch (XMLStreamException e) {
      return typesFirst;
    }
    return typesFirst;
  }

  /// What stands of a part; who reads it to its end closes it, which must not close the file.
  private static InputStream partOf(ZipInputStream zip) {
    return new FilterInputStream(zip) {
      @Override
      public void close() {}
    };
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) {
    try {
      return zip.getNextEntry();
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private void types(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && CORE.equalsIgnoreCase(xml.getAttributeValue(null, "ContentType"))) {
        add(parts, xml.getAttributeValue(null, "PartName"));
        add(extensions, xml.getAttributeValue(null, "Extension"));
      }
    }
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private boolean isCore(String entry) {
    String name = entry.toLowerCase(Locale.ROOT);
    return parts.contains("/" + name)
        || extensions.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static void depth(XMLStreamReader xml) throws XMLStreamException, IOException {
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw new IOException("its properties are nested more than " + DEEPEST + " deep");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
