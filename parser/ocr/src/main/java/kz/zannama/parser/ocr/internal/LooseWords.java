package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.parser.ocr.internal.GrayPage.Area;
import kz.zannama.parser.ocr.internal.Sheet.Piece;

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

  private static final int IN_LINE = 20;

  private final Sheet sheet;

  private LooseWords(Sheet sheet) {
    this.sheet = sheet;
  }

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
            .filter(area -> area.height() >= lowest && area.height() <= highest)
            .toList();
    return found.isEmpty() || found.size() > MOST
        ? Optional.empty()
        : Optional.of(new LooseWords(Sheet.of(rest, found, IN_LINE)));
  }

  /// The sheet, to be read as lines of words.
  public GrayPage picture() {
    return sheet.picture();
  }

  /// What was read on the sheet, each word a line where it stands on the page. A word may be
  /// several pieces that stand close, and reach over the first piece of the next word.
  public List<HocrReader.Line> onPage(List<HocrReader.Line> read) {
    List<HocrReader.Line> lines = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (boolean alone : List.of(true, false)) {
      for (HocrReader.Line line : read) {
        for (HocrReader.Word word : line.words()) {
          List<Piece> under =
              sheet.piecesUnder(word).stream()
                  .filter(piece -> !taken.contains(piece.number()))
                  .toList();
          if (alone == (under.size() == 1)) {
            under.forEach(piece -> taken.add(piece.number()));
            place(word, under, line.size(), lines);
          }
        }
      }
    }
    return lines;
  }

  private static void place(
      HocrReader.Word word, List<Piece> under, double size, List<HocrReader.Line> lines) {
    if (under.size() == 1) {
      lines.add(line(word, word.text(), under.getFirst().from(), size));
    } else if (under.size() == word.text().length()) {
      for (int i = 0; i < under.size(); i++) {
        lines.add(line(word, word.text().substring(i, i + 1), under.get(i).from(), size));
      }
    }
  }

  private static HocrReader.Line line(HocrReader.Word word, String text, Area at, double size) {
    HocrReader.Word moved =
        new HocrReader.Word(text, at.left(), at.top(), at.right(), at.bottom(), word.confidence());
    return new HocrReader.Line(List.of(moved), at.bottom(), size);
  }
}
