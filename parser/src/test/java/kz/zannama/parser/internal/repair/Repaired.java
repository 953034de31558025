package kz.zannama.parser.internal.repair;

import java.util.List;
import java.util.stream.IntStream;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// What one repair makes of one text.
final class Repaired {
  private Repaired() {}

  /// The text with all findings applied, likely ones too.
  static String by(Repair repair, String text) {
    List<Replacement> replacements =
        repair.findingsIn(text).stream()
            .flatMap(finding -> finding.replacements().stream())
            .toList();
    return SourceText.of(text, 0).replaceAll(replacements).value();
  }

  /// The text, characters apart and words apart by two blanks.
  static String spaced(String text) {
    StringBuilder spaced = new StringBuilder();
    IntStream.range(0, text.length())
        .forEach(i -> spaced.append(i == 0 ? "" : " ").append(text.charAt(i)));
    return spaced.toString().replace("   ", "  ");
  }
}
