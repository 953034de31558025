package kz.zannama.examples.page.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.answer.chain.ChainGraph;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.LinkedAct;

/// A chain as a graph: an act in the middle, left of it the acts that do something to it, right of
/// it those that it does something to, the arrows in words.
///
/// The list below the graph says the same; the graph has a name and a description for who does not
/// see it.
final class GraphView {
  /// Acts on one side; the list has all of them.
  private static final int MOST = 12;

  private static final int BOX_WIDTH = 256;
  private static final int BOX_HEIGHT = 44;
  private static final int ROW = BOX_HEIGHT + 16;
  private static final int ARROW = 124;

  /// How long the level part of an arrow is, over which its words stand.
  private static final int LEVEL = 104;

  private static final int NAME = 32;
  private static final int TITLE = 33;

  private final PageRequest request;
  private final PageWords words;

  GraphView(PageRequest request, PageWords words) {
    this.request = request;
    this.words = words;
  }

  /// An act beside the one in the middle.
  ///
  /// @param does what one does to the other
  private record Spoke(ChainGraph.Node node, String does) {
    LocalDate adopted() {
      return node.act().flatMap(LinkedAct::adopted).orElse(LocalDate.MAX);
    }
  }

  /// Writes the graph.
  void write(ChainGraph graph, HtmlWriter page) {
    ChainGraph.Node own = graph.acts().getFirst();
    List<Spoke> left = spokes(graph, own, ChainGraph.Arrow::to, ChainGraph.Arrow::from);
    List<Spoke> right = spokes(graph, own, ChainGraph.Arrow::from, ChainGraph.Arrow::to);
    int rows = Math.max(1, Math.max(rows(left), rows(right)));
    int center = left.isEmpty() ? 0 : BOX_WIDTH + ARROW;
    int width = center + BOX_WIDTH + (right.isEmpty() ? 0 : ARROW + BOX_WIDTH) + 2;
    int middle = rows * ROW / 2;
    begin(width, rows * ROW, page);
    side(left, 1, rows, page);
    side(right, center + BOX_WIDTH + ARROW, rows, page);
    for (int i = 0; i < Math.min(MOST, left.size()); i++) {
      int y = middle(i, left, rows);
      arrow(
          left.get(i).does(),
          BOX_WIDTH + 6,
          y,
          points(BOX_WIDTH + 1, y, BOX_WIDTH + LEVEL, y, center, middle + spread(i, left)),
          page);
    }
    for (int i = 0; i < Math.min(MOST, right.size()); i++) {
      int y = middle(i, right, rows);
      int end = center + BOX_WIDTH + ARROW;
      arrow(
          right.get(i).does(),
          end - LEVEL + 4,
          y,
          points(center + BOX_WIDTH + 1, middle + spread(i, right), end - LEVEL, y, end, y),
          page);
    }
    box(own, center + 1, middle, "own", page);
    page.end().end();
  }

  private void begin(int width, int height, HtmlWriter page) {
    page.block("div", "class", "wide graph", "tabindex", "0", "role", "group");
    page.attributes("aria-label", words.say("page.history.graph"));
    page.block("svg", "width", String.valueOf(width), "height", String.valueOf(height));
    page.attributes("viewBox", "0 0 " + width + " " + height, "role", "group");
    page.attributes("aria-labelledby", "graph-title graph-desc");
    page.element("title", words.say("page.history.graph"), "id", "graph-title");
    page.element("desc", words.say("page.history.graph.read"), "id", "graph-desc");
    page.block("defs").inline("marker", "id", "arrow", "viewBox", "0 0 10 10", "refX", "9");
    page.attributes("refY", "5", "markerWidth", "7", "markerHeight", "7", "orient", "auto");
    page.inline("path", "d", "M0 0L10 5L0 10z").end().end().end();
  }

  /// The acts at the other ends of the arrows of one direction, the earliest first.
  private static List<Spoke> spokes(
      ChainGraph graph,
      ChainGraph.Node own,
      Function<ChainGraph.Arrow, String> ours,
      Function<ChainGraph.Arrow, String> theirs) {
    Map<String, String> does =
        graph.arrows().stream()
            .filter(arrow -> ours.apply(arrow).equals(own.name()))
            .collect(
                Collectors.toMap(
                    theirs,
                    ChainGraph.Arrow::label,
                    (one, other) -> one + ", " + other,
                    LinkedHashMap::new));
    return graph.acts().stream()
        .filter(node -> does.containsKey(node.name()))
        .map(node -> new Spoke(node, does.getOrDefault(node.name(), "")))
        .sorted(Comparator.comparing(Spoke::adopted))
        .toList();
  }

  /// How many rows a side has: one more where not all of its acts are drawn.
  private static int rows(List<Spoke> side) {
    return side.size() > MOST ? MOST + 1 : side.size();
  }

  private static int middle(int row, List<Spoke> side, int rows) {
    return row * ROW + ROW / 2 + (rows - rows(side)) * ROW / 2;
  }

  /// How far below the middle of the act an arrow meets it, so that no two meet it at one point.
  private static int spread(int row, List<Spoke> side) {
    int drawn = Math.min(MOST, side.size());
    return (2 * row - drawn + 1) * BOX_HEIGHT / (2 * drawn + 2);
  }

  private void side(List<Spoke> side, int x, int rows, HtmlWriter page) {
    for (int i = 0; i < Math.min(MOST, side.size()); i++) {
      box(side.get(i).node(), x, middle(i, side, rows), "other", page);
    }
    if (side.size() > MOST) {
      String y = String.valueOf(middle(MOST, side, rows));
      String more = words.say("page.more", side.size() - MOST);
      page.block("text", "x", String.valueOf(x + 10), "y", y).text(more).end();
    }
  }

  private void box(ChainGraph.Node node, int x, int middle, String look, HtmlWriter page) {
    Optional<LinkedAct> act = node.act();
    String name = act.map(words::act).orElseGet(() -> words.withDays(node.label()));
    String title =
        act.map(words::title).orElseGet(() -> words.say("absent.act")).replace('\n', ' ');
    act.ifPresentOrElse(
        known -> page.block("a", "href", Address.of(request, "/history", known.id()).toString()),
        () -> page.block("g"));
    page.element("title", name + ". " + title);
    page.inline("rect", "class", look, "x", String.valueOf(x), "rx", "4");
    page.attributes("y", String.valueOf(middle - BOX_HEIGHT / 2));
    page.attributes("width", String.valueOf(BOX_WIDTH - 2));
    page.attributes("height", String.valueOf(BOX_HEIGHT)).end();
    line(shortened(name, NAME), x, middle - 4, "name", page);
    line(shortened(title, TITLE), x, middle + 14, "title", page);
    page.end();
  }

  private static void line(String said, int x, int y, String look, HtmlWriter page) {
    page.inline("text", "class", look, "x", String.valueOf(x + 10), "y", String.valueOf(y));
    page.text(said).end();
  }

  private static void arrow(String does, int x, int y, String points, HtmlWriter page) {
    page.block("polyline", "points", points, "marker-end", "url(#arrow)").end();
    page.inline("text", "class", "does", "x", String.valueOf(x), "y", String.valueOf(y - 5));
    page.text(does).end();
  }

  private static String points(int... coordinates) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < coordinates.length; i++) {
      points.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(coordinates[i]);
    }
    return points.toString();
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
  }
}
