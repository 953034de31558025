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
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.SourcePlace;
import kz.zannama.parser.batch.internal.entry.TextFacts;

/// One source on its way through a batch.
///
/// @param entry what the journal is to say of it, or said already
/// @param outcome what became of it
/// @param acts what was parsed
/// @param records the acts' records, a line each
record Work(Entry entry, Outcome outcome, List<Act> acts, String records) {
  /// What became of a source.
  enum Outcome {
    /// It was parsed.
    PARSED,
    /// It was parsed in an earlier run, and has not changed.
    KNOWN,
    /// It was set aside.
    FAILED,
    /// The memory did not hold it beside others.
    TOO_HEAVY
  }

  /// Whether the journal knows the bytes of a source.
  interface Memory {
    boolean knows(SourcePlace place, String sha256);
  }

  /// Parses a source, unless its bytes are known.
  static Work of(BatchSources.Named named, Known known, Memory memory) {
    long begun = System.nanoTime();
    SourcePlace place = named.place();
    String sha256 = "";
    try {
      ActSource.Loaded loaded = named.source().load();
      sha256 = loaded.sha256();
      if (memory.knows(place, sha256)) {
        Entry before = known.parsed(place.identity()).orElseThrow();
        return new Work(before.called(place.key()), Outcome.KNOWN, List.of(), "");
      }
      return parsed(place, loaded, begun);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      Work failed = failed(place, sha256, named(place, named.source().name(), message), begun);
      return e.getCause() instanceof OutOfMemoryError ? failed.heavy() : failed;
    } catch (OutOfMemoryError e) {
      // the last resort: what one source allocates must not end a night's work
      String reason = place.saying("takes more memory than there is: set aside");
      return failed(place, sha256, reason, begun).heavy();
    } catch (StackOverflowError e) {
      String reason = place.saying("nested too deep to be parsed: set aside");
      return failed(place, sha256, reason, begun);
    } catch (RuntimeException e) {
      String reason = "cannot be parsed, a defect of the parser: " + e.getMessage() + where(e);
      return failed(place, sha256, place.saying(reason), begun);
    }
  }

  /// Where in our code something went wrong.
  private static String where(RuntimeException e) {
    for (StackTraceElement call : e.getStackTrace()) {
      if (call.getClassName().startsWith("kz.zannama")) {
        return " (" + call.getFileName() + ", line " + call.getLineNumber() + ")";
      }
    }
    return "";
  }

  private static Work parsed(SourcePlace place, ActSource.Loaded loaded, long begun)
      throws IOException {
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
    result.issues().forEach(issue -> issues.merge(issue.code().toString(), 1, Integer::sum));
    Entry entry =
        new Entry(
            place.key(),
            SourcePlace.absolute(place.file()),
            place.member(),
            loaded.sha256(),
            "",
            Entry.Stretch.NONE,
            millis(begun),
            texts,
            issues);
    return new Work(entry, Outcome.PARSED, result.acts(), records.toString());
  }

  /// A message of the parser, which knows a source's own name, with the place of the source.
  static String named(SourcePlace place, String name, String message) {
    String own = "[" + name + "] ";
    return place.saying(message.startsWith(own) ? message.substring(own.length()) : message);
  }

  private static Work failed(SourcePlace place, String sha256, String reason, long begun) {
    Entry entry = Entry.failed(place, sha256, reason, millis(begun));
    return new Work(entry, Outcome.FAILED, List.of(), "");
  }

  /// A source that cannot be read.
  static Work unreadable(SourcePlace place, String reason) {
    return new Work(Entry.failed(place, "", reason, 0), Outcome.FAILED, List.of(), "");
  }

  /// A source that took too long.
  static Work late(SourcePlace place, long seconds) {
    String reason = place.saying("took longer than " + seconds + " s: set aside");
    return new Work(Entry.failed(place, "", reason, seconds * 1000), Outcome.FAILED, List.of(), "");
  }

  private Work heavy() {
    return new Work(entry, Outcome.TOO_HEAVY, acts, records);
  }

  private static long millis(long begun) {
    return (System.nanoTime() - begun) / 1_000_000;
  }
}
