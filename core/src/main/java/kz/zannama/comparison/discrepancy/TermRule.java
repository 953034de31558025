package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.fact.Measures;
import kz.zannama.comparison.fact.Measures.Measure;
import kz.zannama.comparison.fact.Residue;
import kz.zannama.comparison.fact.Value;
import kz.zannama.language.Letters;

/// Compares what numbers count, where both texts say the same number once in a unit: days or
/// months, calendar or working days, thousands or millions; whether tables say what money they
/// count; and terms that are told in words alone: «он күн» beside «пяти дней».
final class TermRule implements Rule {
  private static final double BOTH_SAY = 0.85;
  private static final double ONE_SAYS = 0.7;
  private static final double SAID_ONCE = 0.75;
  private static final int SHORTEST_NAME = 4;

  /// A number and what it counts.
  private record Counted(Value value, Set<Measure> measures) {
    Optional<Measure> of(Measures.Sort sort) {
      return measures.stream().filter(measure -> measure.sort() == sort).findFirst();
    }

    /// Whether one counts a share or a size and the other a time or money: «40 пайыз», «40 дней».
    boolean isOfOtherSort(Counted other) {
      Set<Measures.Sort> ours = sorts();
      return !ours.isEmpty()
          && !other.sorts().isEmpty()
          && Collections.disjoint(ours, other.sorts());
    }

    private Set<Measures.Sort> sorts() {
      return measures.stream()
          .map(
              measure -> measure.sort() == Measures.Sort.DAYS ? Measures.Sort.TERM : measure.sort())
          .filter(sort -> sort != Measures.Sort.SCALE)
          .collect(Collectors.toSet());
    }

    /// Whether a text says one of it without a number: «бір ай» beside «не позднее месяца».
    boolean isNamedIn(UnitText text) {
      return value.canonical().equals("1")
          && of(Measures.Sort.TERM).filter(term -> Measures.isNamed(text.text(), term)).isPresent();
    }

