package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Consolidation;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.parser.ActParser;
import tools.jackson.databind.ObjectMapper;

/// Makes the wordings of cases: `ConsolidationBenchmark FOLDER [--explain]`.
///
/// A case is a folder with an act, `base.*`, and the acts that change it in the order in which they
/// do, `amend-1.txt`, `amend-2.txt`, …; a draft below the act that submits it is taken as adopted,
/// since the case says so. Prints a line a case, `{"case": …, "provisions": {id: text}}`; what was
/// not applied goes to standard error with its reason, where asked for.
public final class ConsolidationBenchmark {
  private static final ActParser PARSER = ActParser.create();
  private static final ObjectMapper JSON = new ObjectMapper();

  private ConsolidationBenchmark() {}

  /// Prints the wording of every case of a folder.
  public static void main(String[] arguments) throws IOException {
    boolean explain = arguments.length > 1 && arguments[1].equals("--explain");
    try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        Wording wording = wording(folder);
        System.out.println(
            JSON.writeValueAsString(
                Map.of(
                    "case",
                    folder.getFileName().toString(),
                    "provisions",
                    ProvisionTexts.of(wording.text()))));
        if (explain) {
          explain(folder, wording);
        }
      }
    }
  }

  private static Wording wording(Path folder) throws IOException {
    ActText base = PARSER.parse(files(folder, "base.").getFirst()).act().text();
    Consolidation consolidation = Wording.of(base);
    for (Path file : files(folder, "amend-")) {
      for (Act act : PARSER.parse(file).acts()) {
        if (act.text(base.language()).isPresent()) {
          AmendingAct amending = AmendingAct.of(adopted(act, base.language()), base.language());
          consolidation = consolidation.with(amending.changing(base));
        }
      }
    }
    return consolidation.afterAll();
  }

  /// An act whose text in a language is none of a draft any more.
  private static Act adopted(Act act, Language language) {
    ActText text = act.text(language).orElseThrow();
    Requisites read = text.requisites();
    Requisites adopted =
        new Requisites(
            read.type(),
            read.title(),
            read.issuers(),
            read.adopted(),
            read.number(),
            read.registration(),
            read.versionDate(),
            read.status(),
            read.entryIntoForce(),
            false);
    return new Act(act.id(), Map.of(language, text.withRequisites(adopted)));
  }

  private static List<Path> files(Path folder, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .sorted()
          .toList();
    }
  }

  private static void explain(Path folder, Wording wording) {
    wording
        .unapplied()
        .forEach(it ->
            System.err.println(
                folder.getFileName()
                    + " "
                    + it.reason()
                    + " "
                    + it.change().change().getClass().getSimpleName()
                    + " "
                    + it.change().change().scope().provision().map(Object::toString).orElse("-")
                    + " "
                    + it.change().change().scope().document().orElse("-")
                    + ": "
                    + it.change().change().scope().text()));
  }
}
