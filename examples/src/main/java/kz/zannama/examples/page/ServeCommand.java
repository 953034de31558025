package kz.zannama.examples.page;

import java.awt.Desktop;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.index.ActIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows the acts of an index in a browser.
@Command(mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--port", paramLabel = "${bundle:label.number}")
  private int port = 8_321;

  @Option(names = "--sources", paramLabel = "${bundle:label.dir}")
  private List<Path> sources = List.of();

  @Option(names = "--report", paramLabel = "${bundle:label.dir}")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--open")
  private boolean open;

  /// The command, which says in a terminal where the page is.
  public ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (ActIndex index = folder.open(terminal.wording());
        PageServer server = start(index)) {
      URI address = server.address();
      terminal.out().println(terminal.say("serve.address", address));
      terminal.out().flush();
      if (open && !isOpened(address)) {
        terminal.problem(terminal.say("serve.not-opened", address));
      }
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private PageServer start(ActIndex index) throws IOException {
    if (port < 0 || port > 65_535) {
      throw new Refusal(terminal.say("serve.no-port", port));
    }
    for (Path folder : sources) {
      if (!Files.isDirectory(folder)) {
        throw new Refusal(terminal.say("serve.no-folder", folder));
      }
    }
    try {
      return PageServer.start(
          index,
          SourceShelf.of(sources),
          report(),
          port,
          path -> terminal.problem(terminal.say("serve.failed", path)));
    } catch (BindException e) {
      throw new Refusal(terminal.say("serve.port-taken", port), e);
    }
  }

  private BatchReport report() throws Refusal {
    BatchReport told = report.map(BatchReport::of).orElse(BatchReport.NONE);
    if (report.isPresent() && !told.isThere()) {
      throw new Refusal(terminal.say("serve.no-report", report.get()));
    }
    return told;
  }

  private static boolean isOpened(URI address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(address);
        return true;
      }
      return false;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
