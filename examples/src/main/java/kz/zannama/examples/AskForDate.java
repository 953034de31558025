package kz.zannama.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.zannama.history.ActFinder;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.model.Act;
import kz.zannama.parser.ActParser;

/// Was an act in force on a date, and which changes of it applied?
public final class AskForDate {
  private AskForDate() {}

  /// Answers for the file and the date that are named.
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), LocalDate.parse(args[1]), System.out);
  }

  static void run(Path file, LocalDate date, PrintStream out) throws IOException {
    Act act = ActParser.create().parse(file).act();
    AmendmentChain chain = AmendmentChain.of(act, List.of(), ActFinder.NONE);
    ActVersion version = chain.asOf(date);
    out.println(act.id() + " on " + date + ": " + version.force());
    version.doubt().ifPresent(doubt -> out.println("because of: " + doubt));
    version.applied().forEach(link -> out.println("applied: " + link.citation().text()));
    version
        .open()
        .forEach(open -> out.println(open.reason() + ": " + open.link().citation().text()));
  }
}
