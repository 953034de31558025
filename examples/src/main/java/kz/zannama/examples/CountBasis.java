package kz.zannama.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.model.Citation;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.ParseOutcome.Parsed;

/// Many files at once, on all cores: which acts do others rest on, and how often?
public final class CountBasis {
  private CountBasis() {}

  /// Reads the files that are named.
  public static void main(String[] args) {
    run(Stream.of(args).map(Path::of).toList(), System.out);
  }

  static void run(List<Path> files, PrintStream out) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (ParseOutcome outcome : ActParser.create().parseAll(files)) {
      switch (outcome) {
        case Parsed parsed ->
            parsed.result().acts().stream()
                .flatMap(act -> act.text().basis().stream())
                .forEach(cited -> counts.merge(name(cited), 1, Integer::sum));
        case Failed failed -> out.println(failed.cause().getMessage());
      }
    }
    counts.forEach((name, count) -> out.println(count + "  " + name));
  }

  private static String name(Citation act) {
    return act.type()
        + act.adopted().map(date -> " " + date).orElse("")
        + act.number().map(number -> " № " + number).orElse("")
        + act.title().map(title -> " " + title).orElse("");
  }
}
