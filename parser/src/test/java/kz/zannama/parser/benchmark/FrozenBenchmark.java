package kz.zannama.parser.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.zannama.json.ActJson;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Freezes what is read of sources, and lists afterwards what is read otherwise:
///
/// ```
/// FrozenBenchmark freeze FROZEN.zip SOURCE…
/// FrozenBenchmark compare FROZEN.zip DIFFERENCES.tsv SOURCE…
/// ```
///
/// A source is a file, an archive of records, or a folder, whose files are all read. A comparison
/// prints the differences by kind, the most frequent first: the field without its place in lists,
/// whether it was added, removed or changed, in how many places of how many sources, and three
/// examples. The table lists all of them: kind, source, field, value before, value now.
public final class FrozenBenchmark {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Integer> seen = new HashMap<>();

  private FrozenBenchmark() {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    List<String> given = Arrays.asList(arguments);
    if (given.size() > 2 && given.getFirst().equals("freeze")) {
      new FrozenBenchmark().freeze(Path.of(given.get(1)), files(given.subList(2, given.size())));
    } else if (given.size() > 3 && given.getFirst().equals("compare")) {
      new FrozenBenchmark()
          .compare(
              Path.of(given.get(1)), Path.of(given.get(2)), files(given.subList(3, given.size())));
    } else {
      System.out.println(
          """
          usage: FrozenBenchmark freeze FROZEN.zip SOURCE…
                 FrozenBenchmark compare FROZEN.zip DIFFERENCES.tsv SOURCE…\
          """);
    }
  }

  private static List<Path> files(List<String> sources) throws IOException {
    ArrayList<Path> files = new ArrayList<>();
    for (String source : sources) {
      try (Stream<Path> found = Files.walk(Path.of(source))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private void freeze(Path frozen, List<Path> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(frozen))) {
      for (ParseOutcome outcome : ActParser.create().parseAll(files)) {
        zip.putNextEntry(new ZipEntry(name(outcome)));
        zip.write(JSON.writeValueAsBytes(records(outcome)));
        zip.closeEntry();
      }
    }
    System.out.println(seen.values().stream().mapToInt(Integer::intValue).sum() + " sources");
  }

  private void compare(Path frozen, Path table, List<Path> files) throws IOException {
    try (ZipFile zip = new ZipFile(frozen.toFile());
        BufferedWriter out = Files.newBufferedWriter(table)) {
      DifferenceKinds kinds = new DifferenceKinds();
      Set<String> gone = new HashSet<>();
      zip.stream().map(ZipEntry::getName).forEach(gone::add);
      for (ParseOutcome outcome : ActParser.create().parseAll(files)) {
        String name = name(outcome);
        for (RecordDifference difference :
            RecordComparison.of(before(zip, name), records(outcome))) {
          kinds.add(name, difference);
          out.write(row(name, difference));
        }
        gone.remove(name);
      }
      System.out.print(kinds.report());
      gone.stream().sorted().forEach(name -> System.out.println("source gone: " + name));
    }
  }

  private static JsonNode before(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null
        ? JSON.createObjectNode()
        : JSON.readTree(zip.getInputStream(entry).readAllBytes());
  }

  private static String row(String source, RecordDifference difference) {
    return String.join(
            "\t",
            difference.kind(),
            source,
            difference.path(),
            difference.before(),
            difference.after())
        + "\n";
  }

  /// The name of a source; equal names are told apart by their order.
  private String name(ParseOutcome outcome) {
    int number = seen.merge(outcome.source(), 1, Integer::sum);
    return number == 1 ? outcome.source() : outcome.source() + " (" + number + ")";
  }

  private static JsonNode records(ParseOutcome outcome) {
    ObjectNode object = JSON.createObjectNode();
    switch (outcome) {
      case ParseOutcome.Failed failed -> object.put("failed", failed.cause().getMessage());
      case ParseOutcome.Parsed parsed -> {
        ArrayNode records = object.putArray("records");
        parsed.result().acts().stream()
            .flatMap(act -> ActJson.create().write(act).stream())
            .map(JSON::readTree)
            .forEach(records::add);
      }
    }
    return object;
  }
}
