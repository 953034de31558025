package kz.zannama.examples.cli.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;

/// What to say where nothing was found because no act of the index has the value of a filter: the
/// values that there are.
public final class FilterHints {
  private static final int MOST = 8;

  private final ActIndex index;
  private final Terminal terminal;

  /// Hints from an index, in the words of a terminal.
  public FilterHints(ActIndex index, Terminal terminal) {
    this.index = index;
    this.terminal = terminal;
  }

  /// A line for each filter of a query that no act passes, empty where there is none.
  public String of(ActQuery query) throws IOException {
    List<String> hints = new ArrayList<>();
    if (query.year().isPresent()) {
      int year = query.year().getAsInt();
      add("year", String.valueOf(year), all -> all.year(year), facet("year"), hints);
    }
    if (query.region().isPresent()) {
      String region = query.region().get();
      add(
          "region",
          terminal.wording().counted("region", region),
          all -> all.region(region),
          facet("region"),
          hints);
    }
    if (query.issuer().isPresent()) {
      String issuer = query.issuer().get();
      List<String> names = index.suggest(issuer, MOST);
      add(
          "body",
          issuer,
          all -> all.issuer(issuer),
          names.isEmpty() ? facet("body") : names,
          hints);
    }
    return String.join("", hints);
  }

  private void add(
      String facet,
      String value,
      Function<ActQuery.Builder, ActQuery.Builder> filter,
      List<String> known,
      List<String> hints)
      throws IOException {
    ActQuery alone = filter.apply(ActQuery.builder()).limit(1).build();
    if (index.search(alone).total() == 0 && !known.isEmpty()) {
      String values = known.stream().limit(MOST).collect(Collectors.joining("; "));
      hints.add(
          terminal.say("found.no-value", terminal.say("facet." + facet), value, values) + "\n");
    }
  }

  /// The commonest values of a property in the whole index.
  private List<String> facet(String name) throws IOException {
    return index.search(ActQuery.builder().limit(1).build()).facets().stream()
        .filter(facet -> facet.name().equals(name))
        .flatMap(facet -> facet.values().stream())
        .map(count -> terminal.wording().counted(name, count.value()))
        .toList();
  }
}
