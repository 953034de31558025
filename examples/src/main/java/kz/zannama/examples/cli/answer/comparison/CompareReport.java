package kz.zannama.examples.cli.answer.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.Act;

/// How much the texts of many acts differ: discrepancies by kind and by body, a line each.
public final class CompareReport {
  private final Map<DiscrepancyKind, Integer> kinds = new EnumMap<>(DiscrepancyKind.class);
  private final Map<String, Map<DiscrepancyKind, Integer>> bodies = new TreeMap<>();
  private int acts;
  private int differing;

  /// Counts one act with both texts.
  public void add(Act act, List<Discrepancy> told) {
    acts++;
    differing += told.isEmpty() ? 0 : 1;
    String body = act.text().requisites().issuers().stream().findFirst().orElse("-");
    for (Discrepancy discrepancy : told) {
      kinds.merge(discrepancy.kind(), 1, Integer::sum);
      bodies
          .computeIfAbsent(body, name -> new EnumMap<>(DiscrepancyKind.class))
          .merge(discrepancy.kind(), 1, Integer::sum);
    }
  }

  /// The report.
  public String write(Terminal terminal) {
    StringBuilder page = new StringBuilder();
    page.append(terminal.say("compare.acts", acts, differing)).append('\n');
    kinds.forEach((kind, count) ->
        page.append(count).append('\t').append(terminal.wording().value(kind)).append('\n'));
    bodies.forEach((body, counts) -> {
      List<String> told = new ArrayList<>();
      counts.forEach((kind, count) -> told.add(terminal.wording().value(kind) + " " + count));
      page.append(body).append('\t').append(String.join(", ", told)).append('\n');
    });
    return page.toString();
  }
}
