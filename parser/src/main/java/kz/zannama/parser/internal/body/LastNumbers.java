package kz.zannama.parser.internal.body;

import java.util.EnumMap;
import java.util.Map;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.line.Marker;

/// The numbers that the units read so far have reached, by kind; 0 for none.
final class LastNumbers {
  private final Map<ProvisionKind, Integer> numbers;

  private LastNumbers(Map<ProvisionKind, Integer> numbers) {
    this.numbers = numbers;
  }

  /// Before the first unit.
  static LastNumbers none() {
    return new LastNumbers(new EnumMap<>(ProvisionKind.class));
  }

  /// The same numbers, which are counted on by themselves.
  LastNumbers copy() {
    return new LastNumbers(new EnumMap<>(numbers));
  }

  int of(ProvisionKind kind) {
    return numbers.getOrDefault(kind, 0);
  }

  /// The number of the paragraph read last in its list.
  int paragraph() {
    return of(ProvisionKind.PARAGRAPH);
  }

  /// Goes on behind a unit; paragraphs begin anew in each article, chapters in each section.
  void count(Marker marker) {
    ProvisionKind kind = marker.kind();
    set(kind, InlineUnits.leading(marker.number().orElse("")));
    if (kind == ProvisionKind.ARTICLE) {
      numbers.remove(ProvisionKind.PARAGRAPH);
    } else if (kind == ProvisionKind.SECTION) {
      numbers.remove(ProvisionKind.CHAPTER);
    }
  }

  void set(ProvisionKind kind, int number) {
    numbers.put(kind, number);
  }
}
