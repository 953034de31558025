package kz.zannama.parser.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Setting;

/// What is usual in a document: the size of its body, the step of its lines, the edges of its text.
///
/// @param bodySize the font size of most text outside of tables
/// @param step the usual step from line to line, in font sizes
/// @param edges the edges of full-width text
public record Typography(float bodySize, float step, Column edges) {

  public static Typography of(List<PageItem> items) {
    Map<Float, Integer> sizes = new HashMap<>();
    List<TextLine> lines = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Float> lefts = new ArrayList<>();
    for (PageItem item : items) {
      if (item instanceof LineItem(TextLine line, Column column, Setting setting)) {
        sizes.merge(line.size(), line.text().length(), Integer::sum);
        lines.add(line);
        if (setting == Setting.PAGE) {
          lefts.add(line.area().left());
          rights.add(line.area().right());
        }
      }
    }
    Paragraphs.Steps steps = new Paragraphs.Steps();
    steps.count(lines);
    Column edges = new Column(part(lefts, 0.02f), part(rights, 0.98f));
    return new Typography(most(sizes), steps.usual(), edges);
  }

  private static float part(List<Float> values, float share) {
    if (values.isEmpty()) {
      return 0;
    }
    values.sort(null);
    return values.get(Math.min(values.size() - 1, (int) (share * values.size())));
  }

  /// The size that most has; of two alike the larger one, 0 of none.
  static float most(Map<Float, Integer> sizes) {
    float usual = 0;
    int most = 0;
    for (Map.Entry<Float, Integer> entry : sizes.entrySet()) {
      if (entry.getValue() > most || entry.getValue() == most && entry.getKey() > usual) {
        most = entry.getValue();
        usual = entry.getKey();
      }
    }
    return usual;
  }

  /// The edges that a line is set between: those of the document for full-width text.
  public Column column(LineItem item) {
    if (item.setting() != Setting.PAGE) {
      return item.column();
    }
    return new Column(
        Math.min(edges.left(), item.line().area().left()),
        Math.max(edges.right(), item.line().area().right()));
  }

  /// How a paragraph looks.
  ///
  /// @param lines its lines
  /// @param column the edges that they are set between
  /// @param place where it stands
  public Style style(List<TextLine> lines, Column column, Place place) {
    boolean bold = lines.stream().allMatch(line -> line.look().bold());
    boolean italic = lines.stream().allMatch(line -> line.look().italic());
    Alignment alignment = alignment(lines, column);
    int level = headingLevel(lines, bold, place);
    boolean apart = place == Place.APART;
    return new Style(bold, italic, ink(lines), alignment, level, apart);
  }

  private static Ink ink(List<TextLine> lines) {
    Map<Ink, Integer> inks = new EnumMap<>(Ink.class);
    for (TextLine line : lines) {
      inks.merge(line.look().ink(), line.text().length(), Integer::sum);
    }
    Ink usual = Ink.BLACK;
    int most = 0;
    for (Map.Entry<Ink, Integer> entry : inks.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        usual = entry.getKey();
      }
    }
    return usual;
  }

  private static Alignment alignment(List<TextLine> lines, Column column) {
    Alignment alignment = Paragraphs.alignment(lines.getFirst(), column);
    for (TextLine line : lines) {
      if (Paragraphs.alignment(line, column) != alignment && lines.size() > 1) {
        return Alignment.START;
      }
    }
    return alignment;
  }

  private int headingLevel(List<TextLine> lines, boolean bold, Place place) {
    TextLine line = lines.getFirst();
    boolean larger = line.size() > 1.05f * bodySize;
    boolean inText = place == Place.FIRST || place == Place.BODY;
    if (!inText || line.indented() && !larger || !bold && !larger) {
      return 0;
    }
    if (place == Place.FIRST) {
      return 1;
    }
    return larger ? 2 : 3;
  }

  /// Where a paragraph stands.
  public enum Place {
    /// It opens the document.
    FIRST,
    /// In running text.
    BODY,
    /// In a cell.
    CELL,
    /// In a block at the right edge.
    APART
  }
}
