package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Finds running heads and page numbers: lines in the margins that stand at one height on many
/// pages and say the same, but for the number of the page.
///
/// What looks alike and is not furniture: the last lines of paragraphs (nothing parts them from the
/// text), numbered units and annexes on pages of their own (their numbers are not those of pages,
/// or stand in lines that go on), the headings of several acts in one file (nothing says that the
/// text runs on past them).
final class RunningLines {
  /// How many lines at the top and at the bottom of a page may be furniture.
  private static final int DEPTH = 3;

  /// A line is furniture if it stands at the same height on this part of the pages.
  private static final float SHARE = 0.6f;

  /// Furniture stands this many usual steps away from the text.
  private static final float APART = 1.35f;

  /// The margin that no text is set in, as a part of the page's height.
  private static final float MARGIN = 0.065f;

  /// Letters smaller than this part of the text's are not text.
  private static final float SMALLER = 0.93f;

  /// Heights that differ by less than this are one, in points.
  private static final float SAME_HEIGHT = 4f;

  /// A running head with a page number has at least this many words beside it.
  private static final int FEWEST_WORDS = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d++");

  // «1. Общие положения», «2) тыңдау», «3-1. …»
  private static final Pattern UNIT = Pattern.compile("^\\d++(?:-\\d++)?[.)]\\s*\\p{L}");

  private final List<List<PageItem>> pages;
  private final float bodySize;
  private final float[] heights;
  private final Set<PageItem> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private RunningLines(List<List<PageItem>> pages, float bodySize, float[] heights) {
    this.pages = pages;
    this.bodySize = bodySize;
    this.heights = heights;
  }

  /// The running lines of a document.
  ///
  /// @param pages the items of each page
  /// @param bodySize the font size of most text
  /// @param heights the height of each page
  static Set<PageItem> find(List<List<PageItem>> pages, float bodySize, float[] heights) {
    RunningLines lines = new RunningLines(pages, bodySize, heights);
    List<List<List<Edge>>> edges = new ArrayList<>();
    for (List<PageItem> page : pages) {
      edges.add(List.of(edge(page, true), edge(page, false)));
    }
    for (int depth = 0; depth < DEPTH; depth++) {
      for (int side = 1; side >= 0; side--) {
        int one = side;
        lines.findAt(edges.stream().map(edge -> edge.get(one)).toList(), depth);
      }
    }
    return lines.found;
  }

  /// A line at an edge of its page.
  ///
  /// @param item the line, or a block of one line that stands at the right or on both sides
  /// @param text what it says
  private record Edge(PageItem item, TextLine text) {
    static Optional<Edge> of(PageItem item) {
      return switch (item) {
        case LineItem line -> Optional.of(new Edge(line, line.line()));
        case TableItem(PageTable table) when !table.ruled() && table.rows() == 1 ->
            table.cells().stream().allMatch(cell -> cell.lines().size() < 2)
                ? table.cells().stream()
                    .flatMap(cell -> cell.lines().stream())
                    .reduce(TextLine::joined)
                    .map(line -> new Edge(item, line))
                : Optional.empty();
        case TableItem table -> Optional.empty();
        case PictureItem picture -> Optional.empty();
      };
    }
  }

  /// The lines at the top or bottom of a page, the outermost first, up to anything else.
  private static List<Edge> edge(List<PageItem> page, boolean top) {
    List<PageItem> items = new ArrayList<>(page);
    items.removeIf(item -> item instanceof PictureItem);
    Comparator<PageItem> order = Comparator.comparingDouble(item -> item.area().top());
    items.sort(top ? order : order.reversed());
    List<Edge> lines = new ArrayList<>();
    for (PageItem item : items) {
      Optional<Edge> line = Edge.of(item);
      if (line.isEmpty() || lines.size() > DEPTH) {
        break;
      }
      lines.add(line.get());
    }
    return lines;
  }

