package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.language.Months;
import kz.zannama.text.RomanNumerals;

/// Reads the numbers of a text, whatever they stand for.
///
/// | Text | Values |
/// |---|---|
/// | «2004 жылғы 25 желтоқсандағы № 12-3» | 2004, 25, 12 (the month), 12, 3 |
/// | «от 25.12.2004 № 12-3» | 25, 12 (the month), 2004, 12, 3 |
/// | «27 990 мың теңге», «27990 тысяч тенге» | 27990 |
/// | «139 512,7» | 139512.7 |
/// | «9.30», «9:30» | 9.3 |
/// | «10 (он) күн», «IV квартал» | 10 and, in words, 10; in Roman numerals, 4 |
public final class Values {
  private static final int LONGEST_NUMERAL = 6;
  private static final int LONGEST_GROUP = 3;
  private static final int SHORTEST_CODE = 6;
  private static final int LONGEST_MARK = 3;
  private static final String ITEM_ENDS = ".;:";
  private static final String DASHES = "-–—";
  private static final String NUMBER_SIGNS = "№N";
  private static final int LONGEST_ORDINAL = 4;

  /// Numbers farther apart are no ordinals of one list.
  private static final int LONGEST_RANGE = 60;

  private final String text;
  private final String key;
  private final BitSet read;
  private final List<Value> found = new ArrayList<>();

  private Values(String text) {
    this.text = text;
    this.key = Letters.foldedKey(text);
    this.read = new BitSet(text.length());
  }

  /// The values of a text in reading order.
  public static List<Value> of(String text) {
    Values values = new Values(text);
    values.readDates();
    values.readFigures();
    values.readWords();
    values.found.sort(Comparator.comparingInt(Value::start));
    return List.copyOf(values.found);
  }

  private void readDates() {
    for (FoundDate date : ActDates.find(text)) {
      int day = date.date().getDayOfMonth();
      add(date.date().getYear(), Value.Sort.FIGURES, date.start(), date.end());
      add(date.date().getMonthValue(), Value.Sort.FIGURES, date.start(), date.end());
      add(day, Value.Sort.FIGURES, date.start(), date.end());
      read.set(date.start(), date.end());
    }
  }

  private void add(int value, Value.Sort sort, int start, int end) {
    found.add(new Value(String.valueOf(value), sort, start, end));
  }

  private void readFigures() {
    int at = 0;
    while (at < key.length()) {
      if (read.get(at) || !isFigure(at)) {
        at++;
      } else {
        int end = endOfNumber(at);
        if (!isCode(at, end) && !isBlankForm(end)) {
          Value.Sort sort = isMark(at, end) ? Value.Sort.MARK : Value.Sort.FIGURES;
          readRange(at, end);
          found.add(new Value(canonical(at, end), sort, at, end));
        }
        read.set(at, end);
        at = end;
      }
    }
  }

  /// The numbers between the last one and this one, where only a dash parts them.
  private void readRange(int start, int end) {
    if (found.isEmpty() || start < 2) {
      return;
    }
    Value first = found.getLast();
    String between = start > first.end() ? key.substring(first.end(), start).strip() : "";
    boolean joined =
        first.sort() == Value.Sort.FIGURES
            && between.length() == 1
            && DASHES.contains(between)
            && !isNumberOfAct(first.start());
    if (joined && isOrdinal(first.canonical()) && isOrdinal(canonical(start, end))) {
      int from = Integer.parseInt(first.canonical());
      int to = Integer.parseInt(canonical(start, end));
      for (int number = from + 1; number < to && to - from <= LONGEST_RANGE; number++) {
        add(number, Value.Sort.RANGE, first.end(), start);
      }
    }
  }

