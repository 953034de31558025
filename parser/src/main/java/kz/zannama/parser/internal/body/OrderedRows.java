package kz.zannama.parser.internal.body;

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

  private boolean ordered;
  private boolean quoteOpened;

  /// Whether an instruction is about rows.
  ///
  /// @param key its folded text
  public static boolean in(String key) {
    return ROWS.matcher(key).find();
  }

  /// Takes a line of the act's own. A half of an instruction is about what the one before is.
  void follow(Line line) {
    quoteOpened = OPENING.matcher(line.value()).matches();
    ordered = in(line.key()) || ordered && HALF.matcher(line.key()).find();
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
    ordered = rows;
  }

  boolean ordered() {
    return ordered;
  }
}
