package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.ocr.internal.GrayPage.Area;

/// What stands in tables and was not recognised, put together on a sheet in lines: single digits in
/// cells, which tesseract takes for specks where it looks at a page as a whole.
public final class LooseWords {
  /// More of them are a drawing.
  private static final int MOST = 400;

  /// Ink no farther apart than this is one word, in points.
  private static final double PLACE = 1.5;

  /// How high a digit is at least, and a word at most, in points.
  private static final double LOWEST = 3.5;

  private static final double HIGHEST = 30;

  /// How far apart they are put, in points.
  private static final double GAP = 12;

  private static final int MOST_IN_LINE = 20;

  private final GrayPage sheet;
  private final List<Piece> pieces;

  private LooseWords(GrayPage sheet, List<Piece> pieces) {
    this.sheet = sheet;
    this.pieces = pieces;
  }

  /// A piece of the page.
  ///
  /// @param from where it stands on the page
  /// @param to where it is put on the sheet
  private record Piece(Area from, Area to) {}

  /// The words that stand loose on a picture from which all else was taken; empty where there are
  /// none.
  static Optional<LooseWords> of(GrayPage rest) {
    Islands islands =
        new Islands(
            rest.width(), rest.height(), Math.max(1, (int) Math.round(PLACE * rest.dpi() / 72)));
    for (int at = 0; at < rest.pixels().length; at++) {
      if ((rest.pixels()[at] & 255) < 128) {
        islands.add(at % rest.width(), at / rest.width());
      }
    }
    double lowest = LOWEST * rest.dpi() / 72;
    double highest = HIGHEST * rest.dpi() / 72;
    List<Area> found =
        islands.take().stream()
            .filter(area -> height(area) >= lowest && height(area) <= highest)
            .toList();
    return found.isEmpty() || found.size() > MOST
        ? Optional.empty()
        : Optional.of(laidOut(rest, found));
  }

  private static int height(Area area) {
    return area.bottom() - area.top() + 1;
  }

  private static LooseWords laidOut(GrayPage rest, List<Area> found) {
    int gap = (int) Math.round(GAP * rest.dpi() / 72);
    List<Piece> pieces = new ArrayList<>();
    int width = 0;
    int top = gap;
    for (int first = 0; first < found.size(); first += MOST_IN_LINE) {
      List<Area> line = found.subList(first, Math.min(found.size(), first + MOST_IN_LINE));
      int bottom = top + line.stream().mapToInt(LooseWords::height).max().orElse(0);
      int x = gap;
      for (Area area : line) {
        int right = x + area.right() - area.left();
        pieces.add(new Piece(area, new Area(x, bottom - height(area) + 1, right, bottom)));
        x = right + gap;
      }
      width = Math.max(width, x);
      top = bottom + gap;
    }
    byte[] pixels = new byte[width * top];
    Arrays.fill(pixels, (byte) GrayPage.WHITE);
    for (Piece piece : pieces) {
      copy(rest, piece, pixels, width);
    }
    return new LooseWords(new GrayPage(width, top, rest.dpi(), pixels, List.of()), pieces);
  }

  private static void copy(GrayPage rest, Piece piece, byte[] pixels, int width) {
    Area from = piece.from();
    for (int y = from.top(); y <= Math.min(rest.height() - 1, from.bottom()); y++) {
      int length = Math.min(rest.width() - 1, from.right()) - from.left() + 1;
      int to = (piece.to().top() + y - from.top()) * width + piece.to().left();
      System.arraycopy(rest.pixels(), y * rest.width() + from.left(), pixels, to, length);
    }
  }

  /// The sheet, to be read as lines of words.
  public GrayPage sheet() {
    return sheet;
  }

  /// What was read on the sheet, each word a line where it stands on the page.
  public List<HocrReader.Line> onPage(List<HocrReader.Line> read) {
    List<HocrReader.Line> lines = new ArrayList<>();
    for (HocrReader.Line line : read) {
      for (HocrReader.Word word : line.words()) {
        List<Piece> of = pieces.stream().filter(piece -> isOf(word, piece.to())).toList();
        if (of.size() == 1) {
          lines.add(line(word, word.text(), of.getFirst().from(), line.size()));
        } else if (of.size() == word.text().length()) {
          for (int i = 0; i < of.size(); i++) {
            String letter = word.text().substring(i, i + 1);
            lines.add(line(word, letter, of.get(i).from(), line.size()));
          }
        }
      }
    }
    return lines;
  }

  private static boolean isOf(HocrReader.Word word, Area piece) {
    int middleX = (piece.left() + piece.right()) / 2;
    int middleY = (piece.top() + piece.bottom()) / 2;
    return middleX >= word.left()
        && middleX <= word.right()
        && middleY >= word.top()
        && middleY <= word.bottom();
  }

  private static HocrReader.Line line(HocrReader.Word word, String text, Area at, double size) {
    HocrReader.Word moved =
        new HocrReader.Word(text, at.left(), at.top(), at.right(), at.bottom(), word.confidence());
    return new HocrReader.Line(List.of(moved), at.bottom(), size);
  }
}
