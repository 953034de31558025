package kz.zannama.parser.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kz.zannama.comparison.EditionChange;
import kz.zannama.comparison.EditionChanges;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.parser.ActParser;

/// Compares editions with a list of what changed between them: `EditionChangesBenchmark FOLDER`,
/// which holds `pairs.tsv`, `changes.tsv` and the files that they name.
final class EditionChangesBenchmark {
  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private EditionChangesBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Set<String> wanted = new TreeSet<>();
    for (String[] row : rows(folder.resolve("changes.tsv"))) {
      wanted.add(String.join(" ", row));
    }
    Set<String> found = new TreeSet<>();
    List<String> silent = new ArrayList<>();
    for (String[] pair : rows(folder.resolve("pairs.tsv"))) {
      EditionChanges changes =
          EditionChanges.between(text(folder.resolve(pair[5])), text(folder.resolve(pair[6])));
      String edition = String.join(" ", pair[0], pair[1], pair[2], pair[3]);
      changes.changes().forEach(change -> found.add(edition + " " + told(change)));
      changes.silent().forEach(difference -> silent.add(edition + " " + difference.id()));
    }
    Set<String> right = new TreeSet<>(found);
    right.retainAll(wanted);
    found.stream().filter(told -> !wanted.contains(told)).forEach(told -> OUT.println("+ " + told));
    wanted.stream().filter(told -> !found.contains(told)).forEach(told -> OUT.println("- " + told));
    silent.forEach(told -> OUT.println("silent " + told));
    OUT.printf(
        Locale.ROOT,
        "%d of %d found, %d others%n",
        right.size(),
        wanted.size(),
        found.size() - right.size());
  }

  private static String told(EditionChange change) {
    Citation cause = change.causes().getFirst();
    return String.join(
        " ",
        change.id().value(),
        change.kind().name().toLowerCase(Locale.ROOT),
        cause.number().orElse(""),
        cause.adopted().map(Object::toString).orElse(""));
  }

  private static ActText text(Path file) throws IOException {
    return ActParser.create().parse(file).act().text();
  }

  private static List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table, UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
