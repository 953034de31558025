package kz.zannama.parser.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.parser.benchmark.RecordDifference.Fate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Compares two records field by field.
///
/// Lists of one element are compared by it, whatever its id, so that an act that got another id
/// shows what else changed. Elements of other lists that have ids are compared by their ids, others
/// by the longest common run of equal ones; what stands between two equal ones is compared in
/// order.
final class RecordComparison {
  /// The most pairs of elements that are tried for equality; longer lists are compared by place.
  private static final int MOST_PAIRS = 4_000_000;

  private final List<RecordDifference> differences = new ArrayList<>();

  private RecordComparison() {}

  /// All differences, in the order of the fields.
  static List<RecordDifference> of(JsonNode before, JsonNode after) {
    RecordComparison comparison = new RecordComparison();
    comparison.compare("", before, after);
    return comparison.differences;
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      compareFields(path, before, after);
    } else if (before.isArray() && after.isArray()) {
      compareLists(path, elements(before), elements(after));
    } else {
      add(path, Fate.CHANGED, before.toString(), after.toString());
    }
  }

  private void compareFields(String path, JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    for (String name : names) {
      String field = path.isEmpty() ? name : path + "." + name;
      compareOptional(field, before.get(name), after.get(name));
    }
  }

  private void compareOptional(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
    if (before != null && after != null) {
      compare(path, before, after);
    } else if (before != null) {
      add(path, Fate.REMOVED, before.toString(), "");
    } else if (after != null) {
      add(path, Fate.ADDED, "", after.toString());
    }
  }

  private void compareLists(String path, List<JsonNode> before, List<JsonNode> after) {
    Map<String, JsonNode> known = byId(before);
    Map<String, JsonNode> found = byId(after);
    if (before.size() == 1 && after.size() == 1) {
      compare(path + "[0]", before.getFirst(), after.getFirst());
      return;
    }
    if (known.size() == before.size() && found.size() == after.size()) {
      compareById(path, after, known, found);
      return;
    }
    int start = 0;
    int end = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    compareRest(
        path,
        start,
        before.subList(start, before.size() - end),
        after.subList(start, after.size() - end));
  }

  private void compareById(
      String path, List<JsonNode> after, Map<String, JsonNode> known, Map<String, JsonNode> found) {
    int place = 0;
    for (Map.Entry<String, JsonNode> element : known.entrySet()) {
      compareOptional(path + "[" + place++ + "]", element.getValue(), found.get(element.getKey()));
    }
    for (int i = 0; i < after.size(); i++) {
      if (!known.containsKey(after.get(i).path("id").asString(""))) {
        add(path + "[" + i + "]", Fate.ADDED, "", after.get(i).toString());
      }
    }
  }

  private static Map<String, JsonNode> byId(List<JsonNode> elements) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    elements.stream()
        .filter(element -> element.path("id").isString())
        .forEach(element -> byId.put(element.path("id").asString(), element));
    return byId;
  }

  /// Compares what stands between the equal elements of two lists.
  private void compareRest(String path, int offset, List<JsonNode> before, List<JsonNode> after) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      compareInOrder(path, offset, before, after);
      return;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    int fromBefore = 0;
    int fromAfter = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        compareInOrder(
            path, offset + fromBefore, before.subList(fromBefore, i), after.subList(fromAfter, j));
        fromBefore = ++i;
        fromAfter = ++j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    compareInOrder(
        path,
        offset + fromBefore,
        before.subList(fromBefore, before.size()),
        after.subList(fromAfter, after.size()));
  }

  /// How many elements are in common from each pair of places on.
  private static int[][] common(List<JsonNode> before, List<JsonNode> after) {
    int[] hashes = after.stream().mapToInt(JsonNode::hashCode).toArray();
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      int hash = before.get(i).hashCode();
      for (int j = after.size() - 1; j >= 0; j--) {
        boolean equal = hash == hashes[j] && before.get(i).equals(after.get(j));
        common[i][j] =
            equal ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void compareInOrder(
      String path, int offset, List<JsonNode> before, List<JsonNode> after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      compareOptional(
          path + "[" + (offset + i) + "]",
          i < before.size() ? before.get(i) : null,
          i < after.size() ? after.get(i) : null);
    }
  }

  private static List<JsonNode> elements(JsonNode list) {
    return List.copyOf(list.values());
  }

  private void add(String path, Fate fate, String before, String after) {
    differences.add(new RecordDifference(path, fate, before, after));
  }
}
