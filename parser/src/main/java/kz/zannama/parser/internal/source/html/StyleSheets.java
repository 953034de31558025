package kz.zannama.parser.internal.source.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/// Writes what the style sheets inside a page say of whether its text is shown into the elements
/// that they select: `.old { text-decoration: line-through }`. Sheets for some media only, and
/// selectors of states, are passed over; so are rules beyond a number.
final class StyleSheets {
  private static final int RULES = 60;
  private static final int LONGEST = 200_000;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  // "@media print {…}" with the rules inside it
  private static final Pattern OF_MEDIA =
      Pattern.compile("@[^{};]*+(?:;|\\{(?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+\\})");
  private static final Pattern RULE = Pattern.compile("([^{}]++)\\{([^{}]*+)\\}");
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?i)display|visibility|mso-hide|text-decoration|list-style|vertical-align|clip"
              + "|text-indent|left\\s*+:|top\\s*+:");

  private StyleSheets() {}

  static void apply(Document page) {
    int rules = 0;
    for (Element sheet : page.select("style")) {
      String data = sheet.data();
      String css = COMMENT.matcher(data.length() > LONGEST ? "" : data).replaceAll(" ");
      Matcher rule = RULE.matcher(OF_MEDIA.matcher(css).replaceAll(" "));
      while (rule.find() && rules < RULES) {
        if (SPEAKS.matcher(rule.group(2)).find()) {
          rules++;
          apply(page, rule.group(1), rule.group(2));
        }
      }
    }
  }

  private static void apply(Document page, String selectors, String declarations) {
    for (String selector : selectors.split(",")) {
      if (selector.isBlank() || selector.indexOf(':') >= 0) {
        continue;
      }
      try {
        for (Element element : page.select(selector.strip())) {
          String own = element.attr("style");
          element.attr("style", declarations.strip() + "; " + own);
        }
      } catch (SelectorParseException | IllegalArgumentException e) {
        // not a selector: browsers pass over such a rule as well
        continue;
      }
    }
  }
}
