package kz.zannama.parser.internal.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.Rules;

/// Follows whether the instruction read last is about rows of a table: the table quoted behind it
/// is these rows. «789-жолмен толықтырылсын: "789 | …"», «строку: "…" изложить в следующей
/// редакции: "…"».
public final class OrderedRows {
  private static final Rules RULES =
      Rules.of(OrderedRows.class, "ordered-rows.rules", Letters::foldedKey);

  private static final Pattern ROWS = RULES.pattern("rows");
  private static final Pattern HALF = RULES.pattern("half");

  // a line of its own above the rows
  private static final Pattern OPENING = Pattern.compile("\\s*+[\"«“]\\s*+");

  /// The lines that came since it was last asked about rows, the last one first.
  private final Deque<Line> unread = new ArrayDeque<>();

  private boolean ordered;
  private boolean quoteOpened;

  /// Whether an instruction is about rows.
  ///
  /// @param key its folded text
  public static boolean in(String key) {
    return ROWS.matcher(key).find();
  }

  /// Takes a line of the act's own.
  void follow(Line line) {
    quoteOpened = OPENING.matcher(line.value()).matches();
    unread.push(line);
  }

  /// Whether the line read last is an opening quote alone, whose end was not found.
  boolean quoteOpened() {
    return quoteOpened;
  }

  /// Whether rows may stand below a block of the same wording: other rows, or a quote alone.
  static boolean mayFollow(Object block) {
    return block instanceof TableBlock
        || block instanceof TextBlock it && it.text().chars().noneMatch(Character::isLetterOrDigit);
  }

  void order(boolean rows) {
    unread.clear();
    ordered = rows;
  }

  /// Whether the line read last is about rows. A half of an instruction is about what the one
  /// before is.
  boolean ordered() {
    for (Line line : unread) {
      boolean rows = in(line.key());
      if (rows || !HALF.matcher(line.key()).find()) {
        ordered = rows;
        break;
      }
    }
    unread.clear();
    return ordered;
  }
}
