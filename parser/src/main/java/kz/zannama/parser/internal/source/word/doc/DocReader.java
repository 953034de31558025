package kz.zannama.parser.internal.source.word.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.word.shown.WordText;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;

/// Reads a Word document of the format before 2007.
public final class DocReader {
  private DocReader() {}

  /// The blocks of a document.
  ///
  /// @param revisions which text of a document under review is read
  /// @param text takes its raw text, notes and issues
  /// @throws IOException if the file is damaged
  public static List<SourceBlock> read(byte[] bytes, Revisions revisions, WordText text)
      throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      DocContext context = DocContext.of(document, revisions, text);
      List<SourceBlock> blocks = new ArrayList<>(DocStory.read(document.getRange(), context));
      blocks.addAll(context.boxes().left(context));
      text.placeNotes();
      furniture(document.getHeaderStoryRange(), context);
      context.review().issues().forEach(text::add);
      return blocks;
    }
  }

  /// Says what the headers and footers print, which are none of the text.
  private static void furniture(Range headers, DocContext context) {
    Set<String> printed = new LinkedHashSet<>();
    WordText text = new WordText();
    DocStory.read(headers, context.apart(text));
    text.raw().lines().map(String::strip).forEach(printed::add);
    context.text().leaveOutFurniture(printed);
  }
}
