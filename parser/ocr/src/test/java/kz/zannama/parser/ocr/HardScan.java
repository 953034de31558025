package kz.zannama.parser.ocr;

import static kz.zannama.parser.ocr.PageDamage.blackAndWhite;
import static kz.zannama.parser.ocr.PageDamage.blurred;
import static kz.zannama.parser.ocr.PageDamage.compressed;
import static kz.zannama.parser.ocr.PageDamage.faint;
import static kz.zannama.parser.ocr.PageDamage.laidIn;
import static kz.zannama.parser.ocr.PageDamage.noisy;
import static kz.zannama.parser.ocr.PageDamage.shadowed;
import static kz.zannama.parser.ocr.PageDamage.specked;
import static kz.zannama.parser.ocr.PageDamage.stamped;
import static kz.zannama.parser.ocr.PageDamage.turned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A page that is hard to read, made to find out what is not read yet.
///
/// @param acts the acts on it, side by side
/// @param degradation what happened to it
record HardScan(List<String> acts, Degradation degradation) {
  /// Ten of them, in both languages.
  static List<HardScan> all() {
    return List.of(
        of("road-decision.kaz", "table on its side", 300, laidIn(3)),
        of("road-decision.rus", "stamp on number", 300, stamped(Degradation.BLUE, 0.5, 0.17)),
        of("pasture-resolution.kaz", "black stamp", 300, stamped(Degradation.BLACK, 0.78, 0.77)),
        of("pasture-resolution.rus", "faint", 300, faint(165, 228), noisy(5)),
        new HardScan(
            List.of("pasture-resolution.kaz", "pasture-resolution.rus"),
            Degradation.of("columns askew", 300, turned(0.7), noisy(10))),
        of("road-decision.kaz", "table, 200 dpi", 200, noisy(15)),
        of("road-decision.rus", "table askew", 300, turned(-1.8)),
        of("pasture-resolution.kaz", "heavy JPEG", 200, blurred(1), compressed(0.1f)),
        of("pasture-resolution.rus", "binding", 300, turned(0.6), shadowed(), noisy(8)),
        of("road-decision.kaz", "fax", 200, turned(0.4), noisy(25), blackAndWhite(), specked(60)));
  }

  private static HardScan of(String act, String name, int dpi, PageDamage... steps) {
    return new HardScan(List.of(act), Degradation.of(name, dpi, steps));
  }

  List<PrintedAct> printed() throws IOException {
    List<PrintedAct> printed = new ArrayList<>();
    for (String act : acts) {
      printed.add(PrintedAct.of(act));
    }
    return printed;
  }
}
