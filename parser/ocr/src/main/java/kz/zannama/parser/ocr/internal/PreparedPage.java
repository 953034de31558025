package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.model.Box;
import kz.zannama.parser.ocr.internal.GrayPage.Area;
import kz.zannama.parser.ocr.internal.RuleFinder.Rules;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.PageTurn;
import kz.zannama.parser.scan.RecognizedLine;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.RecognizedPage.Rule;
import kz.zannama.parser.scan.RecognizedWord;

/// A page as tesseract is given it: upright, level, without the borders of tables; and what becomes
/// of what it reads.
public final class PreparedPage {
  /// A coarser picture than this is made finer before it is read, and a finer one than twice this
  /// coarser.
  private static final double DPI = 300;

  /// The height that tesseract tells of a line of most fonts, in sizes of its font.
  private static final double REACH = 0.905;

  /// What has neither letters nor digits is noise where it is less sure.
  private static final double SURE_SIGN = 0.6;

  /// No act has these by themselves: they are what is left of borders and edges.
  private static final String STROKES = "|¦~`";

  /// What has as many letters is a word, however unsure: it is told, not lost.
  private static final int LONG = 4;

  /// What is less sure is noise.
  private static final double LEAST = 0.05;

  private final GrayPage picture;
  private final PageTurn turn;
  private final Rules rules;

  private PreparedPage(GrayPage picture, PageTurn turn, Rules rules) {
    this.picture = picture;
    this.turn = turn;
    this.rules = rules;
  }

  /// Prepares a page.
  ///
  /// @param quarters how many quarter turns clockwise it is given first
  public static PreparedPage of(GrayPage page, int quarters) {
    GrayPage clean = PageCleaning.of(page.dpi() > 2 * DPI ? page.scaled(DPI) : page);
    GrayPage turned = (clean.dpi() < 0.85 * DPI ? clean.scaled(DPI) : clean).turned(quarters);
    double skew = Skew.of(turned);
    GrayPage level = turned.leveled(skew);
    Rules rules = RuleFinder.of(level);
    List<Area> drawn = new ArrayList<>();
    rules.across().forEach(area -> drawn.add(grown(area)));
    rules.down().forEach(area -> drawn.add(grown(area)));
    double scale = PageImage.POINTS / level.dpi();
    PageTurn turn = new PageTurn(quarters, skew, level.width() * scale, level.height() * scale);
    return new PreparedPage(RoundStamps.takenOff(level.without(drawn)), turn, rules);
  }

  private static Area grown(Area area) {
    return new Area(area.left() - 1, area.top() - 1, area.right() + 1, area.bottom() + 1);
  }

  /// The picture to be read.
  public GrayPage picture() {
    return picture;
  }

  /// Whether hardly anything is on the page.
  public boolean isBlank() {
    int ink = 0;
    for (byte pixel : picture.pixels()) {
      ink += (pixel & 255) < 128 ? 1 : 0;
    }
    return ink <= picture.pixels().length / 20_000;
  }

  /// The lines that may be of a language and were read as the other; empty where there are none.
  public Optional<LinesAgain> doubtful(List<HocrReader.Line> lines, LinesAgain.Language language) {
    return LinesAgain.of(picture, lines, language);
  }

  /// What stands in tables and was not recognised; empty where nothing is left.
  public Optional<LooseWords> leftInTables(List<HocrReader.Line> lines) {
    Area drawn = around(rules.across(), rules.down());
    if (drawn.right() <= drawn.left()) {
      return Optional.empty();
    }
    List<Area> known = new ArrayList<>();
    lines.forEach(line ->
        line.words()
            .forEach(
                word -> known.add(new Area(word.left(), word.top(), word.right(), word.bottom()))));
    int right = picture.width() - 1;
    int bottom = picture.height() - 1;
    known.add(new Area(0, 0, right, drawn.top()));
    known.add(new Area(0, drawn.bottom(), right, bottom));
    known.add(new Area(0, 0, drawn.left(), bottom));
    known.add(new Area(drawn.right(), 0, right, bottom));
    return LooseWords.of(picture.without(known.stream().map(PreparedPage::grown).toList()));
  }

  private static Area around(List<Area> across, List<Area> down) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = -1;
    int bottom = -1;
    if (across.size() > 1 && down.size() > 1) {
      for (Area area : Stream.concat(across.stream(), down.stream()).toList()) {
        left = Math.min(left, area.left());
        top = Math.min(top, area.top());
        right = Math.max(right, area.right());
        bottom = Math.max(bottom, area.bottom());
      }
    }
    return new Area(left, top, right, bottom);
  }

  /// What was recognised on the page.
  ///
  /// @param lines the lines that tesseract tells, in pixels of the picture
  public RecognizedPage recognized(List<HocrReader.Line> lines) {
    double scale = PageImage.POINTS / picture.dpi();
    List<HocrReader.Line> level = lines.stream().filter(line -> !line.turned()).toList();
    LineSizes sizes = LineSizes.of(level);
    NumberBlanks blanks = new NumberBlanks(picture);
    List<RecognizedLine> kept = new ArrayList<>();
    for (HocrReader.Line line : level) {
      List<RecognizedWord> words =
          line.words().stream()
              .filter(PreparedPage::isText)
              .flatMap(word -> blanks.parted(word).stream())
              .sorted(Comparator.comparingInt(HocrReader.Word::left))
              .map(word -> word(word, scale))
              .toList();
      if (!words.isEmpty()) {
        double size = sizes.usual(line) * scale / REACH;
        kept.add(new RecognizedLine(words, line.baseline() * scale, size));
      }
    }
    List<Rule> drawn = new ArrayList<>();
    for (Area area : rules.across()) {
      double at = (area.top() + area.bottom() + 1) / 2.0 * scale;
      drawn.add(new Rule(true, at, area.left() * scale, (area.right() + 1) * scale));
    }
    for (Area area : rules.down()) {
      double at = (area.left() + area.right() + 1) / 2.0 * scale;
      drawn.add(new Rule(false, at, area.top() * scale, (area.bottom() + 1) * scale));
    }
    return new RecognizedPage(turn, kept, drawn, aside(lines));
  }

  /// Where stamps were, and where text stands on its side: beside the rest, or over it.
  private List<Box> aside(List<HocrReader.Line> lines) {
    List<Area> aside = new ArrayList<>(picture.stamps());
    for (HocrReader.Line line : lines) {
      if (line.turned()) {
        aside.add(line.area());
      }
    }
    return aside.stream().map(area -> area.box(picture.dpi())).toList();
  }

  private static boolean isText(HocrReader.Word word) {
    long letters = word.text().codePoints().filter(Character::isLetterOrDigit).count();
    boolean stroke = word.text().chars().allMatch(c -> STROKES.indexOf(c) >= 0);
    boolean sure = word.confidence() >= (letters > 0 ? LEAST : SURE_SIGN);
    return letters >= LONG || sure && !stroke;
  }

  private static RecognizedWord word(HocrReader.Word word, double scale) {
    Box box =
        new Box(
            word.left() * scale,
            word.top() * scale,
            (word.right() - word.left()) * scale,
            (word.bottom() - word.top()) * scale);
    return new RecognizedWord(word.text(), box, word.confidence());
  }
}
