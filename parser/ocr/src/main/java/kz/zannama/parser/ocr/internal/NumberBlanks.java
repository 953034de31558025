package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Puts back the blanks between thousands that tesseract does not see: the digits of a number stand
/// evenly apart but there.
///
/// Specimens: «1250» printed as «1 250», «21305,0» as «21 305,0».
final class NumberBlanks {
  private static final Pattern NUMBER = Pattern.compile("(\\d{4,15})(?:[.,]\\d{1,3})?");

  private static final int GROUP = 3;

  /// Digits this many times as far apart as others have a blank between them; a blank is half as
  /// wide as a digit.
  private static final double APART = 1.28;

  private final GrayPage page;

  NumberBlanks(GrayPage page) {
    this.page = page;
  }

  /// A word, or what it is parted into.
  List<HocrReader.Word> parted(HocrReader.Word word) {
    Matcher number = NUMBER.matcher(word.text());
    if (!number.matches()) {
      return List.of(word);
    }
    List<Digit> digits = digits(word);
    int count = number.group(1).length();
    if (digits.size() != word.text().length() || !isGrouped(digits.subList(0, count))) {
      return List.of(word);
    }
    List<HocrReader.Word> parts = new ArrayList<>();
    int from = 0;
    for (int to = firstGroup(count); to <= count; to += GROUP) {
      int left = from == 0 ? word.left() : digits.get(from).left();
      int right = to == count ? word.right() : digits.get(to - 1).right();
      String text = word.text().substring(from, to == count ? word.text().length() : to);
      parts.add(
          new HocrReader.Word(text, left, word.top(), right, word.bottom(), word.confidence()));
      from = to;
    }
    return parts;
  }

  private static int firstGroup(int count) {
    return count % GROUP == 0 ? GROUP : count % GROUP;
  }

  /// Whether digits stand farther apart between thousands, and nowhere else.
  private static boolean isGrouped(List<Digit> digits) {
    double[] steps =
        IntStream.range(1, digits.size())
            .mapToDouble(i -> digits.get(i).middle() - digits.get(i - 1).middle())
            .toArray();
    double[] sorted = steps.clone();
    Arrays.sort(sorted);
    double usual = sorted[(sorted.length - 1) / 2];
    return IntStream.range(0, steps.length)
        .allMatch(i -> steps[i] > APART * usual == ((digits.size() - i - 1) % GROUP == 0));
  }

  /// Where the ink of a digit stands.
  private record Digit(int left, int right) {
    double middle() {
      return (left + right) / 2.0;
    }
  }

  /// The stretches of ink in a word.
  private List<Digit> digits(HocrReader.Word word) {
    List<Digit> digits = new ArrayList<>();
    int from = -1;
    for (int x = Math.max(0, word.left() - 1); x <= Math.min(page.width(), word.right() + 1); x++) {
      boolean ink = x < page.width() && hasInk(x, word);
      if (ink && from < 0) {
        from = x;
      } else if (!ink && from >= 0) {
        digits.add(new Digit(from, x - 1));
        from = -1;
      }
    }
    return digits;
  }

  private boolean hasInk(int x, HocrReader.Word word) {
    for (int y = word.top(); y <= Math.min(page.height() - 1, word.bottom()); y++) {
      if (page.at(x, y) < GrayPage.WHITE / 2) {
        return true;
      }
    }
    return false;
  }
}
