package kz.zannama.parser.internal.source.word.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of elements with the usual prefixes of their namespaces, the transitional and the
/// strict ones of OOXML alike.
final class MarkupNames {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
          "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
          "http://purl.oclc.org/ooxml/officeDocument/math", "m",
          "http://schemas.openxmlformats.org/drawingml/2006/picture", "pic",
          "http://purl.oclc.org/ooxml/drawingml/picture", "pic",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
          "urn:schemas-microsoft-com:vml", "v",
          "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
          "http://purl.oclc.org/ooxml/drawingml/main", "a");

  private MarkupNames() {}

  /// `w:p` for a paragraph; `x:` before what no class asks for by name.
  static String of(@Nullable String namespace, String name) {
    return PREFIXES.getOrDefault(namespace == null ? "" : namespace, "x") + ":" + name;
  }
}
