package kz.zannama.parser.internal.annex;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.closing.Closing;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.text.Rules;

/// Finds a treaty that is printed without the header of an annex behind the signature of the act
/// that ratifies or approves it: «Қазақстан Республикасының Президенті» / «Өзен кемелерін өзара
/// тану туралы КЕЛІСІМ», «Президент Республики Казахстан» / «СОГЛАШЕНИЕ о взаимном признании речных
/// судов».
public final class AttachedTreaty {
  /// A title stands so near below the signature: «Бейресми аударма», the parties, the number of a
  /// loan may stand above its noun.
  private static final int TITLE = 5;

  private static final int LONGEST_LINE = 700;

  private static final Rules RULES =
      Rules.of(AttachedTreaty.class, "attached-treaty.rules", Letters::foldedKey);

  private static final Pattern SIGNS = RULES.pattern("signs");
  private static final Pattern KAZAKH_TITLE = RULES.pattern("kazakh-title");
  private static final Pattern RUSSIAN_TITLE = RULES.pattern("russian-title");
  private static final String ENDS_TEXT = ".;:,";

  private AttachedTreaty() {}

  /// The place where it begins.
  ///
  /// @param items what stands above the first header of an annex
  public static OptionalInt start(List<Item> items) {
    for (int at = 1; at < items.size(); at++) {
      if (isSignature(items.get(at - 1)) && isTitled(items.subList(at, items.size()))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isSignature(Item item) {
    return Closing.signs(item) || item instanceof Line line && SIGNS.matcher(line.key()).find();
  }

  private static boolean isTitled(List<Item> items) {
    for (Item item : items.subList(0, Math.min(TITLE, items.size()))) {
      if (!(item instanceof Line line)
          || line.value().length() > LONGEST_LINE
          || ENDS_TEXT.indexOf(line.value().charAt(line.value().length() - 1)) >= 0
          || isSignature(line)
          || Markers.at(line).isPresent()) {
        return false;
      }
      if (KAZAKH_TITLE.matcher(line.key()).find() || RUSSIAN_TITLE.matcher(line.key()).find()) {
        return true;
      }
    }
    return false;
  }
}
