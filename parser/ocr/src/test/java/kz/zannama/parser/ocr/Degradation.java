package kz.zannama.parser.ocr;

import static kz.zannama.parser.ocr.PageDamage.blackAndWhite;
import static kz.zannama.parser.ocr.PageDamage.blurred;
import static kz.zannama.parser.ocr.PageDamage.laidIn;
import static kz.zannama.parser.ocr.PageDamage.noisy;
import static kz.zannama.parser.ocr.PageDamage.stamped;
import static kz.zannama.parser.ocr.PageDamage.turned;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// What a scanner and time do to a page.
///
/// @param name what it is called
/// @param dpi the resolution of the scan
/// @param steps what is done to the page, one after the other
record Degradation(String name, int dpi, List<PageDamage> steps) {
  static final Color BLUE = new Color(40, 60, 190);
  static final Color BLACK = new Color(45, 45, 45);
  static final Degradation CLEAN = of("clean", 300);

  static Degradation of(String name, int dpi, PageDamage... steps) {
    return new Degradation(name, dpi, List.of(steps));
  }

  /// The kinds that are measured.
  static List<Degradation> all() {
    return List.of(
        CLEAN,
        of("200 dpi", 200),
        of("skew 1.3°", 300, turned(1.3)),
        of("skew -2°, 200 dpi", 200, turned(-2)),
        of("noise", 300, noisy(40)),
        of("blur", 300, blurred(3)),
        of("blue stamp", 300, stamped(BLUE, 0.5, 0.35)),
        of("black stamp", 300, stamped(BLACK, 0.5, 0.35)),
        of("black and white", 300, turned(0.4), blurred(1), noisy(30), blackAndWhite()),
        of("all, 200 dpi", 200, stamped(BLUE, 0.5, 0.35), turned(0.8), blurred(1), noisy(20)),
        of("on its side", 300, laidIn(1)),
        of("on its head", 300, turned(0.5), laidIn(2)));
  }

  /// A page after that, the same each time.
  BufferedImage of(BufferedImage clean) {
    BufferedImage page = clean;
    for (PageDamage step : steps) {
      page = step.of(page, dpi);
    }
    return page;
  }
}
