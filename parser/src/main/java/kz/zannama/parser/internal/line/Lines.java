package kz.zannama.parser.internal.line;

import java.util.List;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;

/// Several lines read as one.
public final class Lines {
  private Lines() {}

  /// One line of several, joined by blanks. Places inside it are those of the source as long as the
  /// lines follow each other there.
  public static Line joined(List<Line> lines) {
    Line joined = lines.getFirst();
    for (Line line : lines.subList(1, lines.size())) {
      if (!line.value().isEmpty()) {
        joined = Line.of(SourceText.joined(joined.text(), line.text()), joined.style());
      }
    }
    return joined;
  }

  /// The values of lines, joined by blanks.
  public static String text(List<Line> lines) {
    return String.join(" ", lines.stream().map(Line::value).toList());
  }

  /// The keys of lines, joined by blanks.
  public static String key(List<Line> lines) {
    return String.join(" ", lines.stream().map(Line::key).toList());
  }
}
