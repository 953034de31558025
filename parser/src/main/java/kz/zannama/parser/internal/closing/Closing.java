package kz.zannama.parser.internal.closing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.parser.internal.line.Names;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Finds where the signatures begin.
public final class Closing {
  private static final int LONGEST = 330;
  private static final int LONGEST_OTHER = 110;

  static final Rules RULES = Rules.of(Closing.class, "closing.rules", Letters::foldedKey);

  private static final Pattern ACTING = RULES.pattern("acting");
  private static final Pattern OFFICE = WordTable.whole(words("office"));
  private static final Pattern OFFICE_AT_END = Pattern.compile("(?:" + words("signs") + ")$");
  // «КЕЛІСІЛДІ», «КЕЛІСІЛГЕН:», «СОГЛАСОВАН», «"СОГЛАСОВАНО"»
  private static final Pattern APPROVAL =
      Pattern.compile("[\"(]?(?:" + words("approval") + ")[\")]?[\\s:.]*+");
  // «Оқығандар:», «(Специалисты: Д. Серик», «Оператор: Д. Серик»
  private static final Pattern READ_BY =
      Pattern.compile("\\(?(?:" + words("staff") + ")\\s*+(?::.*+)?");
  // «Х. Нұрғалиева "___" ____________ 2008 ж.»: a date to fill in
  private static final Pattern DATE_TO_FILL =
      Pattern.compile(
          "\\s*[\"«]_{1,6}[\"»]\\s*_{3,}\\s*(?:(?:19|20)\\d{0,2}_*\\s?\\p{L}{0,5}\\.?)?$");
  // «бас дәрігер ________ Қ. Омаров»
  private static final Pattern TO_SIGN = Pattern.compile("_{3,}\\s*+\\p{Lu}[^_]{3,60}$");

  private Closing() {}

  private static String words(String sort) {
    return WordTable.alternatives(Closing.class, "closing-words.tsv", sort, 2);
  }

  /// Whether a line begins a block of approvals.
  public static boolean isApprovalHead(Line line) {
    return line.key().length() < 40 && APPROVAL.matcher(line.key()).matches();
  }

  /// Whether a line names an approval and goes on with the office: «КЕЛІСІЛДІ Қаржы министрі».
  public static int approvalPrefix(Line line) {
    var matcher = APPROVAL.matcher(line.key());
    return line.key().length() <= LONGEST && matcher.lookingAt() ? matcher.end() : 0;
  }

  /// Whether a line heads the names of the publisher's staff.
  public static boolean isReadBy(Line line) {
    return READ_BY.matcher(line.key()).matches();
  }

  /// Whether a line is the publisher's imprint: «© 2012. РГП …».
  public static boolean isImprint(Line line) {
    return line.key().startsWith("©");
  }

  /// Whether a line names an office.
  public static boolean namesOffice(Line line) {
    return line.key().length() <= LONGEST && OFFICE.matcher(line.key()).find();
  }

  /// Whether a line ends in an office in the nominative, as signatures do and headers don't.
  public static boolean signsOffice(Line line) {
    return line.key().length() <= LONGEST && OFFICE_AT_END.matcher(line.key().strip()).find();
  }

  /// The signatures among some items.
  ///
  /// @param start the first one
  /// @param end the item after the last one; the start where there are none
  public record Range(int start, int end) {}

  /// The signatures with the approvals: at the end of an act, or before what is attached to it
  /// without the header of an annex, as drafts are.
  public static Range in(List<Item> items) {
    int start = start(items);
    if (signsOwn(items.subList(start, items.size()))) {
      return new Range(start, items.size());
    }
    boolean agreed = items.subList(start, items.size()).stream().anyMatch(Closing::agrees);
    for (int at = 1; at < start; at++) {
      if (signs(items.get(at))) {
        return new Range(at, agreed ? items.size() : end(items, at));
      }
    }
    return new Range(start, items.size());
  }

