package kz.zannama.parser.internal.source.word.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.word.shown.WordLook;

/// How a stretch of text is formatted: what its styles say, the innermost counting first.
///
/// @param properties by the names of attributes: `font-weight` → `bold`
record OdtLook(Map<String, String> properties) {
  /// A figure is raised by as many hundredths of its height.
  private static final int LIFTED = 15;

  /// Characters of as many points are no text.
  private static final double TINY = 1.5;

  private static final Set<String> BOLD = Set.of("bold", "600", "700", "800", "900");

  OdtLook {
    properties = Map.copyOf(properties);
  }

  /// This look with that of a style inside.
  OdtLook with(Map<String, String> inner) {
    if (inner.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(properties);
    all.putAll(inner);
    return new OdtLook(all);
  }

  private String property(String name) {
    return properties.getOrDefault(name, "");
  }

  /// The name of its font.
  String font() {
    return property("font-name");
  }

  /// Whether it is not printed: hidden, white on white, or as high as a dot.
  ///
  /// @param grounded whether it stands on ground that may be dark
  boolean isHidden(boolean grounded) {
    boolean tiny = measure(property("font-size"), "pt").orElse(TINY + 1) <= TINY;
    String ground = property("background-color");
    boolean bare = ground.isEmpty() || ground.equals("transparent");
    boolean white = property("color").equalsIgnoreCase("#ffffff");
    return isDeclaredHidden() || tiny || white && bare && !grounded;
  }

  /// Whether it is declared as hidden.
  boolean isDeclaredHidden() {
    return property("display").equals("none");
  }

  /// How it looks.
  ///
  /// @param struckIsText whether struck words are text like any other
  WordLook shown(boolean struckIsText) {
    Ink ink =
        switch (property("color").toLowerCase(Locale.ROOT)) {
          case "#ff0000" -> Ink.RED;
          case "#888888", "#808080" -> Ink.GREY;
          default -> Ink.BLACK;
        };
    return new WordLook(
        BOLD.contains(property("font-weight")),
        property("font-style").equals("italic"),
        ink,
        isRaised(),
        !struckIsText && isStruck());
  }

  // "super 58%", "33% 58%", "-14% 58%"
  private boolean isRaised() {
    String position = property("text-position");
    int blank = position.indexOf(' ');
    String height = blank < 0 ? position : position.substring(0, blank);
    return height.equals("super") || measure(height, "%").orElse(0) >= LIFTED;
  }

  private static OptionalDouble measure(String value, String unit) {
    if (!value.endsWith(unit)) {
      return OptionalDouble.empty();
    }
    try {
      String number = value.substring(0, value.length() - unit.length());
      return OptionalDouble.of(Double.parseDouble(number));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private boolean isStruck() {
    String style = property("text-line-through-style");
    String type = property("text-line-through-type");
    return !style.equals("none") && !type.equals("none") && !(style + type).isEmpty();
  }
}
