package kz.zannama.parser.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActSource;
import kz.zannama.parser.ParseResult;

/// One source on its way through a batch.
///
/// @param entry what the journal is to say of it, or said already
/// @param known whether it said so already
/// @param acts what was parsed
/// @param records the acts' records, a line each
record Work(Entry entry, boolean known, List<Act> acts, String records) {
  /// Parses a source, unless the journal knows its bytes.
  ///
  /// @param largest how many bytes it may have
  static Work of(BatchSources.Named named, Journal journal, long largest) {
    long begun = System.nanoTime();
    String sha256 = "";
    try {
      ActSource.Loaded loaded = named.source().load();
      sha256 = loaded.sha256();
      String hash = sha256;
      Entry before =
          journal
              .find(named.key())
              .filter(entry -> !entry.isFailed() && entry.sha256().equals(hash))
              .orElse(null);
      if (before != null) {
        return new Work(before, true, List.of(), "");
      }
      if (loaded.size() > largest) {
        String reason = "[" + named.key() + "] larger than " + largest + " bytes: set aside";
        return failed(named.key(), sha256, reason, begun);
      }
      return parsed(named.key(), loaded, begun);
    } catch (IOException e) {
      return failed(named.key(), sha256, String.valueOf(e.getMessage()), begun);
    } catch (RuntimeException | StackOverflowError e) {
      // one source must not end a night's work
      String reason = "[" + named.key() + "] cannot be parsed, a defect of the parser: " + e;
      return failed(named.key(), sha256, reason, begun);
    }
  }

  private static Work parsed(String name, ActSource.Loaded loaded, long begun) throws IOException {
    ParseResult result = loaded.parse();
    ActJson json = ActJson.create();
    StringBuilder records = new StringBuilder();
    List<TextFacts> texts = new ArrayList<>();
    for (Act act : result.acts()) {
      for (ActText text : act.texts().values()) {
        records.append(json.write(act, text)).append('\n');
        texts.add(TextFacts.of(text));
      }
    }
    Map<String, Integer> issues = new LinkedHashMap<>();
    result.issues().forEach(issue -> issues.merge(issue.code().value(), 1, Integer::sum));
    Entry entry = new Entry(name, loaded.sha256(), "", 0, 0, 0, millis(begun), texts, issues);
    return new Work(entry, false, result.acts(), records.toString());
  }

  private static Work failed(String name, String sha256, String reason, long begun) {
    return new Work(Entry.failed(name, sha256, reason, millis(begun)), false, List.of(), "");
  }

  /// A source that took too long.
  static Work late(String name, long seconds) {
    String reason = "[" + name + "] took longer than " + seconds + " s: set aside";
    return new Work(Entry.failed(name, "", reason, seconds * 1000), false, List.of(), "");
  }

  private static long millis(long begun) {
    return (System.nanoTime() - begun) / 1_000_000;
  }
}
