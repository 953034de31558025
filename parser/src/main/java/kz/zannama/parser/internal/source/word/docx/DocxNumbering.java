package kz.zannama.parser.internal.source.word.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.ListCounters;
import kz.zannama.parser.internal.source.word.shown.ListLevel;
import kz.zannama.parser.internal.source.word.shown.NumberedList;

/// The numbers that Word computes for the paragraphs of a document (ECMA-376 part 1, 17.9).
final class DocxNumbering {
  private static final int LONGEST_CHAIN = 10;

  private final DocxStyles styles;
  private final Map<Integer, Markup> definitions = new HashMap<>();
  private final Map<Integer, Markup> numbers = new HashMap<>();
  private final Map<Integer, Optional<NumberedList>> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  private DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  /// The numbering in a part.
  ///
  /// @param elements the children of `w:numbering`
  static DocxNumbering of(List<Markup> elements, DocxStyles styles) {
    DocxNumbering numbering = new DocxNumbering(styles);
    for (Markup element : elements) {
      if (element.is("w:abstractNum")) {
        element
            .numberAttribute("abstractNumId")
            .ifPresent(id -> numbering.definitions.putIfAbsent(id, element));
      } else if (element.is("w:num")) {
        element
            .numberAttribute("numId")
            .ifPresent(id -> numbering.numbers.putIfAbsent(id, element));
      }
    }
    return numbering;
  }

  /// What is printed before the next paragraph; empty where it has no number.
  ///
  /// @param properties the paragraph's
  String label(Markup properties) {
    Optional<Markup> own = properties.child("w:numPr");
    String style = styles.ofParagraph(properties);
    Optional<Integer> number =
        own.flatMap(p -> p.number("w:numId")).or(() -> styleNumber(style, "w:numId"));
    Optional<NumberedList> list = number.filter(id -> id != 0).flatMap(this::list);
    if (list.isEmpty()) {
      return "";
    }
    int level =
        own.filter(p -> p.child("w:numId").isPresent())
            .map(p -> p.number("w:ilvl").orElse(0))
            .or(() -> own.flatMap(p -> p.number("w:ilvl")))
            .or(() -> linkedLevel(number.orElse(0), style))
            .or(() -> styleNumber(style, "w:ilvl"))
            .orElse(0);
    return counters.next(list.get(), Math.clamp(level, 0, ListLevel.LEVELS - 1));
  }

  private Optional<Integer> styleNumber(String style, String wanted) {
    return styles.chain(style).values().stream()
        .flatMap(s -> s.child("w:pPr").flatMap(p -> p.child("w:numPr")).stream())
        .flatMap(numPr -> numPr.number(wanted).stream())
        .findFirst();
  }

  /// The level that names the paragraph's style or one that it is based on.
  private Optional<Integer> linkedLevel(int number, String style) {
    Optional<Markup> definition = definition(number);
    for (String id : styles.chain(style).keySet()) {
      Optional<Integer> level =
          definition.stream()
              .flatMap(d -> d.children("w:lvl"))
              .filter(lvl -> lvl.value("w:pStyle").equals(Optional.of(id)))
              .flatMap(lvl -> lvl.numberAttribute("ilvl").stream())
              .findFirst();
      if (level.isPresent()) {
        return level;
      }
    }
    return Optional.empty();
  }

  private Optional<NumberedList> list(int number) {
    if (!lists.containsKey(number)) {
      lists.put(number, definition(number).map(definition -> read(number, definition)));
    }
    return lists.getOrDefault(number, Optional.empty());
  }

  /// The definition of a list, also where it only names a style whose list defines it.
  private Optional<Markup> definition(int number) {
    int at = number;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<Markup> definition =
          Optional.ofNullable(numbers.get(at))
              .flatMap(num -> num.number("w:abstractNumId"))
              .map(definitions::get);
      Optional<Integer> linked =
          definition
              .flatMap(d -> d.value("w:numStyleLink"))
              .flatMap(style -> styleNumber(style, "w:numId"));
      if (linked.isEmpty() || linked.get() == at) {
        return definition;
      }
      at = linked.get();
    }
    return Optional.empty();
  }

  private NumberedList read(int number, Markup definition) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < ListLevel.LEVELS; i++) {
      levels.add(ListLevel.silent(i));
    }
    definition.children("w:lvl").forEach(lvl -> put(levels, lvl));
    Map<Integer, Integer> starts = new HashMap<>();
    List<Markup> overrides =
        Optional.ofNullable(numbers.get(number)).stream()
            .flatMap(num -> num.children("w:lvlOverride"))
            .toList();
    for (Markup override : overrides) {
      int level = override.numberAttribute("ilvl").orElse(-1);
      override.child("w:lvl").ifPresent(lvl -> put(levels, lvl));
      if (level >= 0 && level < ListLevel.LEVELS) {
        override.number("w:startOverride").ifPresent(start -> starts.put(level, start));
      }
    }
    int counters = definition.numberAttribute("abstractNumId").orElse(0);
    return new NumberedList(number, counters, levels, starts);
  }

  private static void put(List<ListLevel> levels, Markup lvl) {
    int level = lvl.numberAttribute("ilvl").orElse(-1);
    if (level < 0 || level >= ListLevel.LEVELS) {
      return;
    }
    Markup format = lvl.child("w:numFmt").orElse(lvl);
    boolean hidden = lvl.child("w:rPr").flatMap(p -> p.toggle("w:vanish")).orElse(false);
    boolean custom = format.attribute("val").equals("custom");
    // <w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>
    String sample = format.attribute("format").split(",", 2)[0].strip();
    levels.set(
        level,
        new ListLevel(
            custom ? sample : format.attribute("val"),
            hidden ? "" : lvl.value("w:lvlText").orElse(""),
            lvl.number("w:start").orElse(0),
            lvl.number("w:lvlRestart").orElse(level),
            lvl.toggle("w:isLgl").orElse(false),
            lvl.value("w:suff").equals(Optional.of("nothing"))));
  }
}
