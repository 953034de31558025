package kz.zannama.examples.cli.answer;

import java.util.List;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.question.CountRow;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A count over the whole index: for reading, and as JSON.
public final class CountAnswer {
  private final Terminal terminal;

  public CountAnswer(Terminal terminal) {
    this.terminal = terminal;
  }

  /// What is counted, then a line for each row, and acts that were counted below it.
  public String text(CountQuestion question, List<CountRow> rows) {
    if (rows.isEmpty()) {
      return terminal.say("count.none") + "\n";
    }
    StringBuilder page = new StringBuilder();
    page.append(terminal.bold(terminal.say("count." + question.subject().name()))).append('\n');
    int widest = String.valueOf(rows.getFirst().count()).length();
    for (CountRow row : rows) {
      String count = String.valueOf(row.count());
      String title = row.act().map(act -> "  " + act.title(terminal.wording().read())).orElse("");
      page.append(" ".repeat(widest - count.length()));
      page.append(terminal.say("count.row", count, named(row.key()) + title)).append('\n');
      for (ActId act : row.evidence()) {
        if (row.act().map(LinkedAct::id).filter(act::equals).isEmpty()) {
          page.append(" ".repeat(widest + 4)).append(act).append('\n');
        }
      }
    }
    return page.toString();
  }

  /// What is counted; the provision of an act in words: `law/…/41, article 3`.
  private String named(String key) {
    int provision = key.indexOf('#');
    return provision < 0
        ? key
        : key.substring(0, provision)
            + ", "
            + terminal.wording().provision(new ElementId(key.substring(provision + 1)));
  }

  /// The rows as one JSON array.
  public static ArrayNode json(List<CountRow> rows) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    for (CountRow row : rows) {
      ObjectNode entry = json.addObject();
      entry.put("key", row.key()).put("count", row.count());
      entry.put("act", row.act().map(act -> act.id().value()).orElse(null));
      entry.put("title", row.act().map(LinkedAct::title).orElse(null));
      ArrayNode evidence = entry.putArray("evidence");
      row.evidence().forEach(act -> evidence.add(act.value()));
    }
    return json;
  }
}
