package kz.zannama.parser.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  /// Writes the records and the quarantine; each file is there whole or not at all.
  void write(Path out, RecordFiles form) throws IOException {
    Set<Path> shards = new HashSet<>();
    for (int from = 0; from < parsed.size(); from += SHARD) {
      List<Entry> entries = parsed.subList(from, Math.min(parsed.size(), from + SHARD));
      Path shard = out.resolve(shard(shards.size() + 1, form));
      replace(shard, file -> form.write(file, stream -> copy(out, entries, stream)));
      shards.add(shard);
    }
    removeOthers(out, shards);
    replace(
        out.resolve("quarantine.ndjson"),
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

  private static String shard(int number, RecordFiles form) {
    return String.format(Locale.ROOT, "acts-%05d%s", number, form.ending());
  }

  /// Takes away what an earlier run wrote and this one did not.
  private static void removeOthers(Path out, Set<Path> shards) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("acts-")).toList()) {
        if (!shards.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path out, List<Entry> entries, OutputStream stream) throws IOException {
    int part = 0;
    FileChannel channel = null;
    try {
      for (Entry entry : entries) {
        if (channel == null || entry.part() != part) {
          if (channel != null) {
            channel.close();
          }
          part = entry.part();
          channel = FileChannel.open(Parts.file(out, part));
        }
        ByteBuffer bytes = ByteBuffer.allocate(entry.length());
        while (bytes.hasRemaining() && channel.read(bytes, entry.start() + bytes.position()) > 0) {
          // reads until the records are whole
        }
        stream.write(bytes.array(), 0, bytes.position());
      }
    } finally {
      if (channel != null) {
        channel.close();
      }
    }
  }

  /// Writes a stream.
  interface Body {
    void write(OutputStream stream) throws IOException;
  }

  static void replace(Path file, Body body) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      body.write(stream);
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
