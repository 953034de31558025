package kz.zannama.examples.door.tool;

import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/// Something that answers a kind of question.
@FunctionalInterface
interface Tool {
  /// The answer, in which no part is larger than an assistant can read.
  ///
  /// @throws ToolProblem if what is asked for is wrong or not there
  /// @throws IOException if the index cannot be read
  ObjectNode answer(ToolCall call) throws ToolProblem, IOException;
}
