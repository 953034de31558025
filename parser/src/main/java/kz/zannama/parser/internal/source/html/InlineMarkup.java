package kz.zannama.parser.internal.source.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.html.OpenParagraph.Look;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What the markup around a text says about it.
final class InlineMarkup {
  private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "th");
  private static final Set<String> ITALIC = Set.of("i", "em");
  // color="#FF0000", style="color:red"
  private static final Pattern RED = Pattern.compile("^(?:#f00|#ff0000|red|rgb\\(255, ?0, ?0\\))$");
  private static final Pattern STYLE_COLOR =
      Pattern.compile("(?:^|[;\\s])color\\s{0,4}:\\s{0,4}([^;]{1,20})");
  private static final Pattern TABLE_OF_CONTENTS =
      Pattern.compile("(?iu)мазмұны|содержание|оглавление");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private InlineMarkup() {}

  /// The text of a node as it is shown: raised digits are superscripts.
  static String shown(TextNode node) {
    Node parent = node.parent();
    return parent instanceof Element element && element.normalName().equals("sup")
        ? raised(node.getWholeText())
        : node.getWholeText();
  }

  /// Superscript digits for a raised number, anything else as it is.
  static String raised(String text) {
    String number = text.strip();
    if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text;
    }
    StringBuilder raised = new StringBuilder();
    number.chars().forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
    return raised.toString();
  }

  static Look look(TextNode node) {
    boolean bold = false;
    boolean italic = false;
    boolean red = false;
    for (Node at = node.parent(); at instanceof Element element; at = at.parent()) {
      bold |= BOLD.contains(element.normalName());
      italic |= ITALIC.contains(element.normalName());
      red |= isRed(element);
    }
    return new Look(bold, italic, red);
  }

  private static boolean isRed(Element element) {
    if (element.hasClass("note") || RED.matcher(lower(element.attr("color"))).matches()) {
      return true;
    }
    var color = STYLE_COLOR.matcher(lower(element.attr("style")));
    return color.find() && RED.matcher(color.group(1).strip()).matches();
  }

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

  /// Whether a paragraph is nothing but a link to the table of contents.
  static boolean isNavigation(Element holder, String text) {
    return TABLE_OF_CONTENTS.matcher(text).matches() && !holder.select("a[href]").isEmpty();
  }
}
