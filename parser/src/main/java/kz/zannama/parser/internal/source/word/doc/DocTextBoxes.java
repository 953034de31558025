package kz.zannama.parser.internal.source.word.doc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceBlock;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/// The text boxes of a document, each by the shape that holds it.
///
/// Their texts follow each other in a story of their own; PlcftxbxTxt (MS-DOC 2.8.32) says where
/// each begins. A shape names its text by its place in there, from 1 (MS-ODRAW 2.3.21.1, lTxid).
final class DocTextBoxes {
  // where the header of the file says where PlcftxbxTxt stands
  private static final int FC_PLCF_TXBX_TXT = 0x25A;
  private static final int PLACE = 4;
  private static final int DESCRIPTION = 22;

  private final Map<Integer, Range> boxes = new TreeMap<>();
  private final Optional<OfficeDrawings> drawings;

  private DocTextBoxes(Optional<OfficeDrawings> drawings) {
    this.drawings = drawings;
  }

  /// No text boxes.
  static DocTextBoxes none() {
    return new DocTextBoxes(Optional.empty());
  }

  /// The text boxes of a document.
  ///
  /// @throws IOException if the file is damaged
  static DocTextBoxes of(HWPFDocument document) throws IOException {
    Range story = document.getMainTextboxRange();
    if (story.getEndOffset() <= story.getStartOffset()) {
      return none();
    }
    DocTextBoxes found = new DocTextBoxes(Optional.of(document.getOfficeDrawingsMain()));
    int[] places = places(document);
    for (int i = 0; i + 1 < places.length; i++) {
      int start = story.getStartOffset() + places[i];
      int end = Math.min(story.getEndOffset(), story.getStartOffset() + places[i + 1]);
      if (places[i] >= 0 && start < end) {
        found.boxes.put(i + 1, new Range(start, end, document));
      }
    }
    return found;
  }

  private static int[] places(HWPFDocument document) throws IOException {
    byte[] header;
    try (InputStream stream = document.getDirectory().createDocumentInputStream("WordDocument")) {
      header = stream.readNBytes(FC_PLCF_TXBX_TXT + 2 * PLACE);
    }
    byte[] table = document.getTableStream();
    int from = LittleEndian.getInt(header, FC_PLCF_TXBX_TXT);
    int size = LittleEndian.getInt(header, FC_PLCF_TXBX_TXT + PLACE);
    if (from < 0 || size < PLACE || (long) from + size > table.length) {
      return new int[0];
    }
    int[] places = new int[(size - PLACE) / (PLACE + DESCRIPTION) + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = LittleEndian.getInt(table, from + i * PLACE);
    }
    return places;
  }

  /// The text of the box that is anchored at a place, taken out; empty where there is none.
  Optional<Range> take(int place) {
    OfficeDrawing drawing = drawings.map(all -> all.getOfficeDrawingAt(place)).orElse(null);
    if (drawing == null || drawing.getOfficeArtSpContainer() == null) {
      return Optional.empty();
    }
    int number = number(drawing.getOfficeArtSpContainer());
    return Optional.ofNullable(boxes.remove(number));
  }

  private static int number(EscherContainerRecord shape) {
    for (EscherRecord record : shape) {
      if (record instanceof AbstractEscherOptRecord options) {
        EscherSimpleProperty text = options.lookup(EscherPropertyTypes.TEXT__TEXTID);
        if (text != null) {
          return text.getPropertyValue() >> 16;
        }
      }
    }
    return 0;
  }

  /// The blocks of the boxes whose place nothing tells (those in groups of shapes), in their order.
  List<SourceBlock> left(DocContext context) {
    List<SourceBlock> blocks = new ArrayList<>();
    List<Range> rest = List.copyOf(boxes.values());
    boxes.clear();
    rest.forEach(box -> blocks.addAll(read(box, context, "A text box was read at the end")));
    return blocks;
  }

  /// The blocks of a box.
  static List<SourceBlock> read(Range box, DocContext context, String how) {
    int from = context.text().length();
    List<SourceBlock> blocks = DocStory.read(box, context);
    if (!blocks.isEmpty()) {
      context
          .text()
          .add(Issue.info(IssueCode.TEXT_BOX, how, Optional.of(context.text().span(from))));
    }
    return blocks;
  }
}
