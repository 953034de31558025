package kz.zannama.parser.internal.source.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order of the parts of a text: that of its contents, whatever their names.
///
/// A part that the contents do not name follows the last one whose name comes before its own, with
/// numbers taken as numbers and annexes last.
///
/// @param names the names of the parts that are there, in order
/// @param missing the names that the contents link to and that are not there
record PartOrder(List<String> names, List<String> missing) {
  // "](rus/sec006-ch007-1.md)", "](./kaz/an002.md#an2_st1)"
  static final Pattern LINK =
      Pattern.compile("\\]\\((?:\\./)?(?:rus|kaz)/([^()\\s/]{1,100}\\.md)(?:#[^()\\s]{0,100})?\\)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern ANNEX = Pattern.compile("an\\d.*");

  /// By name: `ch009`, `ch009-1`, `ch011`, `an001`.
  private static final Comparator<String> BY_NAME =
      Comparator.comparing((String name) -> ANNEX.matcher(name).matches())
          .thenComparing(PartOrder::sortable);

  PartOrder {
    names = List.copyOf(names);
    missing = List.copyOf(missing);
  }

  /// The order.
  ///
  /// @param contents the text of the file that they are parts of
  /// @param there the names of the parts that are there
  static PartOrder of(String contents, Collection<String> there) {
    Set<String> linked = new LinkedHashSet<>();
    Matcher link = LINK.matcher(contents);
    while (link.find()) {
      linked.add(link.group(1));
    }
    List<String> names = new ArrayList<>(linked);
    names.retainAll(there);
    List<String> missing = new ArrayList<>(linked);
    missing.removeAll(there);
    there.stream()
        .filter(name -> !linked.contains(name))
        .sorted(BY_NAME)
        .forEach(name -> names.add(place(name, names), name));
    return new PartOrder(names, missing);
  }

  private static int place(String name, List<String> names) {
    int place = 0;
    for (int at = 0; at < names.size(); at++) {
      place = BY_NAME.compare(names.get(at), name) < 0 ? at + 1 : place;
    }
    return place;
  }

  private static String sortable(String name) {
    String stem = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    return NUMBER
        .matcher(stem)
        .replaceAll(number -> "0".repeat(9 - number.group().length()) + number.group());
  }
}
