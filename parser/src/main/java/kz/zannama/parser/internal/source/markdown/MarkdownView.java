package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of a raw text as the Markdown parser gets to see it.
///
/// Lines lose their indent, which acts use for looks and Markdown for code, and the anchors in
/// front of them; runs of underscores, which are places to fill in, are hidden from the parser.
final class MarkdownView {
  /// What an underscore of a place to fill in looks like to the parser.
  private static final char HIDDEN_UNDERSCORE = '\ue000';

  /// What a bracket looks like to the parser where there are too many of them.
  private static final char HIDDEN_BRACKET = '\ue001';

  /// The brackets of links that one stretch may open; beyond them, none is a link's.
  private static final int BRACKETS = 5_000;

  // "   <a id="p1"></a>", "<a name='z4'></a>"
  private static final Pattern INDENT =
      Pattern.compile(
          "[ \\t\\u00a0]*+(?:<a (?:id|name)=[^<>]{1,80}+>[ \\t]*+</a>[ \\t\\u00a0]*+)*+");
  private static final Pattern FILL_IN = Pattern.compile("_{3,}+");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> viewStarts = new ArrayList<>();
  private final List<Integer> rawStarts = new ArrayList<>();

  MarkdownView(String raw, int from, int to) {
    Matcher indent = INDENT.matcher(raw);
    for (int start = from; start < to; ) {
      int feed = raw.indexOf('\n', start);
      int end = feed < 0 || feed >= to ? to : feed + 1;
      int content = indent.region(start, end).lookingAt() ? indent.end() : start;
      viewStarts.add(text.length());
      rawStarts.add(content);
      text.append(raw, content, end);
      start = end;
    }
    hideFillIns();
    hideBrackets();
  }

  /// Each link looks at all brackets that were opened before it.
  private void hideBrackets() {
    if (text.chars().filter(c -> c == '[').count() > BRACKETS) {
      for (int i = 0; i < text.length(); i++) {
        text.setCharAt(i, text.charAt(i) == '[' ? HIDDEN_BRACKET : text.charAt(i));
      }
    }
  }

  /// A text of the parser as it is written.
  static String shown(String literal) {
    return literal.replace(HIDDEN_UNDERSCORE, '_').replace(HIDDEN_BRACKET, '[');
  }

  private void hideFillIns() {
    Matcher fillIn = FILL_IN.matcher(text);
    while (fillIn.find()) {
      for (int i = fillIn.start(); i < fillIn.end(); i++) {
        text.setCharAt(i, HIDDEN_UNDERSCORE);
      }
    }
  }

  /// What the parser gets.
  String text() {
    return text.toString();
  }

  /// The place in the raw text of a place in this one.
  int rawPlace(int place) {
    int low = 0;
    int high = viewStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (viewStarts.get(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return rawStarts.get(low) + place - viewStarts.get(low);
  }
}
