package kz.zannama.parser.internal.source.word;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.Style.Ink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// The look of a Word paragraph.
final class DocxLook {
  // "Heading1", "heading 2", "Заголовок 3"
  private static final Pattern HEADING =
      Pattern.compile("(?iu)(?:heading|заголовок)\\s{0,2}([1-9])");

  private DocxLook() {}

  static Style of(XWPFParagraph paragraph) {
    int printed = 0;
    int bold = 0;
    int italic = 0;
    int red = 0;
    int grey = 0;
    for (XWPFRun run : paragraph.getRuns()) {
      int length = run.text().strip().length();
      String color = String.valueOf(run.getColor()).toUpperCase(Locale.ROOT);
      printed += length;
      bold += run.isBold() ? length : 0;
      italic += run.isItalic() ? length : 0;
      red += color.equals("FF0000") ? length : 0;
      grey += color.equals("888888") || color.equals("808080") ? length : 0;
    }
    Ink ink = red * 2 > printed ? Ink.RED : grey * 2 > printed ? Ink.GREY : Ink.BLACK;
    return new Style(
        printed > 0 && bold == printed,
        printed > 0 && italic == printed,
        ink,
        alignment(paragraph),
        headingLevel(paragraph),
        false);
  }

  private static Alignment alignment(XWPFParagraph paragraph) {
    return switch (paragraph.getAlignment()) {
      case CENTER -> Alignment.CENTER;
      case RIGHT, END -> Alignment.END;
      default -> Alignment.START;
    };
  }

  private static int headingLevel(XWPFParagraph paragraph) {
    Matcher matcher = HEADING.matcher(String.valueOf(paragraph.getStyle()));
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
