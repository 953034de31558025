package kz.zannama.comparison.discrepancy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.fact.Measures;
import kz.zannama.comparison.fact.Value;
import kz.zannama.comparison.fact.Values;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Letters;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Span;

/// The words of one side of a pair of units.
///
/// @param unit the unit, the first where several stand for one
/// @param text its words, a paragraph a line, without tables and notes
/// @param language the language
/// @param span where it is printed, where known
/// @param values the numbers of the words, then those of the notes, which may only answer others
record UnitText(
    ElementId unit, String text, Language language, Optional<Span> span, List<Value> values) {
  private static final int CONTEXT = 60;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  static final int LONGEST_TITLE = 160;
  private static final int SHORTEST_BODY = 300;

  static UnitText of(List<ComparedUnit> units, Language language) {
    String text = units.stream().map(ComparedUnit::words).collect(Collectors.joining("\n"));
    String notes = units.stream().flatMap(UnitText::notes).collect(Collectors.joining("\n"));
    List<Value> values =
        Stream.concat(Values.of(text).stream(), Values.of(notes).stream().map(Value::ofNote))
            .toList();
    return new UnitText(units.getFirst().id(), text, language, units.getFirst().span(), values);
  }

  private static Stream<String> notes(ComparedUnit unit) {
    return unit.pieces().stream()
        .filter(ComparedUnit.Note.class::isInstance)
        .map(piece -> ((ComparedUnit.Note) piece).note().text());
  }

  /// Whether there is a letter in the words.
  boolean hasWords() {
    return text.chars().anyMatch(Character::isLetter);
  }

  /// Whether it is a title so long that archives cut it, or run it into what is printed below it.
  boolean isLongTitle() {
    return unit.equals(ElementId.TITLE) && text.length() > LONGEST_TITLE;
  }

  /// Whether the other text may have what is missing here elsewhere: in what stands between
  /// provisions and signatures, or below a long title.
  boolean isPartly() {
    return isLongTitle() || unit.level().equals("body") && text.length() < SHORTEST_BODY;
  }

  /// Its paragraphs, each by itself and without numbers.
  List<UnitText> paragraphs() {
    return text.lines().map(it -> new UnitText(unit, it, language, span, List.of())).toList();
  }

  /// The numbers of the words alone.
  List<Value> ownValues() {
    return values.stream().filter(value -> value.sort() != Value.Sort.NOTE).toList();
  }

  /// The words around a stretch, as evidence.
  Statement printed(int start, int end) {
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(text.length(), end + CONTEXT);
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return new Statement.Printed(
        unit, text.substring(start, end), line(text.substring(from, to)), span);
  }

  /// The whole unit as the place where something is missing.
  Statement absent() {
    return new Statement.Absent(
        unit, line(text.substring(0, Math.min(text.length(), 3 * CONTEXT))));
  }

  private static String line(String words) {
    return words.replace('\n', ' ').strip();
  }

  /// How much a number is, with the power of ten behind it: 2500000 for «2,5 миллион».
  BigDecimal magnitude(Value value) {
    int power =
        Measures.after(Letters.foldedKey(text), value.end()).stream()
            .mapToInt(Measures.Measure::power)
            .sum();
    return new BigDecimal(value.canonical()).scaleByPowerOfTen(power).stripTrailingZeros();
  }

  /// What a value stands for, as the words around it say.
  DiscrepancyKind kindOf(Value value) {
    String key = Letters.foldedKey(text);
    boolean year = isYear(value);
    for (Measures.Measure measure : Measures.after(key, value.end())) {
      switch (measure.sort()) {
        case PERCENT -> {
          return DiscrepancyKind.PERCENT;
        }
        case TERM -> {
          return year ? DiscrepancyKind.DATE : DiscrepancyKind.TERM;
        }
        case SCALE, MONEY -> {
          return DiscrepancyKind.AMOUNT;
        }
        case SIZE, DAYS -> {}
      }
    }
    if (ActDates.find(text).stream().anyMatch(it -> holds(it.start(), it.end(), value))) {
      return DiscrepancyKind.DATE;
    }
    if (ActNumbers.find(text).stream().anyMatch(it -> holds(it.start(), it.end(), value))) {
      return DiscrepancyKind.CITED_ACT;
    }
    if (ProvisionFinder.find(text, language).stream()
        .anyMatch(it -> holds(it.start(), it.end(), value))) {
      return DiscrepancyKind.CITED_PROVISION;
    }
    boolean cited =
        CitationFinder.find(text, language).stream()
            .anyMatch(it -> holds(it.start(), it.end(), value));
    if (cited) {
      return DiscrepancyKind.CITED_ACT;
    }
    return year ? DiscrepancyKind.DATE : DiscrepancyKind.NUMBER;
  }

  /// The figures of a number and of what is inserted after it, without what parts them: `91` for
  /// «9-1», and for «91».
  String glued(Value value) {
    int end = value.end();
    if (end < text.length() && text.charAt(end) == '-') {
      do {
        end++;
      } while (end < text.length() && Character.isDigit(text.charAt(end)));
    }
    return text.substring(value.start(), end).replace("-", "");
  }

  private static boolean isYear(Value value) {
    if (value.canonical().length() != 4 || value.canonical().indexOf('.') >= 0) {
      return false;
    }
    int number = Integer.parseInt(value.canonical());
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static boolean holds(int start, int end, Value value) {
    return start <= value.start() && value.end() <= end;
  }
}
