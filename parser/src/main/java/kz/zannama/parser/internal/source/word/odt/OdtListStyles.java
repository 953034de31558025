package kz.zannama.parser.internal.source.word.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.ListLevel;
import kz.zannama.text.Alphabet;

/// The list styles of a document: what is printed before the items of each level (ODF 1.3 part 3,
/// 16.30–16.34).
final class OdtListStyles {
  // the style of headings, which has no other name
  private static final String OUTLINE = "text:outline-style";

  private static final int MOST_LEVELS = 10;

  private final Map<String, List<ListLevel>> styles;

  private OdtListStyles(Map<String, List<ListLevel>> styles) {
    this.styles = styles;
  }

  /// No styles.
  static OdtListStyles none() {
    return new OdtListStyles(Map.of());
  }

  /// These styles and further ones, which count before those of the same name.
  ///
  /// @param further `office:styles`, `office:automatic-styles`
  OdtListStyles with(Markup further) {
    Map<String, List<ListLevel>> all = new HashMap<>(styles);
    further
        .children("text:list-style")
        .forEach(style -> all.put(style.attribute("name"), levels(style)));
    further.children(OUTLINE).forEach(style -> all.put(OUTLINE, levels(style)));
    return new OdtListStyles(all);
  }

  /// The levels of a style; signs where there is no such style, as LibreOffice has it.
  List<ListLevel> levels(String name) {
    return styles.getOrDefault(name, all(OdtListStyles::sign));
  }

  /// The levels of the numbering of headings; silent ones where there is none.
  List<ListLevel> ofHeadings() {
    return styles.getOrDefault(OUTLINE, all(ListLevel::silent));
  }

  private static List<ListLevel> all(IntFunction<ListLevel> level) {
    return IntStream.range(0, ListLevel.LEVELS).mapToObj(level).toList();
  }

  private static ListLevel sign(int level) {
    return new ListLevel("bullet", "•", 1, level, false, false);
  }

  /// A level that a style leaves out.
  private static ListLevel usual(int level) {
    return new ListLevel("decimal", "%" + (level + 1) + ".", 1, level, false, false);
  }

  private static List<ListLevel> levels(Markup style) {
    List<ListLevel> levels =
        new ArrayList<>(all(style.is(OUTLINE) ? ListLevel::silent : OdtListStyles::usual));
    for (Markup level : style.children()) {
      int at = level.numberAttribute("level").orElse(0) - 1;
      if (at < 0 || at >= ListLevel.LEVELS) {
        continue;
      }
      switch (level.name()) {
        case "text:list-level-style-number", "text:outline-level-style" ->
            levels.set(at, numbered(level, at, levels));
        case "text:list-level-style-bullet", "text:list-level-style-image" ->
            levels.set(at, sign(at));
        default -> {}
      }
    }
    return List.copyOf(levels);
  }

  private static ListLevel numbered(Markup level, int at, List<ListLevel> above) {
    String format =
        format(level.attribute("num-format"), level.attribute("num-letter-sync").equals("true"));
    boolean glued =
        level
            .below("style:list-level-label-alignment")
            .anyMatch(label -> label.attribute("label-followed-by").equals("nothing"));
    int start = Math.max(0, level.numberAttribute("start-value").orElse(1));
    return new ListLevel(format, text(level, at, format, above), start, at, false, glued);
  }

  /// The names of OOXML for numerals, which are told here by a sample: `1`, `i`, `01, 02, 03, ...`.
  private static String format(String sample, boolean doubled) {
    int comma = sample.indexOf(',');
    String first = comma < 0 ? sample : sample.substring(0, comma);
    return switch (first) {
      case "" -> "none";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      case "a" -> doubled ? "lowerLetter" : "a";
      case "A" -> doubled ? "upperLetter" : "A";
      case "1" -> "decimal";
      default -> isRussian(first) ? russian(sample) : first;
    };
  }

  private static boolean isRussian(String first) {
    return Character.toLowerCase(first.charAt(0)) == Alphabet.OF_ITEMS.charAt(0);
  }

  /// «а, б, .., аа, бб, ... (ru)», «А, Б, .., Аа, Аб, ... (ru)»
  private static String russian(String sample) {
    int end = Math.max(0, sample.lastIndexOf(", "));
    String second = sample.substring(0, end).toLowerCase(Locale.ROOT);
    boolean doubled =
        end > 1 && second.charAt(second.length() - 1) == second.charAt(second.length() - 2);
    String name = Character.isUpperCase(sample.charAt(0)) ? "russianCapital" : "russianLower";
    return doubled ? name : name + "Places";
  }

  private static String text(Markup level, int at, String format, List<ListLevel> above) {
    String whole = level.attribute("num-list-format");
    if (!whole.isEmpty()) {
      return places(whole, at, above);
    }
    int shown = Math.clamp(level.numberAttribute("display-levels").orElse(1), 1, MOST_LEVELS);
    List<String> places = new ArrayList<>();
    for (int i = Math.max(0, at - shown + 1); i < at; i++) {
      if (!above.get(i).format().equals("none")) {
        places.add("%" + (i + 1));
      }
    }
    if (!format.equals("none")) {
      places.add("%" + (at + 1));
    }
    return level.attribute("num-prefix") + String.join(".", places) + level.attribute("num-suffix");
  }

  /// `%1%.%2%)` as `%1.%2)`. Of a level above that prints nothing its stop goes, too.
  private static String places(String whole, int at, List<ListLevel> above) {
    String text = whole;
    for (int level = 0; level < MOST_LEVELS; level++) {
      String place = "%" + (level + 1) + "%";
      if (level >= ListLevel.LEVELS || level < at && above.get(level).format().equals("none")) {
        text = text.replace(place + ".", "").replace(place, "");
      } else {
        text = text.replace(place, "%" + (level + 1));
      }
    }
    return text;
  }
}
