package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.model.ActSink;

/// A folder with sources and one for the output, as batches in tests have them.
record Folders(Path in, Path out) {
  static final long LARGEST = 1 << 20;

  static Folders in(Path folder) throws IOException {
    return new Folders(Files.createDirectories(folder.resolve("in")), folder.resolve("out"));
  }

  /// An act that is told from others by its number.
  static String act(int number) {
    return ("О парке " + number)
        + ("\n\nПостановление акимата города Рудный от 3 мая 2019 года № " + number)
        + "\n\nАкимат города Рудный ПОСТАНОВЛЯЕТ:\n\n1. Посадить деревья.\n\n"
        + "Аким города\t|\tБ. Касенов\n";
  }

  Path write(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(in.resolve(name), bytes);
  }

  Ingest ingest(Optional<ActSink> sink) {
    return new Ingest(new Ingest.Settings(out, List.of(), 2, 60, LARGEST, RecordFiles.PLAIN), sink);
  }

  Report run() throws IOException {
    return run(List.of(in), Optional.empty());
  }

  Report run(ActSink sink) throws IOException {
    return run(List.of(in), Optional.of(sink));
  }

  Report run(List<Path> sources, Optional<ActSink> sink) throws IOException {
    return ingest(sink).run(sources, (source, failure, standing) -> {}).orElseThrow();
  }

  /// The names of the sources that were parsed, from the folder of the sources on.
  List<String> parsed(Report report) {
    return report.output().parsed().stream()
        .map(entry -> entry.source().replace(in + "/", ""))
        .toList();
  }

  /// Why sources were set aside, without the folder of the sources.
  List<String> failures(Report report) {
    return report.output().failed().stream()
        .map(entry -> entry.failure().replace(in + "/", ""))
        .toList();
  }

  List<String> skipped(Report report) {
    return report.skipped().stream().map(name -> name.replace(in + "/", "")).toList();
  }

  /// Every file of the output with its size.
  List<String> sizes() throws IOException {
    List<String> sizes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(out).sorted()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean tellsTimes = file.getFileName().toString().startsWith("report");
        sizes.add(out.relativize(file) + " " + (tellsTimes ? "" : Files.size(file)));
      }
    }
    return sizes;
  }

  List<String> records() throws IOException {
    Path records = out.resolve("acts-00001.ndjson");
    return Files.exists(records) ? Files.readAllLines(records) : List.of();
  }
}