  /// «№ 2-22», «N 2-22».
  private boolean isNumberOfAct(int start) {
    String before = text.substring(Math.max(0, start - 2), start).strip();
    return !before.isEmpty() && NUMBER_SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean isOrdinal(String canonical) {
    return canonical.length() <= LONGEST_ORDINAL && canonical.indexOf('.') < 0;
  }

  /// «2)» after a line's or an item's end, «24. » where a line begins: one text may print an item
  /// in the paragraph above, and count its mark among the words.
  private boolean isMark(int start, int end) {
    if (end >= key.length() || end - start > LONGEST_MARK) {
      return false;
    }
    boolean bracket = key.charAt(end) == ')';
    boolean point = key.charAt(end) == '.' && end + 1 < key.length() && key.charAt(end + 1) == ' ';
    int before = start;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    boolean begins = before == 0 || text.charAt(before - 1) == '\n';
    return bracket && (begins || ITEM_ENDS.indexOf(text.charAt(before - 1)) >= 0)
        || point && begins;
  }

  /// «P001879_», the bank's code of an act beside its number.
  private boolean isCode(int start, int end) {
    return end - start >= SHORTEST_CODE && start > 0 && Character.isLetter(key.charAt(start - 1));
  }

  /// «200_ж.», a year to be filled in.
  private boolean isBlankForm(int end) {
    return end < key.length() && key.charAt(end) == '_';
  }

  /// «27 990», «139 512,7», «9.2»; not «1, 2», «12.05.2004» or «6,1,2».
  private int endOfNumber(int start) {
    int end = endOfFigures(start);
    boolean grouped = end - start <= LONGEST_GROUP;
    while (grouped && isGroup(end)) {
      end += LONGEST_GROUP + 1;
    }
    if (end + 1 < key.length() && ",.:".indexOf(key.charAt(end)) >= 0 && isFigure(end + 1)) {
      int fraction = endOfFigures(end + 1);
      boolean list =
          fraction + 1 < key.length()
              && ",.:".indexOf(key.charAt(fraction)) >= 0
              && isFigure(fraction + 1);
      return list ? end : fraction;
    }
    return end;
  }

  private boolean isGroup(int at) {
    return at < key.length()
        && key.charAt(at) == ' '
        && text.charAt(at) != '\n'
        && !read.get(at)
        && isFigure(at + 1)
        && isFigure(at + 2)
        && isFigure(at + 3)
        && !isFigure(at + 4);
  }

  private int endOfFigures(int start) {
    int end = start;
    while (isFigure(end)) {
      end++;
    }
    return end;
  }

  private boolean isFigure(int at) {
    return at < key.length() && key.charAt(at) >= '0' && key.charAt(at) <= '9';
  }

  /// Without blanks, leading zeros and zeros after the point.
  private String canonical(int start, int end) {
    String plain = key.substring(start, end).replace(" ", "").replace(',', '.').replace(':', '.');
    int first = 0;
    while (first + 1 < plain.length()
        && plain.charAt(first) == '0'
        && plain.charAt(first + 1) != '.') {
      first++;
    }
    int last = plain.length();
    if (plain.indexOf('.') >= 0) {
      while (plain.charAt(last - 1) == '0') {
        last--;
      }
      last = plain.charAt(last - 1) == '.' ? last - 1 : last;
    }
    return plain.substring(first, last);
  }

  private void readWords() {
    for (Value numeral : SpelledNumbers.find(key)) {
      if (!read.get(numeral.start())) {
        found.add(numeral);
      }
    }
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at && !read.get(at)) {
        readWord(at, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void readWord(int start, int end) {
    boolean numeral =
        end - start <= LONGEST_NUMERAL
            && text.substring(start, end).chars().allMatch(Character::isUpperCase);
    OptionalInt value =
        numeral
            ? RomanNumerals.parse(text.substring(start, end))
            : Months.named(key.substring(start, end));
    Value.Sort sort = numeral ? Value.Sort.ROMAN : Value.Sort.MONTH;
    value.ifPresent(number -> add(number, sort, start, end));
  }
}
