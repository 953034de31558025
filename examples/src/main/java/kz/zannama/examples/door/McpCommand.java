package kz.zannama.examples.door;

import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.examples.door.carrier.Carrier;
import kz.zannama.examples.door.carrier.HttpCarrier;
import kz.zannama.examples.door.carrier.LineCarrier;
import kz.zannama.examples.page.http.LocalServer;
import kz.zannama.index.ActIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Answers assistants from an index.
@Command(mixinStandardHelpOptions = true)
public final class McpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--port", paramLabel = "${bundle:label.number}")
  private Optional<Integer> port = Optional.empty();

  /// The command, which answers on a terminal's streams.
  public McpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal worded = terminal.plain();
    try (ActIndex index = folder.open(worded.wording())) {
      Carrier carrier =
          AssistantServer.over(
              index, worded, tool -> worded.problem(worded.say("serve.failed", tool)));
      if (port.isEmpty()) {
        new LineCarrier(carrier).run(worded.in(), worded.out());
      } else {
        serve(carrier, port.get(), worded);
      }
    }
    return 0;
  }

  private static void serve(Carrier carrier, int port, Terminal worded)
      throws IOException, InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new Refusal(worded.say("serve.no-port", port));
    }
    try (LocalServer server = LocalServer.start(port, names -> new HttpCarrier(carrier, names))) {
      worded.out().println(worded.say("assistant.address", server.address().resolve("/mcp")));
      worded.out().flush();
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new Refusal(worded.say("serve.port-taken", port), e);
    }
  }
}
