package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.ocr.internal.GrayPage.Area;

/// Pieces of a page put together anew, in lines, so that they are read by themselves.
final class Sheet {
  /// How far apart they are put, in points.
  private static final double GAP = 12;

  private final GrayPage picture;
  private final List<Piece> pieces;

  private Sheet(GrayPage picture, List<Piece> pieces) {
    this.picture = picture;
    this.pieces = pieces;
  }

  /// A piece of the page.
  ///
  /// @param number its place in the order in which the pieces were given
  /// @param from where it stands on the page
  /// @param to where it is put on the sheet
  record Piece(int number, Area from, Area to) {
    private boolean holds(HocrReader.Word word) {
      return holds((word.left() + word.right()) / 2, (word.top() + word.bottom()) / 2);
    }

    private boolean holds(int x, int y) {
      return x >= to.left() && x <= to.right() && y >= to.top() && y <= to.bottom();
    }
  }

  /// Lays pieces out.
  ///
  /// @param areas where they stand on the page
  /// @param inLine how many are put into one line
  static Sheet of(GrayPage page, List<Area> areas, int inLine) {
    int gap = (int) Math.round(GAP * page.dpi() / 72);
    List<Piece> pieces = new ArrayList<>();
    int width = 0;
    int top = gap;
    for (int first = 0; first < areas.size(); first += inLine) {
      List<Area> line = areas.subList(first, Math.min(areas.size(), first + inLine));
      int bottom = top + line.stream().mapToInt(Area::height).max().orElse(0);
      int x = gap;
      for (Area area : line) {
        int right = x + area.right() - area.left();
        Area to = new Area(x, bottom - area.height() + 1, right, bottom);
        pieces.add(new Piece(pieces.size(), area, to));
        x = right + gap;
      }
      width = Math.max(width, x);
      top = bottom + gap;
    }
    byte[] pixels = new byte[width * top];
    Arrays.fill(pixels, (byte) GrayPage.WHITE);
    for (Piece piece : pieces) {
      copy(page, piece, pixels, width);
    }
    return new Sheet(new GrayPage(width, top, page.dpi(), pixels, List.of()), pieces);
  }

  private static void copy(GrayPage page, Piece piece, byte[] pixels, int width) {
    Area from = piece.from();
    for (int y = from.top(); y <= Math.min(page.height() - 1, from.bottom()); y++) {
      int length = Math.min(page.width() - 1, from.right()) - from.left() + 1;
      int to = (piece.to().top() + y - from.top()) * width + piece.to().left();
      System.arraycopy(page.pixels(), y * page.width() + from.left(), pixels, to, length);
    }
  }

  GrayPage picture() {
    return picture;
  }

  /// The piece that a word of the sheet stands in, by its middle.
  Optional<Piece> pieceOf(HocrReader.Word word) {
    return pieces.stream().filter(piece -> piece.holds(word)).findFirst();
  }

  /// The pieces whose middles a word of the sheet covers.
  List<Piece> piecesUnder(HocrReader.Word word) {
    return pieces.stream()
        .filter(piece -> {
          int x = (piece.to().left() + piece.to().right()) / 2;
          int y = (piece.to().top() + piece.to().bottom()) / 2;
          return x >= word.left() && x <= word.right() && y >= word.top() && y <= word.bottom();
        })
        .toList();
  }
}
