package kz.zannama.comparison.discrepancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.comparison.fact.Residue;
import kz.zannama.comparison.fact.Value;
import kz.zannama.model.ElementId;

/// Compares the numbers of the units' words: dates, terms, amounts, percentages, cited acts and
/// provisions, and any other.
///
/// What one text says in a unit and the other in its neighbour, or in what the unit holds, is no
/// discrepancy.
final class ValueRule implements Rule {
  private static final int NEIGHBOURS = 2;
  private static final double BOTH_SAY = 0.9;
  private static final double ONE_SAYS = 0.75;
  private static final double SAID_ELSEWHERE = 0.4;

  /// The numbers of a pair of units that only one of them has.
  private record Open(AlignedTexts.PairedText pair, Side left, Side right) {
    static Open of(AlignedTexts.PairedText pair) {
      List<Value> lefts = pair.left().map(UnitText::values).orElse(List.of());
      List<Value> rights = pair.right().map(UnitText::values).orElse(List.of());
      Residue residue = Residue.of(lefts, rights);
      Open open =
          new Open(
              pair,
              Side.of(pair.left(), residue.left(), lefts),
              Side.of(pair.right(), residue.right(), rights));
      open.answerScaled();
      open.answerGlued();
      return open;
    }

    /// Takes out of both sides what is the same amount: «2,5 миллион» beside «2 500 000».
    private void answerScaled() {
      for (Value value : List.copyOf(left.alone())) {
        BigDecimal magnitude = left.words().magnitude(value);
        right.alone().stream()
            .filter(other -> right.words().magnitude(other).equals(magnitude))
            .findFirst()
            .ifPresent(other -> {
              left.alone().removeIf(it -> it == value);
              right.alone().removeIf(it -> it == other);
            });
      }
    }

    /// Takes out of both sides a provision whose inserted number has lost its hyphen in one text:
    /// «91-бап» beside «статья 9-1».
    private void answerGlued() {
      for (Value value : List.copyOf(left.alone())) {
        String number = left.words().glued(value);
        right.alone().stream()
            .filter(other -> right.words().glued(other).equals(number))
            .filter(other ->
                left.words().kindOf(value) == DiscrepancyKind.CITED_PROVISION
                    || right.words().kindOf(other) == DiscrepancyKind.CITED_PROVISION)
            .findFirst()
            .ifPresent(other -> {
              left.takeOut(value);
              right.takeOut(other);
            });
      }
    }
  }

  /// One side of a pair.
  ///
  /// @param alone what only this side has
  /// @param known every value that it has
  private record Side(Optional<UnitText> text, List<Value> alone, Set<String> known) {
    static Side of(Optional<UnitText> text, List<Value> alone, List<Value> all) {
      return new Side(
          text,
          new ArrayList<>(alone),
          all.stream().map(Value::canonical).collect(Collectors.toSet()));
    }

    UnitText words() {
      return text.orElseThrow();
    }

    /// Takes out a number and what is inserted after it.
    void takeOut(Value value) {
      int end = value.start() + words().glued(value).length() + 1;
      alone.removeIf(it -> it.start() >= value.start() && it.end() <= end);
    }

