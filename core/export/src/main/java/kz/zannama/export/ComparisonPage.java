package kz.zannama.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.comparison.discrepancy.Statement;
import kz.zannama.message.Messages;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// Two texts of an act side by side as one page that needs nothing else: what they say differently
/// first, with boxes to show and hide each kind, then the provisions in rows, the words that differ
/// marked.
public final class ComparisonPage {
  private static final String STYLE =
      """
      body { font: 16px/1.5 Georgia, "PT Serif", "Noto Serif", serif; color: #1b1b1b;
        max-width: 88rem; margin: 2rem auto; padding: 0 1.2rem }
      .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        column-gap: 2rem; border-top: 1px solid #e3e3e0; padding: .35rem 0 }
      .row p { margin: 0; overflow-wrap: break-word; white-space: pre-line }
      .id, .kind, fieldset { font: 13px/1.4 system-ui, sans-serif; color: #555 }
      .kind { grid-column: 1 / -1; font-weight: bold } .HIGH { color: #a11 }
      .absent { color: #888 } mark { background: #ffe48a } .differs { background: #fffaf0 }
      label { margin-right: 1rem; white-space: nowrap }
      """;

  private final ActText left;
  private final ActText right;
  private final List<Discrepancy> discrepancies;
  private final Messages messages;
  private final StringBuilder html = new StringBuilder();

  private ComparisonPage(
      ActText left, ActText right, List<Discrepancy> discrepancies, Messages messages) {
    this.left = left;
    this.right = right;
    this.discrepancies = discrepancies;
    this.messages = messages;
  }

