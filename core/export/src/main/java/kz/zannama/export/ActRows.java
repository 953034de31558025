package kz.zannama.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.zannama.comparison.ActAlignment;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.export.print.Words;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// One or two texts of an act as rows of a page: what says the same stands side by side, each row
/// with an anchor, which is the id of its element.
///
/// Twins are found by [ActAlignment]: by their ids, and by their words where the texts number
/// otherwise. Rows are made of `div`, `p`, `h2`, `h3`, `table`, `details`, `a` and `span`;
/// [PageStyle#act] is how they look.
///
/// @param rows the rows in reading order, the head of the act not among them
public record ActRows(List<Row> rows) {
  public ActRows {
    rows = List.copyOf(rows);
  }

  /// A text with what a page tells beside it.
  public record Column(ActText text, Beside beside) {}

  /// What a page tells beside the words of a text.
  ///
  /// @param links where a citation leads; empty for one that leads nowhere
  /// @param absent what is said of a citation that leads nowhere; where it is blank, no citation is
  ///   marked
  /// @param changed for each element that a change has made, what made it
  /// @param printed where an element is printed; empty where that cannot be shown
  public record Beside(
      Function<Citation, Optional<String>> links,
      String absent,
      Map<ElementId, Maker> changed,
      Function<ElementId, Optional<Place>> printed) {
    /// Nothing.
    public static final Beside NOTHING =
        new Beside(cited -> Optional.empty(), "", Map.of(), element -> Optional.empty());

    public Beside {
      changed = Map.copyOf(changed);
    }

    boolean tellsOfCitations() {
      return !absent.isBlank();
    }
  }

  /// What made an element as it is.
  ///
  /// @param words what is said of it
  /// @param address where it leads; empty where it leads nowhere
  public record Maker(String words, String address) {}

  /// Where something is printed.
  ///
  /// @param words what a link to it shows: «страница 3», «3-бет»
  /// @param name what the link is called for who does not see what it stands beside; begins with
  ///   the words
  /// @param address where it leads
  public record Place(String words, String name, String address) {
    /// Writes a link to it.
    public void write(HtmlWriter page) {
      page.inline("a", "class", "printed", "href", address, "aria-label", name);
      page.text(words).end();
    }
  }

  /// Parts that stand beside each other; one of the two may be missing.
  ///
  /// @param key the id of the element, the anchor of the first row that has it
  public record Row(String key, List<Cell> cells, boolean anchored) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The cell that a table of contents shows: that of a language, else the first that it lists;
    /// empty where it lists none.
    public Optional<Cell> listed(Language language) {
      List<Cell> listed = cells.stream().filter(cell -> cell.entry().isPresent()).toList();
      return listed.stream()
          .filter(cell -> cell.language() == language)
          .findFirst()
          .or(() -> listed.stream().findFirst());
    }

