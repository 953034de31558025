package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.export.CsvTables;
import kz.zannama.export.HtmlTables;
import kz.zannama.export.JsonTables;
import kz.zannama.export.XlsxTables;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.TableBlock;
import kz.zannama.parser.ParseOutcome.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the tables of acts for other programs.
@Command(mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format = Format.CSV;

  @Option(names = "--bom", negatable = true, fallbackValue = "true")
  private Optional<Boolean> mark = Optional.empty();

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "${bundle:label.files}", arity = "1..*", descriptionKey = "sources")
  private List<Path> sources = List.of();

  private enum Format {
    CSV,
    JSON,
    HTML,
    XLSX
  }

  TablesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<TableBlock> tables = new ArrayList<>();
    int code = SourceOutcomes.of(terminal, sources, ocr).forEach(parsed -> collect(parsed, tables));
    switch (format) {
      case CSV ->
          terminal.out().print(CsvTables.write(tables, mark.orElseGet(TablesCommand::hasMark)));
      case JSON -> terminal.out().print(JsonTables.write(tables) + "\n");
      case HTML -> terminal.out().print(HtmlTables.page(tables));
      case XLSX -> {
        List<String> problems = XlsxTables.write(tables, terminal.out());
        problems.forEach(terminal::problem);
        return problems.isEmpty() ? code : 1;
      }
    }
    return code;
  }

  private static boolean hasMark() {
    return hasMark(System.getProperty("os.name", ""), Terminal.isShown());
  }

  /// Whether a mark comes first where nobody asked: in what is written to a file on Windows, where
  /// it is opened with Excel.
  ///
  /// @param system the name of the system
  /// @param shown whether the answer is shown on a terminal
  static boolean hasMark(String system, boolean shown) {
    return system.toLowerCase(Locale.ROOT).startsWith("windows") && !shown;
  }

  private static void collect(Parsed parsed, List<TableBlock> tables) {
    for (Act act : parsed.result().acts()) {
      for (ActText text : act.texts().values()) {
        text.blocks()
            .filter(TableBlock.class::isInstance)
            .map(TableBlock.class::cast)
            .forEach(tables::add);
      }
    }
  }
}
