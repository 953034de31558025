package kz.zannama.parser.internal.source.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.media.SourceReaders;

/// A Word file made of the markup of its parts.
public final class DocxFile {
  /// Who changed what is tracked, and when.
  public static final String CHANGE = "w:id=\"7\" w:author=\"A\" w:date=\"2024-03-01T10:00:00Z\"";

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  private static final String TYPES = "[Content_Types].xml";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final String body;
  private String properties = "";
  private boolean typedFirst = true;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> chunks = new LinkedHashMap<>();

  private DocxFile(String body) {
    this.body = body;
  }

  /// A document with the markup of its blocks.
  public static DocxFile of(String... blocks) {
    return new DocxFile(String.join("", blocks));
  }

  /// The document with a further part: `styles`, `numbering`, `footnotes`, `header`.
  public DocxFile with(String part, String markup) {
    parts.put(part, markup);
    return this;
  }

  /// The document with a file in it, for `w:altChunk` to refer to by its name.
  public DocxFile holding(String name, String content) {
    chunks.put(name, content);
    return this;
  }

  /// The document with the types of its parts behind the parts, as few write them.
  public DocxFile typedLast() {
    typedFirst = false;
    return this;
  }

  /// The document with core properties.
  public DocxFile describedBy(String markup) {
    properties = markup;
    return this;
  }

  /// The file.
  public byte[] bytes() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    if (typedFirst) {
      entries.put(TYPES, ""); // its place
    }
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    types.append(override("document", "document.main"));
    parts.forEach((name, content) -> {
      entries.put("word/" + name + ".xml", element(name, content));
      types.append(override(name, name));
      relations.append(relation(name, name, name + ".xml"));
    });
    chunks.forEach((name, content) -> {
      entries.put("word/" + name, content);
      relations.append(relation(name, "aFChunk", name));
    });
    if (!properties.isEmpty()) {
      entries.put("docProps/core.xml", properties);
      types.append(
          "<Override PartName=\"/docProps/core.xml\" ContentType=\""
              + "application/vnd.openxmlformats-package.core-properties+xml\"/>");
    }
    entries.put(TYPES, types(types.toString()));
    entries.put("_rels/.rels", relations(relation("d", "officeDocument", "word/document.xml")));
    entries.put("word/_rels/document.xml.rels", relations(relations.toString()));
    entries.put("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
    return packed(entries);
  }

  private static byte[] packed(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static String element(String name, String content) {
    String root = name.equals("header") ? "hdr" : name.equals("footer") ? "ftr" : name;
    return "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">";
  }

  private static String override(String part, String type) {
    return String.format(
        Locale.ROOT,
        "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>",
        part,
        TYPE,
        type);
  }

  private static String relation(String id, String type, String target) {
    return String.format(
        Locale.ROOT,
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>",
        id,
        RELATIONS,
        type,
        target);
  }

  private static String types(String overrides) {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"html\" ContentType=\"text/html\"/>"
        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + overrides
        + "</Types>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// The final text of the document.
  public SourceDocument read() throws IOException {
    return read(Revisions.FINAL);
  }

  /// The document as a reader gives it.
  public SourceDocument read(Revisions revisions) throws IOException {
    return read("act.docx", bytes(), revisions);
  }

  /// The lines of a document: a paragraph each, a row of a table in bars.
  public static List<String> lines(SourceDocument document) {
    return document.blocks().stream().flatMap(block -> lines(block).stream()).toList();
  }

  private static List<String> lines(SourceBlock block) {
    return switch (block) {
      case Paragraph paragraph -> List.of(paragraph.text().value());
      case Picture picture -> List.of("[picture]");
      case Grid grid -> {
        String[] rows = new String[grid.rows()];
        Arrays.fill(rows, "|");
        grid.cells().forEach(cell -> rows[cell.row()] += cell.text() + "|");
        yield List.of(rows);
      }
    };
  }

  /// A paragraph with runs.
  public static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /// A paragraph with properties and runs.
  public static String p(Properties properties, String... runs) {
    return "<w:p><w:pPr>" + properties.markup() + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  /// The properties of a paragraph.
  public record Properties(String markup) {}

  /// Properties of a paragraph in a list.
  public static Properties item(int list, int level) {
    return new Properties(
        String.format(
            Locale.ROOT,
            "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>",
            level,
            list));
  }

  /// These properties with a mark that is deleted (`del`), inserted (`ins`) or hidden (`vanish`).
  public static Properties marked(Properties properties, String how) {
    return new Properties(
        properties.markup() + String.format(Locale.ROOT, "<w:rPr><w:%s %s/></w:rPr>", how, CHANGE));
  }

  /// A run.
  public static String r(String text) {
    return run("", text);
  }

  /// A run with properties: `<w:strike/>`.
  public static String run(String properties, String text) {
    return String.format(
        Locale.ROOT,
        "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>",
        properties,
        text);
  }

  /// Deleted text.
  public static String del(String text) {
    return String.format(
        Locale.ROOT,
        "<w:del %s><w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r></w:del>",
        CHANGE,
        text);
  }

  /// Inserted runs.
  public static String ins(String... runs) {
    return String.format(Locale.ROOT, "<w:ins %s>%s</w:ins>", CHANGE, String.join("", runs));
  }

  /// A content control.
  public static String sdt(String... content) {
    return String.format(
        Locale.ROOT,
        "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>",
        String.join("", content));
  }

  /// A table of rows.
  public static String table(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  /// A row of cells.
  public static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /// A cell of blocks.
  public static String cell(String... blocks) {
    return "<w:tc>" + String.join("", blocks) + "</w:tc>";
  }

  /// The document of bytes of a file with a name.
  public static SourceDocument read(String name, byte[] bytes, Revisions revisions)
      throws IOException {
    return SourceReaders.read(SourceReaders.file(name, bytes).reading(revisions));
  }
}