    /// Writes the row.
    public void write(HtmlWriter page) {
      page.block("div", "class", "row");
      if (anchored) {
        page.attributes("id", key);
        String label = Words.of(cells.getFirst().language()).here(key);
        page.inline("a", "class", "here", "href", "#" + key, "aria-label", label).text("¶").end();
      }
      cells.forEach(cell -> cell.write(page));
      page.end();
    }
  }

  /// What one text has in a row.
  ///
  /// @param depth how far it is indented, 0 to 6
  /// @param entry what a table of contents shows; empty for what is not listed
  /// @param html what it says; empty where the text has nothing there
  public record Cell(
      Language language, int depth, Optional<String> entry, Optional<HtmlWriter> html) {
    private void write(HtmlWriter page) {
      page.block("div", "lang", language.code());
      html.ifPresent(part -> page.attributes("class", "d" + depth).add(part));
      page.end();
    }
  }

  /// The rows of one text, or of two side by side.
  ///
  /// @throws IllegalArgumentException if there are more than two columns, or none
  public static ActRows of(List<Column> columns) {
    if (columns.isEmpty() || columns.size() > 2) {
      throw new IllegalArgumentException("A page has one or two columns: " + columns.size());
    }
    Set<String> anchors = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (List<Optional<HtmlColumn.Part>> parts : aligned(columns)) {
      HtmlColumn.Part first = parts.stream().flatMap(Optional::stream).findFirst().orElseThrow();
      rows.add(row(first.key(), columns, parts, anchors.add(first.key())));
    }
    return new ActRows(rows);
  }

  static Row row(
      String key, List<Column> columns, List<Optional<HtmlColumn.Part>> parts, boolean anchored) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Language language = columns.get(i).text().language();
      Optional<HtmlColumn.Part> part = parts.get(i);
      cells.add(
          new Cell(
              language,
              part.map(HtmlColumn.Part::depth).orElse(0),
              part.flatMap(HtmlColumn.Part::entry),
              part.map(HtmlColumn.Part::html)));
    }
    return new Row(key, cells, anchored);
  }

  private static List<List<Optional<HtmlColumn.Part>>> aligned(List<Column> columns) {
    List<HtmlColumn.Part> left =
        HtmlColumn.of(columns.getFirst().text(), columns.getFirst().beside());
    if (columns.size() == 1) {
      return left.stream().map(part -> List.of(Optional.of(part))).toList();
    }
    List<HtmlColumn.Part> right =
        HtmlColumn.of(columns.getLast().text(), columns.getLast().beside());
    List<String> ours = left.stream().map(HtmlColumn.Part::key).toList();
    List<String> theirs = right.stream().map(HtmlColumn.Part::key).toList();
    return ours.equals(theirs)
        ? sideBySide(left, right, theirs)
        : sideBySide(left, right, twins(columns, theirs));
  }

  /// Twins side by side; what only one text has stands alone, each text in its own order.
  ///
  /// @param twins for each part of the right text, the key of its twin
  private static List<List<Optional<HtmlColumn.Part>>> sideBySide(
      List<HtmlColumn.Part> left, List<HtmlColumn.Part> right, List<String> twins) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < right.size(); i++) {
      places.put(twins.get(i), i);
    }
    List<List<Optional<HtmlColumn.Part>>> rows = new ArrayList<>();
    int done = 0;
    for (HtmlColumn.Part part : left) {
      int twin = places.getOrDefault(part.key(), -1);
      if (twin < done) {
        rows.add(List.of(Optional.of(part), Optional.empty()));
        continue;
      }
      right.subList(done, twin).forEach(alone -> rows.add(alone(alone)));
      rows.add(List.of(Optional.of(part), Optional.of(right.get(twin))));
      done = twin + 1;
    }
    right.subList(done, right.size()).forEach(alone -> rows.add(alone(alone)));
    return rows;
  }

  private static List<Optional<HtmlColumn.Part>> alone(HtmlColumn.Part right) {
    return List.of(Optional.empty(), Optional.of(right));
  }

  /// The keys of the twins of some elements of the right text: that of the unit's twin, with what
  /// stands below it; for what has none, a key that no element has.
  private static List<String> twins(List<Column> columns, Collection<String> keys) {
    Map<String, String> units = new HashMap<>();
    ActAlignment alignment = ActAlignment.of(columns.getFirst().text(), columns.getLast().text());
    for (Pairing<ComparedUnit> pairing : alignment.units()) {
      switch (pairing) {
        case Pairing.Matched<ComparedUnit> it ->
            units.put(it.right().getFirst().id().value(), it.left().getFirst().id().value());
        case Pairing.RightOnly<ComparedUnit> it ->
            units.put(it.part().id().value(), "right of " + it.part().id());
        case Pairing.LeftOnly<ComparedUnit> it -> {}
      }
    }
    return keys.stream().map(key -> twin(key, units)).toList();
  }

  private static String twin(String key, Map<String, String> units) {
    String unit = key;
    int cut = key.length();
    while (cut > 0) {
      unit = key.substring(0, cut);
      if (units.containsKey(unit)) {
        return units.get(unit) + key.substring(cut);
      }
      cut = key.lastIndexOf("__", cut - 1);
    }
    return key;
  }
}