    boolean isAkin(Side other) {
      ElementId one = words().unit();
      ElementId two = other.words().unit();
      return one.isIn(two) || two.isIn(one);
    }
  }

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Open> units = texts.pairs().stream().map(Open::of).toList();
    for (int at = 0; at < units.size(); at++) {
      for (int near = 0; near <= NEIGHBOURS; near++) {
        answer(units, at, at + near);
        answer(units, at, at - near);
      }
    }
    answerAkin(units);
    List<Discrepancy> found = new ArrayList<>();
    units.stream().filter(unit -> unit.pair().isPair()).forEach(unit -> report(unit, found));
    return found;
  }

  private static void answer(List<Open> units, int at, int other) {
    if (other >= 0 && other < units.size()) {
      answer(units.get(at).left(), units.get(other).right());
    }
  }

  private static void answerAkin(List<Open> units) {
    List<Side> lefts = units.stream().map(Open::left).filter(it -> !it.alone().isEmpty()).toList();
    List<Side> rights =
        units.stream().map(Open::right).filter(it -> !it.alone().isEmpty()).toList();
    for (Side left : lefts) {
      rights.stream().filter(left::isAkin).forEach(right -> answer(left, right));
    }
  }

  /// Takes out of both sides what both say.
  private static void answer(Side left, Side right) {
    Iterator<Value> values = left.alone().iterator();
    while (values.hasNext()) {
      Value value = values.next();
      Optional<Value> twin =
          right.alone().stream()
              .filter(other -> other.canonical().equals(value.canonical()))
              .findFirst();
      if (twin.isPresent()) {
        values.remove();
        right.alone().removeIf(other -> other == twin.get());
      }
    }
  }

  private static void report(Open unit, List<Discrepancy> found) {
    Side left = unit.left();
    Side right = unit.right();
    if (left.alone().isEmpty() && right.alone().isEmpty()) {
      return;
    }
    List<Value> lefts = onePerStretch(left.alone());
    List<Value> rights = onePerStretch(right.alone());
    pair(unit, lefts, rights, Alike.SAME_KIND, found);
    pair(unit, lefts, rights, Alike.PLAIN_NUMBER, found);
    boolean partly = left.words().isPartly() || right.words().isPartly();
    for (Value value : lefts) {
      boolean known = right.known().contains(value.canonical());
      found.add(
          oneSays(left.words().kindOf(value), value, known, partly)
              .with(left.words().printed(value.start(), value.end()), right.words().absent()));
    }
    for (Value value : rights) {
      boolean known = left.known().contains(value.canonical());
      found.add(
          oneSays(right.words().kindOf(value), value, known, partly)
              .with(left.words().absent(), right.words().printed(value.start(), value.end())));
    }
  }

  /// How alike what stands for each other must be.
  private enum Alike {
    /// Of one kind.
    SAME_KIND,
    /// One of them a number of which nothing more is known.
    PLAIN_NUMBER;

    boolean holds(DiscrepancyKind one, DiscrepancyKind other) {
      return switch (this) {
        case SAME_KIND -> one == other;
        case PLAIN_NUMBER ->
            one == DiscrepancyKind.NUMBER && other != DiscrepancyKind.DATE
                || other == DiscrepancyKind.NUMBER && one != DiscrepancyKind.DATE;
      };
    }
  }

  private static void pair(
      Open unit, List<Value> lefts, List<Value> rights, Alike alike, List<Discrepancy> found) {
    UnitText left = unit.left().words();
    UnitText right = unit.right().words();
    boolean isOnlyPair = alike == Alike.SAME_KIND && lefts.size() == 1 && rights.size() == 1;
    for (Value value : List.copyOf(lefts)) {
      DiscrepancyKind kind = left.kindOf(value);
      for (Value other : List.copyOf(rights)) {
        DiscrepancyKind otherKind = right.kindOf(other);
        boolean isNew =
            !unit.right().known().contains(value.canonical())
                || !unit.left().known().contains(other.canonical())
                || isOnlyPair;
        if (isNew && alike.holds(kind, otherKind)) {
          lefts.remove(value);
          rights.remove(other);
          found.add(
              Discrepancy.of(
                  kind == DiscrepancyKind.NUMBER ? otherKind : kind,
                  left.isLongTitle() || right.isLongTitle() ? SAID_ELSEWHERE : BOTH_SAY,
                  "value.differs",
                  left.printed(value.start(), value.end()),
                  right.printed(other.start(), other.end())));
          break;
        }
      }
    }
  }

  /// Of the parts of a date one stands for all.
  private static List<Value> onePerStretch(List<Value> values) {
    List<Value> first = new ArrayList<>();
    for (Value value : values) {
      if (first.stream().noneMatch(value::isBeside)) {
        first.add(value);
      }
    }
    return first;
  }

  /// What is told of a number that one text says and the other does not.
  private record Told(DiscrepancyKind kind, double confidence) {
    Discrepancy with(Statement left, Statement right) {
      return Discrepancy.of(kind, confidence, "value.missing", left, right);
    }
  }

  private static Told oneSays(DiscrepancyKind kind, Value value, boolean known, boolean partly) {
    if (known) {
      return new Told(DiscrepancyKind.REPETITION, SAID_ELSEWHERE);
    }
    return new Told(kind, partly || value.canonical().equals("0") ? SAID_ELSEWHERE : ONE_SAYS);
  }
}
