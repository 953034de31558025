package kz.zannama.parser.internal.source.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zannama.language.Superscripts;
import org.jsoup.nodes.Element;

/// What the markup around a place says of the text there.
///
/// @param look how it looks
/// @param raised whether it stands above the line
/// @param linked whether it is a link
/// @param quoted whether it is set apart as a quotation
record Context(Look look, boolean raised, boolean linked, boolean quoted) {
  /// Where nothing is said.
  static final Context PLAIN = new Context(new Look(false, false, false), false, false, false);

  private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "th");
  private static final Set<String> ITALIC = Set.of("i", "em");
  private static final Pattern RED = Pattern.compile("^(?:#f00|#ff0000|red|rgb\\(255, ?0, ?0\\))$");

  /// The look of a piece of text.
  record Look(boolean bold, boolean italic, boolean red) {}

  /// What is said inside an element that stands here.
  Context inside(Element element) {
    String name = element.normalName();
    Declarations style = Declarations.of(element);
    Look inner =
        new Look(
            look.bold() || BOLD.contains(name),
            look.italic() || ITALIC.contains(name),
            look.red() || isRed(element, style));
    return new Context(
        inner,
        raised || name.equals("sup") || style.raises(),
        linked || name.equals("a") && element.hasAttr("href"),
        quoted || name.equals("blockquote"));
  }

  private static boolean isRed(Element element, Declarations style) {
    return element.hasClass("note")
        || RED.matcher(element.attr("color").toLowerCase(Locale.ROOT)).matches()
        || style.color().filter(color -> RED.matcher(color).matches()).isPresent();
  }

  /// A text as it is shown here: what is raised keeps its height.
  String shown(String text) {
    return raised ? Superscripts.of(text) : text;
  }
}
