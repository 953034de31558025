package kz.zannama.examples.door.tool;

import java.io.IOException;
import kz.zannama.examples.cli.answer.StayAnswer;
import kz.zannama.model.Act;
import tools.jackson.databind.node.ObjectNode;

/// Tells since when words stand in an act, until when they stood, and by which acts.
final class SinceTool implements Tool {
  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    Act act = call.act("act");
    ObjectNode answer = new ActFacts(call).of(act, call.index().today());
    String words = call.words("words").orElse("");
    Portion.put("stays", StayAnswer.json(call.index().since(act.id(), words)), call, answer);
    if (answer.get("total").intValue() == 0) {
      answer.put("advice", call.terminal().say("assistant.try.since"));
    }
    return answer;
  }
}
