package kz.zannama.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;

/// Lines that somebody broke by hand inside a paragraph, where others begin one: two breaks with
/// nothing between them, and a break before a number.
///
/// Specimens: «1. Утвердить правила.⏎2. Признать …», «… міндеттейді:⏎1) есепке алады;»
public final class LineBreaks {
  // "2. Признать", "1) есепке", "53-1. Сорғы"
  private static final String ITEM = "\\d{1,3}+(?:-\\d{1,3}+)?+[.)][ \\u00a0\\t]++\\S";

  private static final Pattern ITEM_LINE = Pattern.compile("[ \\u00a0\\t]*+" + ITEM);
  private static final Pattern BEGINNING =
      Pattern.compile("\\n(?:[ \\u00a0\\t]*+\\n)++|\\n(?=[ \\u00a0\\t]*+" + ITEM + ")");

  private LineBreaks() {}

  /// Whether a line begins with the number of an item.
  public static boolean opensItem(String line) {
    return ITEM_LINE.matcher(line).lookingAt();
  }

  /// A paragraph as those that its breaks make of it.
  public static List<Paragraph> divided(Paragraph paragraph) {
    SourceText text = paragraph.text();
    if (text.value().indexOf('\n') < 0) {
      return List.of(paragraph);
    }
    List<Paragraph> all = new ArrayList<>();
    Matcher breaks = BEGINNING.matcher(text.value());
    int from = 0;
    while (breaks.find()) {
      add(text, from, breaks.start(), paragraph.style(), all);
      from = breaks.end();
    }
    if (all.isEmpty()) {
      return List.of(paragraph);
    }
    add(text, from, text.value().length(), paragraph.style(), all);
    return all;
  }

  private static void add(SourceText text, int from, int to, Style style, List<Paragraph> all) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.value().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.value().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      all.add(new Paragraph(text.substring(start, end), style));
    }
  }
}