  /// The page.
  ///
  /// @param left the first text
  /// @param right the second text
  /// @param compared what was found in them
  /// @param shown the discrepancies that the page tells of
  /// @param messages the language of the page's own words
  public static String write(
      ActText left,
      ActText right,
      ActDiscrepancies compared,
      List<Discrepancy> shown,
      Messages messages) {
    ComparisonPage page = new ComparisonPage(left, right, shown, messages);
    page.begin();
    page.filter();
    shown.forEach(page::discrepancy);
    page.texts(compared.alignment().units());
    return page.html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void begin() {
    html.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    html.append(HtmlTables.escaped(left.title().replace('\n', ' ')));
    html.append("</title>\n<style>\n").append(STYLE);
    for (DiscrepancyKind kind : kinds()) {
      html.append("body:has(#show-").append(kind).append(":not(:checked)) .row.");
      html.append(kind).append(" { display: none }\n");
    }
    html.append("body:has(#only:checked) .same { display: none }\n</style>\n</head>\n<body>\n");
    html.append("<main>\n<div class=\"row\">\n<h1 lang=\"").append(left.language().code());
    html.append("\">").append(HtmlTables.escaped(left.title())).append("</h1>\n<h1 lang=\"");
    html.append(right.language().code()).append("\">");
    html.append(HtmlTables.escaped(right.title())).append("</h1>\n</div>\n");
  }

  private Set<DiscrepancyKind> kinds() {
    Set<DiscrepancyKind> kinds = EnumSet.noneOf(DiscrepancyKind.class);
    discrepancies.forEach(discrepancy -> kinds.add(discrepancy.kind()));
    return kinds;
  }

  private void filter() {
    html.append("<fieldset>\n");
    for (DiscrepancyKind kind : kinds()) {
      long count = discrepancies.stream().filter(it -> it.kind() == kind).count();
      box("show-" + kind, " checked", messages.value(kind) + " (" + count + ")");
    }
    box("only", "", messages.say("compare.only"));
    html.append("</fieldset>\n");
  }

  private void box(String id, String checked, String label) {
    html.append("<label><input type=\"checkbox\" id=\"").append(id).append('"').append(checked);
    html.append("> ").append(HtmlTables.escaped(label)).append("</label>\n");
  }

  private void discrepancy(Discrepancy discrepancy) {
    DiscrepancyKind kind = discrepancy.kind();
    html.append("<div class=\"row differs ").append(kind).append("\">\n<p class=\"kind ");
    html.append(kind.severity()).append("\">").append(HtmlTables.escaped(messages.value(kind)));
    html.append("</p>\n");
    side(discrepancy.left(), left);
    side(discrepancy.right(), right);
    html.append("</div>\n");
  }

  private void side(Statement statement, ActText text) {
    html.append("<p lang=\"").append(text.language().code()).append("\"><a class=\"id\" href=\"#");
    html.append(anchor(text, statement.unit())).append("\">").append(statement.unit());
    html.append("</a> ");
    switch (statement) {
      case Statement.Printed printed -> marked(printed.context(), List.of(printed.words()));
      case Statement.Absent absent ->
          html.append("<span class=\"absent\">")
              .append(HtmlTables.escaped(messages.say("compare.absent")))
              .append("</span>");
    }
    html.append("</p>\n");
  }

  private String anchor(ActText text, ElementId unit) {
    return (text == left ? "left-" : "right-") + HtmlTables.escaped(unit.value());
  }

  private void texts(List<Pairing<ComparedUnit>> units) {
    Map<ElementId, List<String>> lefts = marks(Side.LEFT);
    Map<ElementId, List<String>> rights = marks(Side.RIGHT);
    for (Pairing<ComparedUnit> pairing : units) {
      List<ComparedUnit> ours = new ArrayList<>();
      List<ComparedUnit> theirs = new ArrayList<>();
      switch (pairing) {
        case Pairing.Matched<ComparedUnit> matched -> {
          ours.addAll(matched.left());
          theirs.addAll(matched.right());
        }
        case Pairing.LeftOnly<ComparedUnit> alone -> ours.add(alone.part());
        case Pairing.RightOnly<ComparedUnit> alone -> theirs.add(alone.part());
      }
      boolean differs =
          ours.stream().anyMatch(unit -> lefts.containsKey(unit.id()))
              || theirs.stream().anyMatch(unit -> rights.containsKey(unit.id()));
      html.append("<div class=\"row ").append(differs ? "differs" : "same").append("\">\n");
      column(ours, left, lefts);
      column(theirs, right, rights);
      html.append("</div>\n");
    }
  }

  /// Which side of a discrepancy is meant.
  private enum Side {
    LEFT,
    RIGHT;

    Statement of(Discrepancy discrepancy) {
      return switch (this) {
        case LEFT -> discrepancy.left();
        case RIGHT -> discrepancy.right();
      };
    }
  }

  /// The words to be marked in each unit; none where a unit lacks what the other has.
  private Map<ElementId, List<String>> marks(Side side) {
    Map<ElementId, List<String>> marks = new LinkedHashMap<>();
    for (Discrepancy discrepancy : discrepancies) {
      Statement statement = side.of(discrepancy);
      List<String> words = marks.computeIfAbsent(statement.unit(), unit -> new ArrayList<>());
      if (statement instanceof Statement.Printed printed) {
        words.add(printed.words());
      }
    }
    return marks;
  }

  private void column(List<ComparedUnit> units, ActText text, Map<ElementId, List<String>> marks) {
    html.append("<div lang=\"").append(text.language().code()).append("\">\n");
    for (ComparedUnit unit : units) {
      html.append("<p id=\"").append(anchor(text, unit.id())).append("\"><span class=\"id\">");
      html.append(HtmlTables.escaped(unit.id().value())).append("</span> ");
      marked(unit.text(), marks.getOrDefault(unit.id(), List.of()));
      html.append("</p>\n");
    }
    html.append("</div>\n");
  }

  /// A text with words in it marked, each where it stands first.
  private void marked(String text, List<String> words) {
    List<int[]> places =
        words.stream()
            .filter(word -> !word.isEmpty() && text.contains(word))
            .map(word -> new int[] {text.indexOf(word), text.indexOf(word) + word.length()})
            .sorted((one, other) -> Integer.compare(one[0], other[0]))
            .collect(Collectors.toCollection(ArrayList::new));
    int at = 0;
    for (int[] place : places) {
      if (place[0] >= at) {
        html.append(HtmlTables.escaped(text.substring(at, place[0]))).append("<mark>");
        html.append(HtmlTables.escaped(text.substring(place[0], place[1]))).append("</mark>");
        at = place[1];
      }
    }
    html.append(HtmlTables.escaped(text.substring(at)));
  }
}
