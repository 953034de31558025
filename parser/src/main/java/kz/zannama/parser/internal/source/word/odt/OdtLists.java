package kz.zannama.parser.internal.source.word.odt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.odt.OdtParagraph.Item;
import kz.zannama.parser.internal.source.word.shown.ListCounters;
import kz.zannama.parser.internal.source.word.shown.ListLevel;
import kz.zannama.parser.internal.source.word.shown.NumberedList;

/// The lists of a document as LibreOffice counts them: each begins anew, unless it says that it
/// continues another one (ODF 1.3 part 3, 5.3).
final class OdtLists {
  private static final int HEADINGS = 0;

  private final OdtListStyles styles;
  private final ListCounters counters = new ListCounters();
  private final Map<String, Integer> named = new HashMap<>();
  private Open last = new Open("", HEADINGS, -1);
  private int number;
  private int lists = HEADINGS;

  OdtLists(OdtListStyles styles) {
    this.styles = styles;
  }

  /// A list that is being read.
  ///
  /// @param style the name of its style, empty where none is told
  /// @param counters what it counts by
  /// @param level how deep it stands in others, 0-based
  record Open(String style, int counters, int level) {}

  /// Opens a list that stands in no other.
  Open open(Markup list) {
    String style = list.attribute("style-name");
    boolean goesOn =
        list.attribute("continue-numbering").equals("true") && last.style().equals(style);
    Optional<Integer> continued = Optional.ofNullable(named.get(list.attribute("continue-list")));
    int by = continued.orElseGet(() -> goesOn && last.level() == 0 ? last.counters() : ++lists);
    if (!list.attribute("id").isEmpty()) {
      named.put(list.attribute("id"), by);
    }
    last = new Open(style, by, 0);
    return last;
  }

  /// Opens a list inside a list.
  Open open(Markup list, Open outer) {
    String own = list.attribute("style-name");
    return new Open(own.isEmpty() ? outer.style() : own, outer.counters(), outer.level() + 1);
  }

  /// Opens the list that a numbered paragraph belongs to (`text:numbered-paragraph`).
  Open openAt(Markup numbered) {
    int by = named.computeIfAbsent(numbered.attribute("list-id"), id -> ++lists);
    int level = numbered.numberAttribute("level").orElse(1) - 1;
    return new Open(numbered.attribute("style-name"), by, Math.max(0, level));
  }

  /// The place of a numbered paragraph.
  ///
  /// @param start the number that it begins anew with
  Item item(Open list, Optional<Integer> start) {
    int level = Math.min(list.level(), ListLevel.LEVELS - 1);
    return item(list.counters(), styles.levels(list.style()), level, start);
  }

  private Item item(int by, List<ListLevel> levels, int level, Optional<Integer> start) {
    Map<Integer, Integer> starts =
        start.map(first -> Map.of(level, Math.max(0, first))).orElse(Map.of());
    return new Item(new NumberedList(++number, by, levels, starts), level);
  }

  /// The place of a heading that stands in no list, in the numbering of headings.
  Item heading(Markup heading) {
    int level =
        Math.clamp(heading.numberAttribute("outline-level").orElse(1) - 1, 0, ListLevel.LEVELS - 1);
    List<ListLevel> levels = styles.ofHeadings();
    boolean anew = heading.attribute("restart-numbering").equals("true");
    Optional<Integer> start =
        anew
            ? heading
                .numberAttribute("start-value")
                .or(() -> Optional.of(levels.get(level).start()))
            : Optional.empty();
    return item(HEADINGS, levels, level, start);
  }

  /// What is printed before a paragraph; counts it.
  String label(Item item) {
    return counters.next(item.list(), item.level());
  }
}
