package kz.zannama.parser.internal.source.word.docx;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.WordLook;

/// What a run says of its characters, or a style of those that have it.
///
/// @param hidden whether they are hidden
/// @param struck whether they are struck out
/// @param raised whether they stand above the line
record RunProperties(Optional<Boolean> hidden, Optional<Boolean> struck, Optional<Boolean> raised) {
  // "8", "-6"
  private static final Pattern HALF_POINTS = Pattern.compile("-?[0-9]{1,5}+");

  static final RunProperties NONE =
      new RunProperties(Optional.empty(), Optional.empty(), Optional.empty());

  /// The properties in `w:rPr`.
  static RunProperties of(Markup properties) {
    Optional<Boolean> twice = properties.toggle("w:dstrike");
    return new RunProperties(
        properties.toggle("w:vanish"),
        properties.toggle("w:strike").filter(on -> on || twice.isEmpty()).or(() -> twice),
        properties.value("w:vertAlign").map("superscript"::equals).or(() -> lifted(properties)));
  }

  private static Optional<Boolean> lifted(Markup properties) {
    return properties
        .value("w:position")
        .filter(halfPoints -> HALF_POINTS.matcher(halfPoints).matches())
        .map(halfPoints -> Integer.parseInt(halfPoints) >= WordLook.LIFTED);
  }

  /// These properties, and those of a style where these say nothing.
  RunProperties over(RunProperties style) {
    return new RunProperties(
        hidden.or(style::hidden), struck.or(style::struck), raised.or(style::raised));
  }
}
