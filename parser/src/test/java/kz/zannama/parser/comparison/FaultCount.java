package kz.zannama.parser.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.comparison.discrepancy.Statement;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// How many planted faults are found, and what else is found because of them.
final class FaultCount {
  private final Map<FaultPlanter.Kind, int[]> kinds = new EnumMap<>(FaultPlanter.Kind.class);
  private final List<String> missed = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private int planted;
  private int found;

  /// Plants faults in one of two texts, where both agree, and looks for them; none in texts of
  /// different editions, which explain them.
  void plant(ActText left, ActText right, int faults, Random random) {
    ActDiscrepancies without = ActDiscrepancies.between(left, right);
    if (without.found().stream().anyMatch(it -> it.kind() == DiscrepancyKind.EDITION)) {
      return;
    }
    List<String> before = told(without.shown());
    FaultPlanter.Kind[] all = FaultPlanter.Kind.values();
    int done = 0;
    for (int tries = 0; done < faults && tries < 4 * faults; tries++) {
      boolean inLeft = random.nextBoolean();
      FaultPlanter planter = new FaultPlanter(inLeft ? left : right, random);
      Optional<FaultPlanter.Fault> fault = planter.plant(all[random.nextInt(all.length)]);
      if (fault.isPresent() && agree(without, fault.get().place())) {
        ActText changed = fault.get().text();
        ActDiscrepancies after =
            inLeft
                ? ActDiscrepancies.between(changed, right)
                : ActDiscrepancies.between(left, changed);
        count(fault.get(), inLeft, before, after.shown());
        done++;
      }
    }
  }

  private static boolean agree(ActDiscrepancies without, ElementId place) {
    return without.found().stream().noneMatch(found -> touches(found, place));
  }

  private void count(
      FaultPlanter.Fault fault, boolean inLeft, List<String> before, List<Discrepancy> after) {
    List<String> known = new ArrayList<>(before);
    boolean isFound = false;
    List<String> beside = new ArrayList<>();
    for (Discrepancy discrepancy : after) {
      if (!known.remove(told(discrepancy))) {
        if (touches(discrepancy, fault.place())) {
          isFound = true;
        } else {
          beside.add(fault.kind() + " " + fault.place() + ": " + told(discrepancy));
        }
      }
    }
    planted++;
    int[] counts = kinds.computeIfAbsent(fault.kind(), kind -> new int[2]);
    counts[0]++;
    if (isFound) {
      found++;
      counts[1]++;
    } else {
      missed.add(
          fault.kind() + (inLeft ? " left " : " right ") + fault.place() + ": " + fault.told());
    }
    others.addAll(beside);
  }

  private static boolean touches(Discrepancy discrepancy, ElementId place) {
    ElementId left = discrepancy.left().unit();
    ElementId right = discrepancy.right().unit();
    return left.equals(place) || right.equals(place) || left.isIn(place) || right.isIn(place);
  }

  private static List<String> told(List<Discrepancy> discrepancies) {
    return new ArrayList<>(discrepancies.stream().map(FaultCount::told).toList());
  }

  private static String told(Discrepancy discrepancy) {
    return discrepancy.kind() + " " + told(discrepancy.left()) + " | " + told(discrepancy.right());
  }

  private static String told(Statement statement) {
    return statement.unit()
        + switch (statement) {
          case Statement.Printed printed -> " " + printed.words();
          case Statement.Absent absent -> " -";
        };
  }

  /// The share of the planted faults that are found.
  double recall() {
    return planted == 0 ? 0 : (double) found / planted;
  }

  /// How many were planted.
  int planted() {
    return planted;
  }

  /// What was planted and is not found.
  List<String> missed() {
    return List.copyOf(missed);
  }

  /// What is found elsewhere than where something was planted.
  List<String> others() {
    return List.copyOf(others);
  }

  /// How many of each kind were planted and found.
  String byKind() {
    StringBuilder told = new StringBuilder();
    kinds.forEach((kind, counts) ->
        told.append(String.format(Locale.ROOT, "%s %d of %d%n", kind, counts[1], counts[0])));
    return told.toString();
  }
}
