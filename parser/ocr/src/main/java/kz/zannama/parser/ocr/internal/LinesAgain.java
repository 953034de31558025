package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zannama.language.Letters;
import kz.zannama.parser.ocr.internal.GrayPage.Area;
import kz.zannama.parser.ocr.internal.Sheet.Piece;

/// Lines of a page that were read as both languages, put together on a sheet to be read again as
/// one alone: where both are asked for, what one takes for another letter may seem surer.
///
/// Specimens: «РУДНЫЙ КАЛАЛЫК МЭСЛИХАТЫ» on a page whose other lines have `қ` and `ә`; «настояшего»
/// on a page in Russian.
public final class LinesAgain {
  /// A page has a Kazakh letter among fewer than this many, where Kazakh stands on it.
  private static final int SHARE = 40;

  /// Lines in Russian are read again where they have more than this part of a page's letters.
  private static final double OF_PAGE = 0.2;

  /// A line with fewer letters may be Kazakh without a Kazakh letter.
  private static final int SHORTEST = 12;

  /// What is read again has as many characters, as nearly as this part.
  private static final double AS_LONG = 0.1;

  private static final int MARGIN = 4;

  /// The language of lines that are read again.
  public enum Language {
    /// A line is taken as Kazakh where it turns out to have a Kazakh letter.
    KAZAKH("kaz", 0.85),
    /// A line is taken as Russian unless it is much less sure.
    RUSSIAN("rus", 0.95);

    private final String code;
    private final double asSure;

    Language(String code, double asSure) {
      this.code = code;
      this.asSure = asSure;
    }

    /// What tesseract calls it.
    public String code() {
      return code;
    }
  }

  private final List<HocrReader.Line> lines;
  private final Language language;
  private final List<Integer> doubtful;
  private final Sheet sheet;

  private LinesAgain(
      List<HocrReader.Line> lines, Language language, List<Integer> doubtful, Sheet sheet) {
    this.lines = lines;
    this.language = language;
    this.doubtful = doubtful;
    this.sheet = sheet;
  }

  /// The lines to be read again as a language: those of some length without a Kazakh letter; empty
  /// where there are none, as Kazakh on a page in Russian, and as Russian on one in Kazakh.
  static Optional<LinesAgain> of(GrayPage page, List<HocrReader.Line> lines, Language language) {
    int letters = lines.stream().mapToInt(line -> letters(line.words())).sum();
    int kazakh = lines.stream().mapToInt(line -> kazakh(line.words())).sum();
    List<Integer> doubtful =
        IntStream.range(0, lines.size())
            .filter(i -> !lines.get(i).turned())
            .filter(
                i -> letters(lines.get(i).words()) >= SHORTEST && kazakh(lines.get(i).words()) == 0)
            .boxed()
            .toList();
    int without = doubtful.stream().mapToInt(i -> letters(lines.get(i).words())).sum();
    boolean isThere =
        switch (language) {
          case KAZAKH -> kazakh * SHARE >= letters;
          case RUSSIAN -> without > OF_PAGE * letters;
        };
    if (!isThere || doubtful.isEmpty()) {
      return Optional.empty();
    }
    List<Area> areas = doubtful.stream().map(i -> around(lines.get(i), page)).toList();
    return Optional.of(new LinesAgain(lines, language, doubtful, Sheet.of(page, areas, 1)));
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

  /// All lines of the page, those that turned out to be of the language as they were read again.
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
      if (isOfLanguage(words, before.words())) {
        all.set(doubtful.get(i), new HocrReader.Line(words, before.baseline(), before.size()));
      }
    }
    return all;
  }

  private boolean isOfLanguage(List<HocrReader.Word> words, List<HocrReader.Word> before) {
    boolean sure = sureness(words) >= language.asSure * sureness(before);
    return sure
        && switch (language) {
          case KAZAKH -> kazakh(words) > 0;
          case RUSSIAN -> Math.abs(letters(words) - letters(before)) <= AS_LONG * letters(before);
        };
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
