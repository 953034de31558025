package kz.zannama.examples.door;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.util.function.Consumer;
import kz.zannama.examples.cli.terminal.Program;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.examples.door.carrier.Carrier;
import kz.zannama.examples.door.tool.Tools;
import kz.zannama.index.ActIndex;

/// A server of the Model Context Protocol over the acts of an index: it only reads.
///
/// ```java
/// Carrier carrier = AssistantServer.over(index, terminal, tool -> {});
/// new LineCarrier(carrier).run(in, out);
/// ```
public final class AssistantServer {
  private AssistantServer() {}

  /// What answers the messages of assistants.
  ///
  /// @param shown in whose words is answered where a question chooses no language
  /// @param failures is told the names of tools whose answer failed
  public static Carrier over(ActIndex index, Terminal shown, Consumer<String> failures) {
    Carrier carrier = new Carrier();
    McpServer.sync(carrier)
        .serverInfo(Program.NAME, Program.VERSION)
        .instructions(Tools.instructions())
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .tools(new Tools(index, shown, failures).specifications())
        .validateToolInputs(true)
        .immediateExecution(true)
        .build();
    return carrier;
  }
}
