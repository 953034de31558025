package kz.zannama.parser.internal.source.word.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.zannama.language.Letters;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.EmbeddedDocuments;
import kz.zannama.parser.internal.source.word.shown.WordText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/// Reads a Word document of the format since 2007.
public final class DocxReader {
  private DocxReader() {}

  /// The blocks of a document.
  ///
  /// @param revisions which text of a document under review is read
  /// @param embedded reads the documents that it holds
  /// @param text takes its raw text, notes and issues
  /// @throws IOException if the file is damaged
  public static List<SourceBlock> read(
      byte[] bytes, Revisions revisions, EmbeddedDocuments embedded, WordText text)
      throws IOException {
    PackageProperties.check(bytes);
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      UnderReview review = new UnderReview(revisions);
      DocxParts parts = DocxParts.of(file, review, embedded);
      DocxStyles styles = DocxStyles.of(parts.elements("styles"));
      DocxContext context =
          new DocxContext(
              parts,
              review,
              styles,
              DocxNumbering.of(parts.elements("numbering"), styles),
              DocxNotes.of(parts.elements("footnotes"), parts.elements("endnotes")),
              new FieldStates(),
              text,
              false);
      DocxStory body = new DocxStory(context);
      parts.readDocument(body::add);
      List<SourceBlock> blocks = body.end();
      text.placeNotes();
      furniture(context);
      review.issues().forEach(text::add);
      return blocks;
    } catch (InvalidFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Says what the headers and footers print, which are none of the text.
  private static void furniture(DocxContext context) throws IOException {
    Set<String> printed = new LinkedHashSet<>();
    for (String sort : List.of("header", "footer")) {
      for (List<Markup> part : context.parts().all(sort)) {
        WordText text = new WordText();
        DocxStory.read(part, context.apart(text));
        printed.add(Letters.squeeze(text.raw()));
      }
    }
    context.text().leaveOutFurniture(printed);
  }
}
