package kz.zannama.examples.door.tool;

import java.io.IOException;
import kz.zannama.examples.cli.answer.CountAnswer;
import kz.zannama.index.question.CountQuestion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Counts changes over the whole index, each row with acts as evidence.
final class CountTool implements Tool {
  private static final int MOST = 500;

  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    CountQuestion.Subject subject =
        call.choice("what", CountQuestion.Subject.class)
            .orElseThrow(() -> new ToolProblem(call.terminal().say("assistant.try.count")));
    CountQuestion question =
        new CountQuestion(subject, call.day("from"), call.day("to"), call.words("body"), MOST);
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.put("counted", call.terminal().say("count." + subject.name()));
    Portion.put("rows", CountAnswer.json(call.index().count(question)), call, answer);
    return answer;
  }
}
