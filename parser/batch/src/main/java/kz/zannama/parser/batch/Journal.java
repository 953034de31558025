package kz.zannama.parser.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.zannama.parser.batch.internal.entry.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a batch has done, a line at a time, kept across runs.
///
/// The first line names the layout and the batch. A further one holds an `entry`, the source that
/// is `gone`, or the name of a `file` that belongs to the batch. Lines are only added, and forced
/// to the disk after the output that they speak of: whatever a line says is there. Of several lines
/// for one source the last counts; a line that was cut off when the program was killed counts for
/// nothing and is taken away.
final class Journal implements AutoCloseable {
  static final String NAME = "journal.ndjson";
  private static final int LAYOUT = 2;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final FileChannel channel;
  private final Known known = new Known();
  private final Set<String> files = new HashSet<>();
  private final StringBuilder unsaved = new StringBuilder();
  private String id = "";
  private long changes;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Opens the journal of a folder; a new one where there is none.
  ///
  /// @throws IOException if the file is something else, or of another layout
  static Journal open(Path file) throws IOException {
    Journal journal =
        new Journal(
            file,
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    try {
      journal.readAll();
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private void readAll() throws IOException {
    long whole = whole();
    long size = channel.size();
    if (whole == 0 && size > 0 && !start(size).startsWith("{\"batch\"")) {
      throw strange();
    }
    long at = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      while (at < whole) {
        String line = lines.readLine();
        read(line);
        at += line.getBytes(StandardCharsets.UTF_8).length + 1L;
      }
    } catch (java.nio.charset.CharacterCodingException e) {
      throw strange();
    }
    channel.truncate(whole).position(whole);
    if (id.isEmpty()) {
      id = UUID.randomUUID().toString();
      unsaved.append(line("batch", new Heading(LAYOUT, id)));
      save();
    }
  }

  /// How many bytes there are up to the last end of a line.
  private long whole() throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        break;
      }
      end--;
    }
    return end;
  }

  private String start(long size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(size, 8));
    channel.read(bytes, 0);
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  /// What the first line says.
  private record Heading(int layout, String id) {}

  private void read(String line) throws IOException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.has("batch")) {
        Heading heading = JSON.treeToValue(node.path("batch"), Heading.class);
        requireLayout(heading.layout());
        id = heading.id();
      } else if (node.has("source") && node.has("sha256")) {
        requireLayout(1);
      } else if (id.isEmpty()) {
        throw strange();
      } else if (node.has("entry")) {
        keep(JSON.treeToValue(node.path("entry"), Entry.class));
      } else if (node.has("gone")) {
        forget(node.path("gone").asString());
      } else {
        files.add(node.path("file").asString());
      }
    } catch (JacksonException e) {
      throw strange();
    }
  }

  private IOException strange() {
    return new IOException("[" + file + "] is no journal of a batch: choose another folder");
  }

  private void requireLayout(int layout) throws IOException {
    if (layout != LAYOUT) {
      String others = "is of layout " + layout + ", this program writes layout " + LAYOUT;
      Path folder = Objects.requireNonNull(file.getParent(), "a journal lies in a folder");
      Path anew = folder.resolveSibling(folder.getFileName() + "-anew");
      throw new IOException(
          "["
              + file
              + "] "
              + others
              + ": zannama ingest --out "
              + anew
              + " SOURCE… reads all anew");
    }
  }

  private Entry keep(Entry entry) {
    changes++;
    return known.keep(entry);
  }

  private void forget(String identity) {
    changes++;
    known.forget(identity);
  }

  /// What tells this batch from all others.
  String id() {
    return id;
  }

  /// How many lines speak of sources.
  long changes() {
    return changes;
  }

  /// The sources that it speaks of.
  Known known() {
    return known;
  }

  /// The names of the files that belong to the batch.
  Set<String> files() {
    return Set.copyOf(files);
  }

  boolean owns(String name) {
    return files.contains(name);
  }

  /// Adds an entry; it is safe after [#save].
  ///
  /// @return the same, whose facts are shared with others
  Entry add(Entry entry) {
    unsaved.append(line("entry", entry));
    return keep(entry);
  }

  /// Takes a source out; that is safe after [#save].
  void addGone(String identity) {
    unsaved.append(line("gone", identity));
    forget(identity);
  }

  /// Names a file that is going to be written.
  void own(String name) throws IOException {
    if (files.add(name)) {
      unsaved.append(line("file", name));
      save();
    }
  }

  private static String line(String key, Object value) {
    return JSON.writeValueAsString(Map.of(key, value)) + "\n";
  }

  /// Makes lines safe, all of them or, if the program is killed on the way, the first of them.
  void save() throws IOException {
    ByteBuffer lines = ByteBuffer.wrap(unsaved.toString().getBytes(StandardCharsets.UTF_8));
    unsaved.setLength(0);
    if (lines.hasRemaining()) {
      while (lines.hasRemaining()) {
        channel.write(lines);
      }
      channel.force(false);
    }
  }

  /// For each source that lines after the first so many speak of: the bytes that it ever had.
  Map<String, Set<String>> bytesSince(long change) throws IOException {
    Map<String, Set<String>> had = new LinkedHashMap<>();
    Set<String> touched = new HashSet<>();
    long at = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        JsonNode entry = node.path("entry");
        String identity =
            node.path("gone")
                .asString(entry.path("file").asString("") + entry.path("member").asString(""));
        if (!identity.isEmpty() && at++ >= change) {
          touched.add(identity);
        }
        String sha256 = entry.path("sha256").asString("");
        if (!sha256.isEmpty() && entry.path("failure").asString("").isEmpty()) {
          had.computeIfAbsent(identity, same -> new HashSet<>()).add(sha256);
        }
      }
    }
    had.keySet().retainAll(touched);
    return had;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