    boolean isTerm() {
      return of(Measures.Sort.TERM).isPresent();
    }
  }

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    texts.compare((left, right) -> compare(left, right, found));
    for (Pairing<ComparedUnit> pairing : texts.alignment().units()) {
      if (pairing instanceof Pairing.Matched<ComparedUnit> matched
          && hasTables(matched.left())
          && hasTables(matched.right())) {
        compareMoney(matched.left(), matched.right(), found);
      }
    }
    return found;
  }

  private static boolean hasTables(List<ComparedUnit> units) {
    return units.stream().anyMatch(unit -> !unit.tables().isEmpty());
  }

  /// Compares whether what stands around and in tables says what money they count.
  private static void compareMoney(
      List<ComparedUnit> left, List<ComparedUnit> right, List<Discrepancy> found) {
    Optional<Statement> ours = money(left);
    Optional<Statement> theirs = money(right);
    if (ours.isPresent() != theirs.isPresent()) {
      Statement one = ours.orElseGet(() -> new Statement.Absent(left.getFirst().id(), ""));
      Statement other = theirs.orElseGet(() -> new Statement.Absent(right.getFirst().id(), ""));
      found.add(Discrepancy.of(DiscrepancyKind.MEASURE, SAID_ONCE, "table.measure", one, other));
    }
  }

  /// The first word for money in some units.
  private static Optional<Statement> money(List<ComparedUnit> units) {
    for (ComparedUnit unit : units) {
      Matcher word = Letters.WORD.matcher(unit.text());
      String key = Letters.foldedKey(unit.text());
      while (word.find()) {
        if (namesMoney(key, word.start(), word.end())) {
          return Optional.of(
              new Statement.Printed(unit.id(), word.group(), word.group(), unit.span()));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a word names money, or ends in a name that lost the blank before it: «мыңтеңге».
  private static boolean namesMoney(String key, int start, int end) {
    for (int at = start; at == start || at < end - SHORTEST_NAME; at++) {
      if (Measures.at(key, at, end)
          .filter(measure -> measure.sort() == Measures.Sort.MONEY)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void compare(UnitText left, UnitText right, List<Discrepancy> found) {
    Map<String, Counted> lefts = counted(left);
    Map<String, Counted> rights = counted(right);
    for (Map.Entry<String, Counted> entry : lefts.entrySet()) {
      Counted other = rights.get(entry.getKey());
      if (other != null && differ(entry.getValue(), other)) {
        Value one = entry.getValue().value();
        found.add(
            Discrepancy.of(
                DiscrepancyKind.MEASURE,
                BOTH_SAY,
                "measure.differs",
                left.printed(one.start(), end(left, one)),
                right.printed(other.value().start(), end(right, other.value()))));
      }
    }
    compareTermsInWords(left, right, found);
  }

  /// The number with the two words behind it.
  private static int end(UnitText text, Value value) {
    int end = value.end();
    for (int words = 0; words < 2; words++) {
      while (end < text.text().length() && !Character.isLetter(text.text().charAt(end))) {
        end++;
      }
      while (end < text.text().length() && Character.isLetter(text.text().charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean differ(Counted one, Counted other) {
    for (Measures.Sort sort : Measures.Sort.values()) {
      Optional<Measure> ours = one.of(sort);
      Optional<Measure> theirs = other.of(sort);
      if (ours.isPresent() && theirs.isPresent() && !ours.equals(theirs)) {
        return true;
      }
    }
    return one.isOfOtherSort(other);
  }

  /// The numbers that a unit says once and that count something.
  private static Map<String, Counted> counted(UnitText text) {
    Map<String, Counted> counted = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    String key = Letters.foldedKey(text.text());
    for (Value value : text.ownValues()) {
      Counted found = new Counted(value, measures(key, value));
      if (!found.measures().isEmpty() && counted.putIfAbsent(value.canonical(), found) != null) {
        twice.add(value.canonical());
      }
    }
    counted.keySet().removeAll(twice);
    return counted;
  }

  private static Set<Measure> measures(String key, Value value) {
    Set<Measure> measures = new HashSet<>(Measures.after(key, value.end()));
    Measures.before(key, value.start())
        .filter(measure -> measure.sort() == Measures.Sort.DAYS)
        .ifPresent(measures::add);
    return measures;
  }

  private static void compareTermsInWords(UnitText left, UnitText right, List<Discrepancy> found) {
    Residue residue = Residue.of(left.values(), right.values());
    List<Counted> lefts = terms(left, residue.leftWords());
    List<Counted> rights = terms(right, residue.rightWords());
    int pairs = Math.min(lefts.size(), rights.size());
    for (int at = 0; at < pairs; at++) {
      Value one = lefts.get(at).value();
      Value other = rights.get(at).value();
      found.add(
          Discrepancy.of(
              DiscrepancyKind.TERM,
              BOTH_SAY,
              "term.differs",
              left.printed(one.start(), end(left, one)),
              right.printed(other.start(), end(right, other))));
    }
    for (Counted alone : lefts.subList(pairs, lefts.size())) {
      if (!alone.isNamedIn(right)) {
        found.add(
            missing(left.printed(alone.value().start(), end(left, alone.value())), right.absent()));
      }
    }
    for (Counted alone : rights.subList(pairs, rights.size())) {
      if (!alone.isNamedIn(left)) {
        found.add(
            missing(
                left.absent(), right.printed(alone.value().start(), end(right, alone.value()))));
      }
    }
  }

  private static Discrepancy missing(Statement left, Statement right) {
    return Discrepancy.of(DiscrepancyKind.TERM, ONE_SAYS, "term.missing", left, right);
  }

  private static List<Counted> terms(UnitText text, List<Value> words) {
    String key = Letters.foldedKey(text.text());
    List<Counted> terms = new ArrayList<>();
    List<Value> all = text.ownValues();
    for (Value value : words) {
      if (value.isCount() && all.stream().noneMatch(value::isPartOf)) {
        Set<Measure> measures = measures(key, value);
        Measures.at(key, value.start(), value.end()).ifPresent(measures::add);
        Counted counted = new Counted(value, measures);
        if (counted.isTerm()
            && counted.of(Measures.Sort.MONEY).isEmpty()
            && terms.stream().noneMatch(it -> it.value().end() == value.end())) {
          terms.add(counted);
        }
      }
    }
    return terms;
  }
}
