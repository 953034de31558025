package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zannama.language.Letters;
import kz.zannama.parser.ocr.internal.GrayPage.Area;
import kz.zannama.parser.ocr.internal.Sheet.Piece;

/// The lines of a page in Kazakh that were read as Russian: long, and without one Kazakh letter.
/// Put together on a sheet they are read again, as Kazakh alone.
///
/// Specimen: «РУДНЫЙ КАЛАЛЫК МЭСЛИХАТЫ» on a page whose other lines have `қ` and `ә`.
public final class KazakhLines {
  /// A page has a Kazakh letter among fewer than this many, where Kazakh stands on it.
  private static final int SHARE = 40;

  /// A line with fewer letters may be Kazakh without a Kazakh letter.
  private static final int SHORTEST = 12;

  /// A line is taken as it is read again where that is no less sure than this part.
  private static final double AS_SURE = 0.85;

  private static final int MARGIN = 4;

  private final List<HocrReader.Line> lines;
  private final List<Integer> doubtful;
  private final Sheet sheet;

  private KazakhLines(List<HocrReader.Line> lines, List<Integer> doubtful, Sheet sheet) {
    this.lines = lines;
    this.doubtful = doubtful;
    this.sheet = sheet;
  }

  /// The lines to be read again; empty where there are none, and on a page in Russian.
  static Optional<KazakhLines> of(GrayPage page, List<HocrReader.Line> lines) {
    int letters = lines.stream().mapToInt(line -> letters(line.words())).sum();
    int kazakh = lines.stream().mapToInt(line -> kazakh(line.words())).sum();
    List<Integer> doubtful =
        IntStream.range(0, lines.size())
            .filter(
                i -> letters(lines.get(i).words()) >= SHORTEST && kazakh(lines.get(i).words()) == 0)
            .boxed()
            .toList();
    if (kazakh * SHARE < letters || doubtful.isEmpty()) {
      return Optional.empty();
    }
    List<Area> areas = doubtful.stream().map(i -> around(lines.get(i), page)).toList();
    return Optional.of(new KazakhLines(lines, doubtful, Sheet.of(page, areas, 1)));
  }

  private static int letters(List<HocrReader.Word> words) {
    return count(words, false);
  }

  private static int kazakh(List<HocrReader.Word> words) {
    return count(words, true);
  }

  private static int count(List<HocrReader.Word> words, boolean kazakh) {
    int count = 0;
    for (HocrReader.Word word : words) {
      for (char c : word.text().toCharArray()) {
        count += (kazakh ? Letters.isKazakhLetter(c) : Character.isLetter(c)) ? 1 : 0;
      }
    }
    return count;
  }

  private static Area around(HocrReader.Line line, GrayPage page) {
    Area area = line.area();
    return new Area(
        Math.max(0, area.left() - MARGIN),
        Math.max(0, area.top() - MARGIN),
        Math.min(page.width() - 1, area.right() + MARGIN),
        Math.min(page.height() - 1, area.bottom() + MARGIN));
  }

  /// The sheet, to be read as lines.
  public GrayPage picture() {
    return sheet.picture();
  }

  /// All lines of the page, those that turned out to be Kazakh as they were read again.
  public List<HocrReader.Line> onPage(List<HocrReader.Line> read) {
    List<List<HocrReader.Word>> again = new ArrayList<>();
    doubtful.forEach(i -> again.add(new ArrayList<>()));
    for (HocrReader.Line line : read) {
      for (HocrReader.Word word : line.words()) {
        sheet.pieceOf(word).ifPresent(piece -> again.get(piece.number()).add(moved(word, piece)));
      }
    }
    List<HocrReader.Line> all = new ArrayList<>(lines);
    for (int i = 0; i < doubtful.size(); i++) {
      HocrReader.Line before = lines.get(doubtful.get(i));
      List<HocrReader.Word> words = again.get(i);
      words.sort(Comparator.comparingInt(HocrReader.Word::left));
      if (kazakh(words) > 0 && sureness(words) >= AS_SURE * sureness(before.words())) {
        all.set(doubtful.get(i), new HocrReader.Line(words, before.baseline(), before.size()));
      }
    }
    return all;
  }

  private static HocrReader.Word moved(HocrReader.Word word, Piece piece) {
    int right = piece.from().left() - piece.to().left();
    int down = piece.from().top() - piece.to().top();
    return new HocrReader.Word(
        word.text(),
        word.left() + right,
        word.top() + down,
        word.right() + right,
        word.bottom() + down,
        word.confidence());
  }

  private static double sureness(List<HocrReader.Word> words) {
    double sum = 0;
    int characters = 0;
    for (HocrReader.Word word : words) {
      sum += word.confidence() * word.text().length();
      characters += word.text().length();
    }
    return characters == 0 ? 0 : sum / characters;
  }
}
