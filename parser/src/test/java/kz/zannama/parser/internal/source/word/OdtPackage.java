package kz.zannama.parser.internal.source.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.SourceDocument;

/// An OpenDocument file made of the markup of its parts.
final class OdtPackage {
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NAMESPACES =
      " xmlns:office=\""
          + NAMESPACE
          + "office:1.0\" xmlns:style=\""
          + NAMESPACE
          + "style:1.0\" xmlns:text=\""
          + NAMESPACE
          + "text:1.0\" xmlns:table=\""
          + NAMESPACE
          + "table:1.0\" xmlns:draw=\""
          + NAMESPACE
          + "drawing:1.0\" xmlns:fo=\""
          + NAMESPACE
          + "xsl-fo-compatible:1.0\" xmlns:svg=\""
          + NAMESPACE
          + "svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\""
          + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

  private final String body;
  private final StringBuilder automatic = new StringBuilder();
  private final StringBuilder common = new StringBuilder();
  private final StringBuilder master = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();

  private OdtPackage(String body) {
    this.body = body;
  }

  /// A document with the markup of its blocks.
  static OdtPackage of(String... blocks) {
    return new OdtPackage(String.join("", blocks));
  }

  /// The document with further automatic styles.
  OdtPackage styled(String... styles) {
    automatic.append(String.join("", styles));
    return this;
  }

  /// The document with further named styles.
  OdtPackage named(String... styles) {
    common.append(String.join("", styles));
    return this;
  }

  /// The document with what its pages print: `<style:header>…`.
  OdtPackage framed(String markup) {
    master.append("<style:master-page style:name=\"Standard\">" + markup + "</style:master-page>");
    return this;
  }

  /// The document with a further part.
  OdtPackage with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  private String content() {
    return element("automatic-styles", automatic.toString())
        + element("body", element("text", body));
  }

  private static String element(String name, String content) {
    return "<office:" + name + ">" + content + "</office:" + name + ">";
  }

  /// The file.
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(zip, "content.xml", root("document-content", "", content()));
      put(
          zip,
          "styles.xml",
          root(
              "document-styles",
              "",
              element("styles", common.toString()) + element("master-styles", master.toString())));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /// The same document as one XML file.
  byte[] flat() {
    String all =
        element("styles", common.toString())
            + content()
                .replace(
                    "<office:body>", element("master-styles", master.toString()) + "<office:body>");
    return root("document", " office:mimetype=\"application/vnd.oasis.opendocument.text\"", all)
        .getBytes(UTF_8);
  }

  private static String root(String name, String attributes, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:"
        + name
        + NAMESPACES
        + attributes
        + ">"
        + content
        + "</office:"
        + name
        + ">";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  /// The final text of the document.
  SourceDocument read() throws IOException {
    return DocxFile.read("act.odt", bytes(), Revisions.FINAL);
  }

  /// The lines of the final text.
  List<String> lines() throws IOException {
    return DocxFile.lines(read());
  }

  /// The lines of the text before it was reviewed.
  List<String> original() throws IOException {
    return DocxFile.lines(DocxFile.read("act.odt", bytes(), Revisions.ORIGINAL));
  }

  /// A paragraph.
  static String p(String... content) {
    return styledP("", content);
  }

  /// A paragraph of a style.
  static String styledP(String style, String... content) {
    return "<text:p text:style-name=\"" + style + "\">" + String.join("", content) + "</text:p>";
  }

  /// A heading.
  static String h(int level, String text) {
    return String.format(Locale.ROOT, "<text:h text:outline-level=\"%d\">%s</text:h>", level, text);
  }

  /// A stretch of text of a style.
  static String span(String style, String text) {
    return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
  }

  /// A style with what it says of text.
  static String textStyle(String family, String name, String properties) {
    return style(family, name, "<style:text-properties " + properties + "/>");
  }

  /// A style.
  static String style(String family, String name, String properties) {
    return "<style:style style:family=\""
        + family
        + "\" style:name=\""
        + name
        + "\">"
        + properties
        + "</style:style>";
  }

  /// A list of a style, with further attributes.
  static String list(String attributes, String... items) {
    return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
  }

  /// An item of a list.
  static String item(String... blocks) {
    return "<text:list-item>" + String.join("", blocks) + "</text:list-item>";
  }

  /// A list style.
  static String listStyle(String name, String... levels) {
    return "<text:list-style style:name=\""
        + name
        + "\">"
        + String.join("", levels)
        + "</text:list-style>";
  }

  /// A level of a list style.
  static String level(int level, String format, String suffix, String... further) {
    return String.format(
        Locale.ROOT,
        "<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\""
            + " style:num-suffix=\"%s\" %s/>",
        level,
        format,
        suffix,
        String.join(" ", further));
  }

  /// A table of rows.
  static String table(String... rows) {
    return "<table:table>" + String.join("", rows) + "</table:table>";
  }

  /// A row of cells.
  static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  /// A cell with attributes.
  static String cell(String attributes, String... blocks) {
    return "<table:table-cell "
        + attributes
        + ">"
        + String.join("", blocks)
        + "</table:table-cell>";
  }
}
