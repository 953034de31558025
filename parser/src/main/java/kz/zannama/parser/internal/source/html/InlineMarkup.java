package kz.zannama.parser.internal.source.html;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.text.Rules;
import org.jsoup.nodes.Element;

/// What the markup around a paragraph says about it.
final class InlineMarkup {
  private static final Rules RULES = Rules.of(InlineMarkup.class, "inline-markup.rules");

  private static final Pattern TABLE_OF_CONTENTS = RULES.pattern("table-of-contents");

  private InlineMarkup() {}

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static int headingLevel(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }

  static Alignment alignment(Element holder) {
    for (Element at = holder; at != null; at = at.parent()) {
      String align = lower(at.attr("align") + " " + at.attr("style"));
      if (at.normalName().equals("center") || align.contains("center")) {
        return Alignment.CENTER;
      }
      if (align.startsWith("right") || align.contains("text-align: right")) {
        return Alignment.END;
      }
      if (at.isBlock()) {
        break;
      }
    }
    return Alignment.START;
  }

  /// Whether a text is the name of a table of contents.
  static boolean isTableOfContents(String text) {
    return TABLE_OF_CONTENTS.matcher(text).matches();
  }
}
