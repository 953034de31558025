package kz.zannama.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseResult;

/// A file becomes an act: its facts, its paragraphs, and what was left open.
public final class ReadAct {
  private ReadAct() {}

  /// Reads the file that is named.
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), System.out);
  }

  static void run(Path file, PrintStream out) throws IOException {
    ParseResult result = ActParser.create().parse(file);
    Act act = result.act();
    ActText text = act.text();
    out.println(text.title());
    out.println(act.id());
    text.requisites().issuers().forEach(out::println);
    for (Provision paragraph : text.provisions(ProvisionKind.PARAGRAPH)) {
      out.println(paragraph.id() + ": " + paragraph.text().orElse(""));
    }
    result.issues().forEach(issue -> out.println(issue.code() + ": " + issue.message()));
  }
}
