package kz.zannama.citation.provision;

import java.util.ArrayList;
import java.util.List;

/// The numbers of a list in reading order, ranges spread out.
final class NumberList {
  /// No list of provisions is longer than this; what claims to be is a range between two codes.
  private static final int LONGEST_RANGE = 500;

  private final List<String> numbers = new ArrayList<>();

  /// How a number is joined to the one before it.
  enum Joint {
    /// «1, 2», «1 және 2», «1 и 2».
    LISTED,
    /// «1–3», «1) - 3)».
    RANGE
  }

  void add(String number, Joint joint) {
    if (joint == Joint.RANGE && !numbers.isEmpty() && spread(numbers.getLast(), number)) {
      return;
    }
    numbers.add(number);
  }

  List<String> numbers() {
    return List.copyOf(numbers);
  }

  /// Adds what lies between two whole numbers, and the second of them.
  private boolean spread(String from, String to) {
    if (!isWhole(from) || !isWhole(to)) {
      return false;
    }
    int first = Integer.parseInt(from);
    int last = Integer.parseInt(to);
    if (last <= first || last - first > LONGEST_RANGE) {
      return false;
    }
    for (int number = first + 1; number <= last; number++) {
      numbers.add(String.valueOf(number));
    }
    return true;
  }

  static boolean isWhole(String number) {
    return !number.isEmpty()
        && number.length() <= 4
        && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
