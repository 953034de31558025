package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a batch has done, a line a source, kept across runs.
///
/// Lines are only added, and forced to the disk after the output that they speak of: whatever a
/// line says is there. Of several lines for one source the last counts; a line that was cut off
/// when the program was killed counts for nothing and is taken away.
final class Journal implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FileChannel channel;

  /// Looked into by workers while entries are added.
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /// Facts that many entries have alike, kept once.
  private final Map<TextFacts, TextFacts> facts = new HashMap<>();

  private final Map<Map<String, Integer>, Map<String, Integer>> issues = new HashMap<>();

  private int lastPart;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /// Opens the journal of a folder; an empty one where there is none.
  static Journal open(Path file) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int whole = bytes.length;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    Journal journal =
        new Journal(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    for (String line : new String(bytes, 0, whole, StandardCharsets.UTF_8).lines().toList()) {
      journal.read(file, line);
    }
    journal.channel.truncate(whole).position(whole);
    return journal;
  }

  private void read(Path file, String line) throws IOException {
    try {
      Entry entry = sharing(JSON.readValue(line, Entry.class));
      entries.put(entry.source(), entry);
      lastPart = Math.max(lastPart, entry.part());
    } catch (JacksonException e) {
      throw new IOException("[" + file + "] is no journal of a batch: choose another folder", e);
    }
  }

  /// The last part of the output that the journal speaks of, 0 where there is none.
  int lastPart() {
    return lastPart;
  }

  Optional<Entry> find(String source) {
    return Optional.ofNullable(entries.get(source));
  }

  /// The same entry, whose facts are shared with others: half a million of them stay in memory.
  Entry sharing(Entry entry) {
    return entry.saying(
        entry.texts().stream().map(text -> facts.computeIfAbsent(text, same -> same)).toList(),
        issues.computeIfAbsent(entry.issues(), same -> same));
  }

  /// Adds entries, all of them or, if the program is killed on the way, the first of them.
  void add(List<Entry> done) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Entry entry : done) {
      lines.append(JSON.writeValueAsString(entry)).append('\n');
      entries.put(entry.source(), entry);
      lastPart = Math.max(lastPart, entry.part());
    }
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
