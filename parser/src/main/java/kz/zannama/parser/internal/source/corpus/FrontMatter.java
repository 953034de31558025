package kz.zannama.parser.internal.source.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// YAML at the beginning of a Markdown file, between two lines of three dashes.
///
/// @param from where the YAML begins
/// @param to the place after it
/// @param end the place after the closing line
public record FrontMatter(int from, int to, int end) {
  // "---\nsource: https://…\n---\n"; a rule of dashes is followed by no "key:"
  private static final Pattern FRONT =
      Pattern.compile(
          "\\s*+---[ \\t]*+\\n((?:[\\w-]{1,40}:[^\\n]*+\\n)(?:(?!---)[^\\n]*+\\n){0,200}+)---[ \\t]*+(?:\\n|$)");

  /// The front matter of a stretch of a raw text; one without text where it has none.
  public static FrontMatter of(String raw, int from, int to) {
    Matcher front = FRONT.matcher(raw).region(from, to);
    return front.lookingAt()
        ? new FrontMatter(front.start(1), front.end(1), front.end())
        : new FrontMatter(from, from, from);
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return from == to;
  }
}