  /// Whether somebody signs before the first approval. The forms at the end of an act without a
  /// closing have offices too, «Комиссия төрағасы ______», but no names.
  private static boolean signsOwn(List<Item> items) {
    for (Item item : items) {
      if (agrees(item)) {
        return false;
      }
      if (item instanceof Item.Signature
          || item instanceof Line line && Names.startAtEnd(line.value()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Item item) {
    return item instanceof Line line && (isApprovalHead(line) || approvalPrefix(line) > 0);
  }

  private static int end(List<Item> items, int start) {
    int end = start + 1;
    boolean agreed = false;
    while (end < items.size()) {
      Item item = items.get(end);
      boolean apart = item instanceof Line line && line.style().setApart();
      agreed |= agrees(item);
      if (apart || !(signs(item) || agreed && belongs(item))) {
        return end;
      }
      end++;
    }
    return end;
  }

  /// Whether an item is an office in the nominative with a name.
  public static boolean signs(Item item) {
    return switch (item) {
      case Item.Signature signature -> !signature.office().isBlank();
      case Item.Picture picture -> false;
      case Item.Cells cells -> false;
      case Line line -> {
        int name = Names.startAtEnd(line.value());
        yield name > 0
            && line.key().length() <= LONGEST
            && Markers.at(line).isEmpty()
            && signsOffice(line.part(0, name));
      }
    };
  }

  /// The first item of the signatures, or the number of items where there are none.
  private static int start(List<Item> items) {
    int start = items.size();
    while (start > 0 && belongs(items.get(start - 1))) {
      start--;
    }
    while (start < items.size() && !begins(items, start)) {
      start++;
    }
    return start;
  }

  private static boolean belongs(Item item) {
    return switch (item) {
      case Item.Signature signature -> true;
      case Item.Picture picture -> true;
      case Item.Cells cells -> false;
      case Line line -> isClosing(line);
    };
  }

  /// A line without the date that is to be filled in behind the name at its end.
  public static Line withoutDateToFill(Line line) {
    if (line.value().length() > LONGEST + LONGEST_OTHER) {
      return line;
    }
    Matcher date = DATE_TO_FILL.matcher(line.value());
    Line before = date.find() ? line.part(0, date.start()) : line;
    return Names.startAtEnd(before.value()) >= 0 ? before : line;
  }

  private static boolean isClosing(Line whole) {
    Line line = withoutDateToFill(whole);
    if (line.key().length() > LONGEST || Markers.at(line).isPresent()) {
      return isApprovalHead(line);
    }
    if (isApprovalHead(line) || approvalPrefix(line) > 0 || isReadBy(line) || isImprint(line)) {
      return true;
    }
    if (Names.whole(line.value()).isPresent()) {
      return true;
    }
    char last = line.key().charAt(line.key().length() - 1);
    boolean sentence =
        last == ';' || last == ':' || last == '.' && !ACTING.matcher(line.key()).find();
    if (Names.startAtEnd(line.value()) >= 0) {
      return namesOffice(line)
          || line.key().length() < LONGEST_OTHER
          || TO_SIGN.matcher(line.value()).find();
    }
    return !sentence && (namesOffice(line) || line.key().length() < LONGEST_OTHER);
  }

  private static boolean begins(List<Item> items, int at) {
    return switch (items.get(at)) {
      case Item.Signature signature -> true;
      case Item.Picture picture -> false;
      case Item.Cells cells -> false;
      case Line line ->
          isApprovalHead(line)
              || approvalPrefix(line) > 0
              || isReadBy(line)
              || namesOffice(line)
              || officeGoesOn(items, at);
    };
  }

  /// An office over several lines, its noun in a later one: «Қазақстан Республикасының» / «Ішкі
  /// істер министрі».
  private static boolean officeGoesOn(List<Item> items, int at) {
    for (int i = at + 1; i < items.size() && i <= at + 4; i++) {
      if (!(items.get(i) instanceof Line line)) {
        return false;
      }
      if (namesOffice(line)) {
        return true;
      }
    }
    return false;
  }
}
