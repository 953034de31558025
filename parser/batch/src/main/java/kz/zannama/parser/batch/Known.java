package kz.zannama.parser.batch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.TextFacts;

/// The sources that a batch knows: what its journal says, in memory.
///
/// A source may have been parsed and set aside later, where its file could not be read any more:
/// what was read from it stays. Workers look into it while entries are added.
final class Known {
  private final Map<String, Entry> parsed = new ConcurrentHashMap<>();
  private final Map<String, Entry> failed = new ConcurrentHashMap<>();

  /// How many parsed sources have the same bytes.
  private final Map<String, Integer> bytes = new HashMap<>();

  /// Facts that many entries have alike, kept once: half a million entries stay in memory.
  private final Map<TextFacts, TextFacts> facts = new HashMap<>();

  private final Map<Map<String, Integer>, Map<String, Integer>> issues = new HashMap<>();

  private int lastPart;

  /// Keeps an entry.
  ///
  /// @return the same, whose facts are shared with others
  Entry keep(Entry entry) {
    Entry kept =
        entry.saying(
            entry.texts().stream().map(text -> facts.computeIfAbsent(text, same -> same)).toList(),
            issues.computeIfAbsent(entry.issues(), same -> same));
    if (entry.isFailed()) {
      failed.put(entry.identity(), kept);
      return kept;
    }
    forget(entry.identity());
    parsed.put(entry.identity(), kept);
    bytes.merge(entry.sha256(), 1, Integer::sum);
    lastPart = Math.max(lastPart, entry.records().part());
    return kept;
  }

  void forget(String identity) {
    failed.remove(identity);
    Entry before = parsed.remove(identity);
    if (before != null) {
      bytes.merge(before.sha256(), -1, Integer::sum);
    }
  }

  /// A source that was parsed.
  Optional<Entry> parsed(String identity) {
    return Optional.ofNullable(parsed.get(identity));
  }

  /// A source that was set aside.
  Optional<Entry> failed(String identity) {
    return Optional.ofNullable(failed.get(identity));
  }

  Collection<Entry> parsed() {
    return Collections.unmodifiableCollection(parsed.values());
  }

  Collection<Entry> failed() {
    return Collections.unmodifiableCollection(failed.values());
  }

  /// Whether a source with these bytes was parsed and is still there.
  boolean isGiven(String sha256) {
    return bytes.getOrDefault(sha256, 0) > 0;
  }

  /// Whether a source that was parsed stood in a folder.
  boolean hasSourcesIn(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return parsed.values().stream().anyMatch(entry -> Path.of(entry.file()).startsWith(absolute));
  }

  /// The last part that an entry spoke of, 0 where none did.
  int lastPart() {
    return lastPart;
  }
}
