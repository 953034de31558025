package kz.zannama.comparison.fact;

/// A number in a text.
///
/// @param canonical its value: `27990` for «27 990», `139512.7` for «139 512,7», `9` for «09» and
///   «тоғыз»
/// @param sort how it is printed
/// @param start its first character
/// @param end the character after its last one
public record Value(String canonical, Sort sort, int start, int end) {
  /// How a number is printed.
  public enum Sort {
    /// In figures.
    FIGURES,
    /// As the name of a month outside a date: the month's number.
    MONTH,
    /// In words.
    WORDS,
    /// In words, as an ordinal.
    ORDINAL,
    /// In Roman numerals.
    ROMAN,
    /// Not printed, but inside a range: 2 and 3 of «1–4».
    RANGE,
    /// As the mark of an item in running text: «… ; 2) …».
    MARK,
    /// In a note of the publisher at the unit.
    NOTE
  }

  /// Whether the other text must say it too: what is printed in words or Roman numerals may only
  /// repeat figures.
  public boolean isBinding() {
    return sort == Sort.FIGURES;
  }

  /// Whether it is printed in words.
  private boolean isSpelled() {
    return sort == Sort.WORDS || sort == Sort.ORDINAL;
  }

  /// Whether it can be a number of days or months: «первого дня» is the first of some.
  public boolean isCount() {
    return sort == Sort.WORDS || sort == Sort.ORDINAL && !canonical.equals("1");
  }

  /// This value as one of a note.
  public Value ofNote() {
    return new Value(canonical, Sort.NOTE, start, end);
  }

  /// Whether this value is only a part of another: «жүз» of «екі жүз».
  public boolean isPartOf(Value other) {
    return other.isSpelled() == isSpelled()
        && other.start <= start
        && end <= other.end
        && other.end - other.start > end - start;
  }

  /// Whether two values stand in one date or another stretch that is read as one.
  public boolean isBeside(Value other) {
    return start == other.start && end == other.end;
  }
}