  /// Looks for furniture among the lines that have only furniture beyond them.
  private void findAt(List<List<Edge>> edges, int depth) {
    Map<String, List<Candidate>> alike = new HashMap<>();
    for (int page = 0; page < edges.size(); page++) {
      List<Edge> edge = edges.get(page);
      if (edge.size() > depth
          && edge.stream().limit(depth).allMatch(beyond -> found.contains(beyond.item()))) {
        Edge line = edge.get(depth);
        String key = DIGITS.matcher(line.text().text()).replaceAll("#");
        alike
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Candidate(line, page, edge.subList(depth + 1, edge.size())));
      }
    }
    for (List<Candidate> candidates : alike.values()) {
      for (List<Candidate> level : levels(candidates)) {
        if (isMany(level) && isFurniture(level)) {
          level.stream().filter(this::standsApart).forEach(c -> found.add(c.edge().item()));
        }
      }
    }
  }

  /// A line that may be furniture.
  ///
  /// @param edge the line
  /// @param page its page, 0-based
  /// @param inner the next lines towards the middle of the page
  private record Candidate(Edge edge, int page, List<Edge> inner) {
    TextLine text() {
      return edge.text();
    }
  }

  private static List<List<Candidate>> levels(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble(c -> c.text().baseline()));
    List<List<Candidate>> levels = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (levels.isEmpty()
          || candidate.text().baseline() - levels.getLast().getFirst().text().baseline()
              > SAME_HEIGHT) {
        levels.add(new ArrayList<>());
      }
      levels.getLast().add(candidate);
    }
    levels.forEach(level -> level.sort(Comparator.comparingInt(Candidate::page)));
    return levels;
  }

  private boolean isMany(List<Candidate> level) {
    int enough = Math.max(2, (int) Math.ceil(SHARE * pages.size()));
    return level.size() >= enough || level.size() >= 3 && level.size() >= enough / 2.0;
  }

  private boolean isFurniture(List<Candidate> level) {
    String text = level.getFirst().text().text();
    if (PageNumbers.isPageNumber(text)) {
      return countsPages(level);
    }
    if (UNIT.matcher(text).find()) {
      return false;
    }
    boolean same = level.stream().allMatch(c -> c.text().text().equals(text));
    boolean worded =
        DIGITS.matcher(text).replaceAll("").strip().split("\\s+").length >= FEWEST_WORDS;
    return (same || worded && countsPages(level))
        && (level.stream().allMatch(c -> inMargin(c.text())) || runsPast(level));
  }

  /// Whether the numbers of lines grow as those of their pages do.
  private static boolean countsPages(List<Candidate> level) {
    int numbers = numbers(level.getFirst()).size();
    for (int at = 0; at < numbers; at++) {
      int place = at;
      long from = numbers(level.getFirst()).get(at) - level.getFirst().page();
      if (level.stream().allMatch(c -> numbers(c).get(place) - c.page() == from)) {
        return true;
      }
    }
    return false;
  }

  private static List<Long> numbers(Candidate candidate) {
    List<Long> numbers = new ArrayList<>();
    Matcher digits = DIGITS.matcher(candidate.text().text());
    while (digits.find()) {
      numbers.add(digits.group().length() > 9 ? -1 : Long.parseLong(digits.group()));
    }
    return numbers;
  }

  private boolean inMargin(TextLine line) {
    float height = heights[line.page() - 1];
    float part = line.size() < SMALLER * bodySize ? 2 * MARGIN : MARGIN;
    return line.baseline() < part * height || line.baseline() > (1 - part) * height;
  }

  /// Whether a sentence begins on one page and goes on past the line of the next.
  private boolean runsPast(List<Candidate> level) {
    Set<PageItem> own = Collections.newSetFromMap(new IdentityHashMap<>());
    level.forEach(candidate -> own.add(candidate.edge().item()));
    for (Candidate candidate : level) {
      if (candidate.page() > 0) {
        List<TextLine> before = text(pages.get(candidate.page() - 1), own);
        List<TextLine> after = text(pages.get(candidate.page()), own);
        if (!before.isEmpty()
            && !after.isEmpty()
            && goesOn(before.getLast().text(), after.getFirst().text())) {
          return true;
        }
      }
    }
    return false;
  }

  /// The lines of a page without furniture, in reading order.
  private List<TextLine> text(List<PageItem> page, Set<PageItem> own) {
    List<TextLine> lines = new ArrayList<>();
    for (PageItem item : page) {
      if (item instanceof LineItem line && !own.contains(item) && !found.contains(item)) {
        lines.add(line.line());
      }
    }
    return lines;
  }

  private static boolean goesOn(String before, String next) {
    return Character.isLowerCase(next.codePointAt(0))
        && Character.isLetter(before.codePointBefore(before.length()));
  }

  /// Whether a line is parted from the text of its page, by a gap or by its size.
  private boolean standsApart(Candidate candidate) {
    if (candidate.inner().isEmpty()) {
      return true;
    }
    TextLine line = candidate.text();
    TextLine next = candidate.inner().getFirst().text();
    if (line.size() < SMALLER * next.size() || PageNumbers.isPageNumber(line.text())) {
      return true;
    }
    float usual = 1.2f * next.size();
    if (candidate.inner().size() > 1) {
      TextLine after = candidate.inner().get(1).text();
      usual = Math.clamp(Math.abs(after.baseline() - next.baseline()), usual, 2 * usual);
    }
    return Math.abs(line.baseline() - next.baseline()) > APART * usual;
  }
}
