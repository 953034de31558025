package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The numbers that are left of two stretches of text when those that both say are taken out.
///
/// Taken out are, in this order: equal figures; figures that the other side has in words, in Roman
/// numerals, as a month or inside a range («2, 3» beside «1–4»); a number that the other side
/// prints in two («1,2» for «1, 2»).
///
/// @param left what only the first says
/// @param right what only the second says
/// @param leftWords numbers in words and months of the first that nothing answers
/// @param rightWords those of the second
public record Residue(
    List<Value> left, List<Value> right, List<Value> leftWords, List<Value> rightWords) {
  public static Residue of(List<Value> left, List<Value> right) {
    List<Value> lefts = new ArrayList<>(left);
    List<Value> rights = new ArrayList<>(right);
    cancel(lefts, rights, Value::isBinding, Value::isBinding);
    cancel(lefts, rights, Value::isBinding, value -> !value.isBinding());
    cancel(lefts, rights, value -> !value.isBinding(), Value::isBinding);
    join(lefts, rights);
    join(rights, lefts);
    repeatedInWords(lefts, left, right);
    repeatedInWords(rights, right, left);
    cancel(lefts, rights, value -> !value.isBinding(), value -> !value.isBinding());
    return new Residue(
        lefts.stream().filter(Value::isBinding).toList(),
        rights.stream().filter(Value::isBinding).toList(),
        lefts.stream().filter(value -> !value.isBinding()).toList(),
        rights.stream().filter(value -> !value.isBinding()).toList());
  }

  private static void cancel(
      List<Value> lefts, List<Value> rights, Predicate<Value> ours, Predicate<Value> theirs) {
    for (Value value : List.copyOf(lefts)) {
      if (!ours.test(value)) {
        continue;
      }
      for (Value other : rights) {
        if (theirs.test(other) && other.canonical().equals(value.canonical())) {
          remove(lefts, value);
          remove(rights, other);
          break;
        }
      }
    }
  }

  private static void remove(List<Value> values, Value value) {
    values.removeIf(other -> other == value);
  }

  /// Takes out a number of one side that the other prints as two.
  private static void join(List<Value> ones, List<Value> others) {
    for (Value value : List.copyOf(ones)) {
      int point = value.canonical().indexOf('.');
      if (point > 0) {
        List<Value> parts = new ArrayList<>();
        for (String part :
            List.of(
                value.canonical().substring(0, point), value.canonical().substring(point + 1))) {
          others.stream()
              .filter(other -> other.canonical().equals(part) && !parts.contains(other))
              .findFirst()
              .ifPresent(parts::add);
        }
        if (parts.size() == 2) {
          remove(ones, value);
          parts.forEach(part -> remove(others, part));
        }
      }
    }
  }

  /// Takes out words of one side that repeat figures of its own or of the other: «10 (он)».
  private static void repeatedInWords(List<Value> rest, List<Value> own, List<Value> others) {
    Set<String> known = new HashSet<>();
    own.stream().filter(Value::isBinding).map(Value::canonical).forEach(known::add);
    others.stream().map(Value::canonical).forEach(known::add);
    rest.removeIf(value -> !value.isBinding() && known.contains(value.canonical()));
  }
}
