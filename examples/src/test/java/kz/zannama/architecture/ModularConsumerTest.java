package kz.zannama.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is a module, compiled and run against the modules as the build made them, with
/// the switches that the README tells against what libraries log: nothing else is printed.
final class ModularConsumerTest {
  /// What else is on the class path of the tests.
  private static final Pattern OTHERS =
      Pattern.compile(
          "junit|assertj|archunit|byte-buddy|opentest4j|apiguardian|jspecify|picocli|mcp|reactor"
              + "|reactive-streams|json-schema|examples.target|examples.(main|test)");

  private static final Path ACTS = Path.of(System.getProperty("zannama.testdata"), "acts");
  private static final Path TEXT = ACTS.resolve("labour-order-204.rus.txt");
  private static final Path PDF = ACTS.resolve("v1900018391.20-02-2024.rus.pdf");
  private static final Path WORD = ACTS.resolve("tree-register.rus.docx");
  private static final String LOG4J = "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";
  private static final String POI =
      "requires org.apache.poi.ooxml; requires org.apache.poi.scratchpad;";
  private static final String DESCRIPTOR =
      """
      module consumer {
        requires java.logging;
        requires kz.zannama.export;
        requires kz.zannama.index;
        requires kz.zannama.parser;
        requires kz.zannama.parser.batch;
        requires kz.zannama.parser.git;
        requires kz.zannama.parser.ocr;
        %s
        uses org.apache.tika.parser.Parser;
      }
      """;
  private static final String PROGRAM =
      """
      package consumer;

      import java.io.IOException;
      import java.io.OutputStream;
      import java.nio.file.Path;
      import java.util.HashMap;
      import java.util.List;
      import java.util.ServiceLoader;
      import java.util.logging.Level;
      import java.util.logging.Logger;
      import kz.zannama.export.XlsxTables;
      import kz.zannama.index.ActIndex;
      import kz.zannama.index.ActIndexWriter;
      import kz.zannama.index.ActQuery;
      import kz.zannama.json.ActJson;
      import kz.zannama.model.Act;
      import kz.zannama.parser.ActParser;
      import kz.zannama.parser.batch.Ingest;
      import kz.zannama.parser.git.EditionHistory;
      import kz.zannama.parser.ocr.Tesseract;
      import org.apache.lucene.analysis.TokenFilterFactory;
      import org.apache.tika.parser.Parser;

      final class Consumer {
        private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

        private Consumer() {}

        public static void main(String[] args) throws Exception {
          LUCENE.setLevel(Level.SEVERE);
          Act act = ActParser.create().parse(Path.of(args[0])).act();
          System.out.println(act.id() + " read in " + Act.class.getModule().getName());
          try (ActIndex index = ActIndex.create(Path.of(args[1]))) {
            try (ActIndexWriter writer = index.writer()) {
              writer.put(act);
            }
            System.out.println(index.search(ActQuery.of("учёт работников")).total() + " found");
          }
          System.out.println(TokenFilterFactory.forName("kazakhStem", new HashMap<>()).getClass());
          ServiceLoader.load(Parser.class).forEach(it -> System.out.println(it.getClass()));
          for (Class<?> door : new Class<?>[] {Ingest.class, EditionHistory.class, XlsxTables.class, Tesseract.class, ActJson.class}) {
            System.out.println(door.getModule());
          }
          System.out.println(workbook());
        }

        private static String workbook() {
          try {
            return XlsxTables.write(List.of(), OutputStream.nullOutputStream()).toString();
          } catch (IOException e) {
            return e.getMessage();
          }
        }
      }
      """;
  private static final String NO_WORKBOOK =
      "A workbook needs Apache POI, which the exports do not bring along: add"
          + " org.apache.poi:poi-ooxml to the dependencies, and in a module 'requires"
          + " org.apache.poi.ooxml'";

  @TempDir private Path folder;

  @Test
  void readsTextAndSearchesIt() throws Exception {
    compile("");

    assertThat(run(TEXT))
        .isEqualTo(answers("order/ministry-labour-social-protection/2020-06-05/204", NO_WORKBOOK));
  }

  @Test
  void readsPdfs() throws Exception {
    compile("");

    assertThat(run(PDF))
        .isEqualTo(answers("order/ministry-labour-social-protection/2019-03-12/115", NO_WORKBOOK));
  }

  @Test
  void readsWordFilesWherePoiIsAskedFor() throws Exception {
    compile(POI);

    assertThat(run(WORD)).isEqualTo(answers("resolution/government/2017-10-17/648", "[]"));
  }

  @Test
  void namesWhatWordFilesNeed() throws Exception {
    compile("");

    assertThat(run(WORD))
        .contains(
            "java.io.IOException: [tree-register.rus.docx] a Word document needs Apache POI, which"
                + " the parser does not bring along: add org.apache.poi:poi-scratchpad and"
                + " org.apache.poi:poi-ooxml to the dependencies, and in a module 'requires"
                + " org.apache.poi.scratchpad' and 'requires org.apache.poi.ooxml'");
  }

  private static String answers(String id, String workbook) {
    return id
        + """
         read in kz.zannama.core
        1 found
        class kz.zannama.index.analysis.KazakhStemFilterFactory
        class kz.zannama.parser.tika.ActTikaParser
        module kz.zannama.parser.batch
        module kz.zannama.parser.git
        module kz.zannama.export
        module kz.zannama.parser.ocr
        module kz.zannama.core
        """
        + workbook
        + "\n";
  }

  private void compile(String more) throws IOException {
    Files.writeString(
        folder.resolve("module-info.java"), String.format(Locale.ROOT, DESCRIPTOR, more));
    Files.writeString(folder.resolve("Consumer.java"), PROGRAM);
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int failed =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                out,
                out,
                "-Xlint:all,-requires-automatic",
                "-p",
                modulePath(),
                "-d",
                folder.resolve("consumer").toString(),
                folder.resolve("module-info.java").toString(),
                folder.resolve("Consumer.java").toString());
    assertThat(failed).as(said.toString()).isZero();
    assertThat(said.toString()).isEmpty();
  }

  /// What the program prints, its problems among it.
  private String run(Path act) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dlog4j2.loggerContextFactory=" + LOG4J,
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "--enable-native-access=org.apache.lucene.core",
                "-p",
                folder.resolve("consumer") + File.pathSeparator + modulePath(),
                "-m",
                "consumer/consumer.Consumer",
                act.toString(),
                folder.resolve("index").toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed.replace("\r\n", "\n");
  }

  /// The modules of this build and what they stand on, out of the class path of the tests.
  private static String modulePath() {
    List<Path> modules =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> Files.exists(entry) && !OTHERS.matcher(entry.toString()).find())
            .toList();
    assumeThat(ModuleFinder.of(modules.toArray(Path[]::new)).find("kz.zannama.core"))
        .as("modules are what Maven makes")
        .isPresent();
    return modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
