package kz.zannama.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.zannama.export.print.Words;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// A text as a Word document: the package of ECMA-376 around it, the same bytes for the same text.
public final class DocxFile {
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String FOOTER = "rId2";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /// One that archives name without a zone, which the first day of their time is not.
  private static final LocalDateTime NO_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ActText text;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private DocxFile(ActText text) {
    this.text = text;
  }

  /// The bytes of the document.
  public static byte[] write(ActText text) {
    try {
      return new DocxFile(text).write();
    } catch (IOException e) {
      throw new UncheckedIOException("A document could not be written to memory", e);
    }
  }

  private byte[] write() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      part("[Content_Types].xml", types(), zip);
      part("_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"), zip);
      part("word/document.xml", new DocxPage(text).write(), zip);
      String styles = relations("rId1", "styles", "styles.xml", FOOTER, "footer", "footer.xml");
      part("word/_rels/document.xml.rels", styles, zip);
      part("word/styles.xml", styles(), zip);
      part("word/footer.xml", footer(), zip);
    }
    return bytes.toByteArray();
  }

  private static void part(String name, String content, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_DAY);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String types() {
    XmlPage page = new XmlPage("Types", PACKAGE + "content-types");
    page.inline("Default", "Extension", "rels");
    page.attributes("ContentType", "application/vnd.openxmlformats-package.relationships+xml");
    page.end();
    type("/word/document.xml", "document.main+xml", page);
    type("/word/styles.xml", "styles+xml", page);
    type("/word/footer.xml", "footer+xml", page);
    return page.end().finish();
  }

  private static void type(String part, String type, XmlPage page) {
    page.inline("Override", "PartName", part, "ContentType", WORD + type).end();
  }

  /// @param relations for each relation its id, what it is, and where it leads
  private static String relations(String... relations) {
    XmlPage page = new XmlPage("Relationships", PACKAGE + "relationships");
    for (int i = 0; i < relations.length; i += 3) {
      page.inline("Relationship", "Id", relations[i], "Type", RELATIONS + "/" + relations[i + 1]);
      page.attributes("Target", relations[i + 2]).end();
    }
    return page.end().finish();
  }

  private String styles() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(DocxFile.class.getResourceAsStream("docx-styles.xml"))) {
      String styles = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return styles.replace("{language}", text.language() == Language.KAZAKH ? "kk-KZ" : "ru-RU");
    }
  }

  /// Below each page: that this is no official copy, and which page it is.
  private String footer() {
    XmlPage page = new XmlPage("w:ftr", DocxPage.NAMESPACE);
    page.attributes("xmlns:w", DocxPage.NAMESPACE);
    page.inline("w:p").inline("w:pPr").inline("w:pStyle", "w:val", "Footer").end().end();
    page.inline("w:r").inline("w:t", "xml:space", "preserve");
    page.text(Words.of(text.language()).unofficial() + " · ").end().end();
    page.inline("w:fldSimple", "w:instr", "PAGE").inline("w:r").inline("w:t").text("1");
    return page.end().end().end().end().end().finish();
  }
}
