package kz.zannama.parser.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.Parts;
import tools.jackson.databind.json.JsonMapper;

/// What a batch has to show: the entries in the order of their sources, told apart.
///
/// @param parsed sources with records
/// @param failed sources that were set aside
/// @param duplicates sources with the bytes of an earlier one, and that one
record Output(List<Entry> parsed, List<Entry> failed, Map<String, String> duplicates) {
  /// So many sources are in one file of records.
  private static final int SHARD = 5_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Output of(List<Entry> order) {
    List<Entry> parsed = new ArrayList<>();
    List<Entry> failed = new ArrayList<>();
    Map<String, String> duplicates = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    for (Entry entry : order) {
      String earlier = entry.isFailed() ? null : first.putIfAbsent(entry.sha256(), entry.source());
      if (earlier != null) {
        duplicates.put(entry.source(), earlier);
      } else {
        (entry.isFailed() ? failed : parsed).add(entry);
      }
    }
    return new Output(parsed, failed, duplicates);
  }

  /// Writes the records and the quarantine; each file is there whole or as it was.
  void write(OutFolder out, Parts parts, RecordFiles form) throws IOException {
    Set<String> written = new HashSet<>();
    for (int from = 0; from < parsed.size(); from += SHARD) {
      List<Entry> entries = parsed.subList(from, Math.min(parsed.size(), from + SHARD));
      String shard = shard(from / SHARD, form);
      out.write(
          shard,
          file ->
              form.write(
                  file,
                  stream -> {
                    for (Entry entry : entries) {
                      stream.write(parts.records(entry));
                    }
                  }));
      written.add(shard);
    }
    out.keepOnly(written);
    out.write(
        "quarantine.ndjson",
        stream -> {
          for (Entry entry : failed) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("source", entry.source());
            line.put("reason", entry.failure());
            stream.write(JSON.writeValueAsBytes(line));
            stream.write('\n');
          }
        });
  }

  /// Where the records of each source are: `acts-00001.ndjson`, and the line of the first one.
  Map<String, RecordPlace> places(RecordFiles form) {
    Map<String, RecordPlace> places = new LinkedHashMap<>();
    int line = 1;
    for (int at = 0; at < parsed.size(); at++) {
      line = at % SHARD == 0 ? 1 : line;
      Entry entry = parsed.get(at);
      places.put(entry.source(), new RecordPlace(shard(at / SHARD, form), line));
      line += entry.texts().size();
    }
    return places;
  }

  /// A place among the records.
  record RecordPlace(String file, int line) {}

  private static String shard(int number, RecordFiles form) {
    return String.format(Locale.ROOT, "acts-%05d%s", number + 1, form.ending());
  }
}
