package kz.zannama.examples.page;

import java.awt.Desktop;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows the acts of an index in a browser.
@Command(
    description = {
      "Shows the acts of an index in a browser, in Kazakh, Russian and English: search, both"
          + " languages side by side, the wording on a date, comparisons, history, downloads.",
      "",
      "Answers this machine alone, at 127.0.0.1, and only reads. Ends with Ctrl-C."
    },
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(
      names = "--port",
      description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 8_321;

  @Option(names = "--open", description = "Opens the page in the browser.")
  private boolean open;

  /// The command, which says in a terminal where the page is.
  public ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal worded = messages.of(terminal);
    try (ActIndex index = folder.open(worded.wording());
        PageServer server = start(index, worded)) {
      URI address = server.address();
      worded.out().println(worded.say("serve.address", address));
      worded.out().flush();
      if (open && !isOpened(address)) {
        worded.problem(worded.say("serve.not-opened", address));
      }
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private PageServer start(ActIndex index, Terminal worded) throws IOException {
    if (port < 0 || port > 65_535) {
      throw new IOException(worded.say("serve.no-port", port));
    }
    try {
      return PageServer.start(
          index, port, path -> worded.problem(worded.say("serve.failed", path)));
    } catch (BindException e) {
      throw new IOException(worded.say("serve.port-taken", port), e);
    }
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
