package kz.zannama.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.ActWording;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;

/// Whether every text that a batch wrote is reached in its index.
///
/// `ReachBenchmark OUT INDEX`: for every record below OUT the id that it was read with must lead to
/// an act of the index of which one wording has a reading of that source. Lists the records that
/// are not reached, and every act that has several texts of a language, with the sources of each
/// wording, `|` between wordings and `≠` before readings that differ beyond the bound. Ends with 1
/// where a record is not reached.
public final class ReachBenchmark {
  private final ActIndex index;
  private final TreeMap<ActId, List<ActWording>> several = new TreeMap<>();
  private int records;
  private int lost;
  private int shared;

  private ReachBenchmark(ActIndex index) {
    this.index = index;
  }

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.out.println("usage: ReachBenchmark OUT INDEX; skipped without them");
      return;
    }
    try (ActIndex index = ActIndex.create(Path.of(arguments[1]))) {
      ReachBenchmark benchmark = new ReachBenchmark(index);
      for (Path file : files(Path.of(arguments[0]))) {
        try (Stream<String> lines = Files.lines(file)) {
          for (String line : (Iterable<String>) lines::iterator) {
            benchmark.look(ActJson.create().read(line));
          }
        }
      }
      System.exit(benchmark.report());
    }
  }

  private static List<Path> files(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> file.getFileName().toString().matches("acts-\\d+\\.ndjson"))
          .sorted()
          .toList();
    }
  }

  private void look(Act act) throws IOException {
    for (ActText text : act.texts().values()) {
      records++;
      Set<ActId> found = new HashSet<>();
      List<ActId> meant = index.matching(act.id().value());
      for (ActId id : meant) {
        List<ActWording> wordings = index.wordings(id);
        if (wordings.stream().anyMatch(wording -> isRead(wording, text))) {
          found.add(id);
        }
        if (holdsSeveral(wordings)) {
          several.put(id, wordings);
        }
      }
      shared += meant.size() > 1 ? 1 : 0;
      if (found.size() != 1) {
        lost++;
        System.out.println(
            "not reached: " + act.id() + " of " + text.source().file() + ": in " + found);
      }
    }
  }

  private static boolean isRead(ActWording wording, ActText text) {
    return wording.language() == text.language()
        && wording.readings().stream().anyMatch(read -> read.source().equals(text.source()));
  }

  private static boolean holdsSeveral(List<ActWording> wordings) {
    return wordings.stream().anyMatch(wording -> wording.readings().size() > 1)
        || wordings.stream().map(ActWording::language).distinct().count() < wordings.size();
  }

  private int report() throws IOException {
    several.forEach((id, wordings) ->
        System.out.println(
            "several: "
                + id
                + "\t"
                + wordings.stream()
                    .map(ReachBenchmark::sources)
                    .collect(Collectors.joining(" | "))));
    System.out.printf(
        Locale.ROOT,
        "%d texts in, %d not reached; %d acts in the index; %d texts under a key that several acts"
            + " share; %d acts with several texts of a language%n",
        records,
        lost,
        index.size(),
        shared,
        several.size());
    return lost == 0 ? 0 : 1;
  }

  private static String sources(ActWording wording) {
    return wording.language().code()
        + wording.date().map(date -> " " + date).orElse("")
        + wording.readings().stream()
            .map(text ->
                (wording.differing().contains(text) ? " ≠" : " ")
                    + text.source().file()
                    + text.source().archiveId().map(id -> "#" + id).orElse(""))
            .collect(Collectors.joining(" ="));
  }
}
