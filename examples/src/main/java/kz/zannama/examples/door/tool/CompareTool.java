package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.examples.cli.answer.comparison.CompareJson;
import kz.zannama.examples.cli.answer.comparison.DiffText;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares an act on two days, or its two languages where no day is given.
final class CompareTool implements Tool {
  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    Act act = call.act("act");
    Optional<LocalDate> from = call.day("from");
    LocalDate to = call.day("to").orElse(call.index().today());
    ObjectNode answer = new ActFacts(call).of(act, to);
    if (from.isPresent()) {
      days(act, from.get(), to, call, answer);
    } else {
      languages(act, call, answer);
    }
    return answer;
  }

  private static void days(Act act, LocalDate from, LocalDate to, ToolCall call, ObjectNode answer)
      throws ToolProblem, IOException {
    Language language = call.text(act).language();
    HeldWording before = call.index().wording(act.id(), language, from).orElseThrow();
    HeldWording after = call.index().wording(act.id(), language, to).orElseThrow();
    answer.put("language", language.code());
    ReadTool.wording(before, call.terminal(), answer.putObject("before"));
    ReadTool.wording(after, call.terminal(), answer.putObject("after"));
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    for (Difference difference : Comparison.of(before.text(), after.text()).differences()) {
      rows.addObject()
          .put("provision", difference.id().value())
          .put("place", call.phrases().provision(difference.id()))
          .put("words", DiffText.words(difference, call.terminal()));
    }
    Portion.put("differences", rows, call, answer);
  }

  private static void languages(Act act, ToolCall call, ObjectNode answer) throws ToolProblem {
    Optional<ActText> kazakh = act.text(Language.KAZAKH);
    Optional<ActText> russian = act.text(Language.RUSSIAN);
    if (kazakh.isEmpty() || russian.isEmpty()) {
      throw call.problem(
          call.terminal().say("compare.one-language", act.id()), "assistant.try.compare");
    }
    ActDiscrepancies compared = ActDiscrepancies.between(kazakh.get(), russian.get());
    List<Discrepancy> told = call.has("all") ? compared.found() : compared.shown();
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    for (Discrepancy discrepancy : told) {
      ObjectNode row = rows.addObject();
      row.put("words", call.phrases().value(discrepancy.kind()));
      CompareJson.discrepancy(discrepancy, row);
    }
    answer.put("lessSure", compared.found().size() - told.size());
    Portion.put("discrepancies", rows, call, answer);
  }
}
