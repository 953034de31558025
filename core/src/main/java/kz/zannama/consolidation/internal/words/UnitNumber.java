package kz.zannama.consolidation.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The number of a provision as it is ordered: 2, 2-1, 2-1-1, 2-2, 10; Roman numerals and letters
/// are not compared.
///
/// @param figures its figures, outermost first; empty where it has none
public record UnitNumber(List<Integer> figures) implements Comparable<UnitNumber> {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,6}(?:[-.]\\d{1,6})*+");
  private static final Pattern MARK = Pattern.compile("[-.]");

  public UnitNumber {
    figures = List.copyOf(figures);
  }

  public static UnitNumber of(String printed) {
    List<Integer> figures = new ArrayList<>();
    if (FIGURES.matcher(printed).matches()) {
      MARK.splitAsStream(printed).map(Integer::valueOf).forEach(figures::add);
    }
    return new UnitNumber(figures);
  }

  public boolean isKnown() {
    return !figures.isEmpty();
  }

  @Override
  public int compareTo(UnitNumber other) {
    for (int i = 0; i < Math.min(figures.size(), other.figures.size()); i++) {
      int order = figures.get(i).compareTo(other.figures.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Comparator.<Integer>naturalOrder().compare(figures.size(), other.figures.size());
  }
}
