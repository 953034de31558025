package kz.zannama.parser.internal.source.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The labels that Word computes for automatically numbered paragraphs: `1.`, `2)`, `1.1.`.
final class DocxNumbering {
  private static final int LEVELS = 9;

  private final Map<BigInteger, int[]> counts = new HashMap<>();

  /// The label of the next paragraph with a blank behind it, empty if it has none.
  String label(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String pattern = paragraph.getNumLevelText();
    if (list == null || pattern == null || pattern.isEmpty() || list.signum() == 0) {
      return "";
    }
    BigInteger printedLevel = paragraph.getNumIlvl();
    int level = printedLevel == null ? 0 : Math.clamp(printedLevel.intValue(), 0, LEVELS - 1);
    if ("bullet".equals(paragraph.getNumFmt())) {
      return "– ";
    }
    int[] levels = counts.computeIfAbsent(list, id -> new int[LEVELS]);
    levels[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      levels[below] = 0;
    }
    String label = pattern;
    for (int i = 0; i <= level; i++) {
      String format = i == level ? String.valueOf(paragraph.getNumFmt()) : "decimal";
      label = label.replace("%" + (i + 1), numeral(Math.max(1, levels[i]), format));
    }
    return label + " ";
  }

  private static String numeral(int number, String format) {
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number, 'A');
      case "lowerLetter" -> letter(number, 'a');
      case "russianUpper" -> letter(number, 'А');
      case "russianLower" -> letter(number, 'а');
      default -> Integer.toString(number);
    };
  }

  private static String letter(int number, char first) {
    return number <= 26 ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
  }

  private static String roman(int number) {
    String[] signs = {"X", "IX", "V", "IV", "I"};
    int[] values = {10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(number, 3999);
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }
}
