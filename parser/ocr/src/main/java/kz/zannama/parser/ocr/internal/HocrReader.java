package kz.zannama.parser.ocr.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the lines and words that tesseract gives as hOCR.
///
/// Specimen: `<span class='ocr_line' title="bbox 239 266 2186 329; baseline 0.001 -14; x_size 60">
/// <span class='ocrx_word' title='bbox 239 268 575 316; x_wconf 96'>шешімі</span></span>`
public final class HocrReader {
  private static final Set<String> LINES =
      Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat");
  private static final String WORD = "ocrx_word";

  /// More words of one page are not kept.
  private static final int MOST_WORDS = 50_000;

  private static final int LONGEST_WORD = 200;

  private static final String NUMBER = "(-?\\d{1,7}(?:\\.\\d{1,12})?)";
  private static final Pattern BOX =
      Pattern.compile("\\bbbox (\\d{1,7}) (\\d{1,7}) (\\d{1,7}) (\\d{1,7})");
  private static final Pattern BASELINE = Pattern.compile("\\bbaseline " + NUMBER + " " + NUMBER);
  private static final Pattern SIZE = Pattern.compile("\\bx_size " + NUMBER);
  private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d{1,3})");

  /// A baseline that falls or rises more than this is that of a line on its side.
  private static final double STEEPEST = 0.3;

  /// A line that is this many times as high as its letters, and higher than wide, stands on its
  /// side.
  private static final double TALLEST = 2.5;

  // "textangle 90": the line runs up or down the page
  private static final Pattern TURNED = Pattern.compile("\\btextangle (?!0\\b)-?\\d");

  private final List<Line> lines = new ArrayList<>();
  private final XMLStreamReader xml;
  private int words;

  private HocrReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// A line, in pixels.
  ///
  /// @param words from left to right as they are given
  /// @param baseline the y of its baseline at its middle
  /// @param size the height from the lowest to the highest of its letters' reaches
  /// @param turned whether it stands on its side or head
  public record Line(List<Word> words, double baseline, double size, boolean turned) {
    /// The smallest area around its words.
    GrayPage.Area area() {
      int left = Integer.MAX_VALUE;
      int top = Integer.MAX_VALUE;
      int right = 0;
      int bottom = 0;
      for (Word word : words) {
        left = Math.min(left, word.left());
        top = Math.min(top, word.top());
        right = Math.max(right, word.right());
        bottom = Math.max(bottom, word.bottom());
      }
      return new GrayPage.Area(left, top, right, bottom);
    }

    /// A line that is level.
    Line(List<Word> words, double baseline, double size) {
      this(words, baseline, size, false);
    }
  }

  /// A word, in pixels.
  ///
  /// @param confidence from 0 to 1
  public record Word(String text, int left, int top, int right, int bottom, double confidence) {}

  /// Reads a page.
  ///
  /// @throws IOException if it is no hOCR
  public static List<Line> read(byte[] hocr) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // decoded here: of bytes that are none of UTF-8 the reader would print a complaint
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(hocr)).toString();
      HocrReader reader = new HocrReader(factory.createXMLStreamReader(new StringReader(text)));
      reader.read();
      return reader.lines;
    } catch (XMLStreamException | CharacterCodingException e) {
      throw new IOException("tesseract gave no hOCR", e);
    }
  }

  private void read() throws XMLStreamException {
    Line line = null;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String kind = attribute("class");
      if (LINES.contains(kind)) {
        line = line(attribute("title"));
        lines.add(line);
      } else if (kind.equals(WORD) && line != null && words < MOST_WORDS) {
        word(line);
      }
    }
    lines.removeIf(read -> read.words().isEmpty());
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Line line(String title) {
    Matcher box = BOX.matcher(title);
    Matcher baseline = BASELINE.matcher(title);
    Matcher size = SIZE.matcher(title);
    if (!box.find()) {
      return new Line(new ArrayList<>(), 0, 1);
    }
    double bottom = Double.parseDouble(box.group(4));
    double height = bottom - Double.parseDouble(box.group(2));
    double width = Double.parseDouble(box.group(3)) - Double.parseDouble(box.group(1));
    boolean told = baseline.find();
    // hOCR 1.2, "baseline": slope and offset from the lower left corner of the box
    double slope = told ? Double.parseDouble(baseline.group(1)) : 0;
    double offset = told ? slope * width / 2 + Double.parseDouble(baseline.group(2)) : 0;
    double reach = size.find() ? Double.parseDouble(size.group(1)) : height;
    boolean upright = height > width && height > TALLEST * reach;
    boolean turned = TURNED.matcher(title).find() || Math.abs(slope) > STEEPEST || upright;
    return new Line(new ArrayList<>(), bottom + offset, Math.max(1, reach), turned);
  }

  private void word(Line line) throws XMLStreamException {
    String title = attribute("title");
    Matcher box = BOX.matcher(title);
    Matcher confidence = CONFIDENCE.matcher(title);
    String text = text().strip();
    if (!box.find() || text.isEmpty() || text.length() > LONGEST_WORD) {
      return;
    }
    int left = Integer.parseInt(box.group(1));
    int top = Integer.parseInt(box.group(2));
    int right = Math.max(left, Integer.parseInt(box.group(3)));
    int bottom = Math.max(top, Integer.parseInt(box.group(4)));
    double sure = confidence.find() ? Math.min(100, Integer.parseInt(confidence.group(1))) : 0;
    words++;
    line.words().add(new Word(text, left, top, right, bottom, sure / 100));
  }

  /// The text of the element at hand, with that of those inside it.
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }
}
