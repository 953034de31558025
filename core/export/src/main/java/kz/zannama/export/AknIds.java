package kz.zannama.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Span;

/// The `eId` of everything in a text, each once: an id that the act repeats gets `-dup2`, `-dup3` …
/// in reading order. Inserted numbers stay as printed (`para_2-1`).
final class AknIds {
  private final Map<String, Integer> last = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Object, String> assigned = new IdentityHashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private AknIds() {}

  static AknIds of(ActText text) {
    AknIds ids = new AknIds();
    text.annexes().forEach(annex -> ids.assign(annex, annex.id()));
    text.blocks().forEach(ids.blocks::add);
    ids.blocks.forEach(block -> ids.assign(block, block.id()));
    return ids;
  }

  /// The ids of nothing.
  static AknIds none() {
    return new AknIds();
  }

  private void assign(Object element, ElementId id) {
    assigned.put(element, unique(id.value().replaceAll("\\s++", "_"), "-dup", 2));
  }

  String of(Block block) {
    return Objects.requireNonNull(assigned.get(block));
  }

  String of(Annex annex) {
    return Objects.requireNonNull(assigned.get(annex));
  }

  /// An id that nothing else has: `mod`, `mod_1`, `mod_2` …
  String next(String prefix) {
    return unique(prefix, "_", 1);
  }

  /// The innermost block that is printed at a place.
  Optional<Block> at(Optional<Span> place) {
    return place.flatMap(span ->
        blocks.stream()
            .filter(block -> block.span().filter(own -> covers(own, span)).isPresent())
            .reduce((first, second) -> second));
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.start() < outer.end();
  }

  private String unique(String id, String mark, int from) {
    if (taken.add(id)) {
      return id;
    }
    int n = last.getOrDefault(id + mark, from - 1) + 1;
    while (!taken.add(id + mark + n)) {
      n++;
    }
    last.put(id + mark, n);
    return id + mark + n;
  }
}
