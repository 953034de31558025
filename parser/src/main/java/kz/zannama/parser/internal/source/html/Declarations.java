package kz.zannama.parser.internal.source.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the declarations of an element's style say of whether and how its text is shown.
///
/// @param style the declarations, in lower case
record Declarations(String style) {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?<![\\w-])(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+(?:hidden|collapse)"
              + "|mso-hide\\s*+:\\s*+all|(?:font-size|opacity)\\s*+:\\s*+0(?![.\\d])"
              // words for screen readers: cut to a point, or moved off the page
              + "|clip\\s*+:\\s*+rect\\(\\s*+[01](?:px)?+[\\s,]"
              + "|clip-path\\s*+:\\s*+inset\\(\\s*+(?:50|100)%"
              + "|(?:text-indent|left|top)\\s*+:\\s*+-\\d{4,6}+px)");
  private static final Pattern STRUCK =
      Pattern.compile("text-decoration(?:-line)?+\\s*+:[^;]{0,40}?line-through");
  private static final Pattern RAISED = Pattern.compile("vertical-align\\s*+:\\s*+super");
  // "list-style-type: upper-roman", "list-style: none inside"
  private static final Pattern LIST_STYLE =
      Pattern.compile("list-style(?:-type)?+\\s*+:\\s*+([^;]{1,60})");
  // "color:red"
  private static final Pattern COLOR =
      Pattern.compile("(?:^|[;\\s])color\\s{0,4}:\\s{0,4}([^;]{1,20})");

  static Declarations of(Element element) {
    return new Declarations(element.attr("style").toLowerCase(Locale.ROOT));
  }

  boolean hides() {
    return !style.isEmpty() && HIDDEN.matcher(style).find();
  }

  boolean strikes() {
    return !style.isEmpty() && STRUCK.matcher(style).find();
  }

  boolean raises() {
    return !style.isEmpty() && RAISED.matcher(style).find();
  }

  Optional<String> listStyle() {
    return last(LIST_STYLE);
  }

  Optional<String> color() {
    return last(COLOR);
  }

  private Optional<String> last(Pattern pattern) {
    Optional<String> found = Optional.empty();
    Matcher matcher = pattern.matcher(style);
    while (matcher.find()) {
      found = Optional.of(matcher.group(1).strip());
    }
    return found;
  }
}
