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
import kz.zannama.message.ProvisionPhrase;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// Two texts of an act side by side: what they say differently first, with boxes to show and hide
/// each kind, then the provisions in rows, the words that differ marked.
public final class ComparisonPage {
  private final ActText left;
  private final ActText right;
  private final List<Discrepancy> discrepancies;
  private final Messages messages;
  private final HtmlWriter html;

  private ComparisonPage(
      ActText left,
      ActText right,
      List<Discrepancy> discrepancies,
      Messages messages,
      HtmlWriter html) {
    this.left = left;
    this.right = right;
    this.discrepancies = discrepancies;
    this.messages = messages;
    this.html = html;
  }

  /// A page that needs nothing else.
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
    HtmlWriter page = HtmlWriter.document(left.language().code());
    page.block("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width");
    page.element("title", left.title().replace('\n', ' '));
    page.style(PageStyle.comparison()).end().block("body").block("main", "class", "comparison");
    page.block("div", "class", "row");
    page.element("h1", left.title(), "lang", left.language().code());
    page.element("h1", right.title(), "lang", right.language().code()).end();
    write(left, right, compared, shown, messages, page);
    return page.end().end().end().finish();
  }

  /// Writes what such a page tells into another one, into an element of the class `comparison`,
  /// which is to look as [PageStyle#comparison] says.
  public static void write(
      ActText left,
      ActText right,
      ActDiscrepancies compared,
      List<Discrepancy> shown,
      Messages messages,
      HtmlWriter page) {
    ComparisonPage content = new ComparisonPage(left, right, shown, messages, page);
    if (!shown.isEmpty()) {
      content.filter();
    }
    shown.forEach(content::discrepancy);
    content.texts(compared.alignment().units());
  }

  private Set<DiscrepancyKind> kinds() {
    Set<DiscrepancyKind> kinds = EnumSet.noneOf(DiscrepancyKind.class);
    discrepancies.forEach(discrepancy -> kinds.add(discrepancy.kind()));
    return kinds;
  }

  private void filter() {
    html.block("fieldset").element("legend", messages.say("compare.show"));
    for (DiscrepancyKind kind : kinds()) {
      long count = discrepancies.stream().filter(it -> it.kind() == kind).count();
      box("show-" + kind, messages.value(kind) + " (" + count + ")", "checked", "");
    }
    box("only", messages.say("compare.only"));
    html.end();
  }

  private void box(String id, String label, String... more) {
    html.block("label", "for", id).empty("input", "type", "checkbox", "id", id);
    html.attributes(more).text(" " + label).end();
  }

  private void discrepancy(Discrepancy discrepancy) {
    DiscrepancyKind kind = discrepancy.kind();
    html.block("div", "class", "row differs " + kind);
    html.block("p", "class", "kind " + kind.severity()).text(messages.value(kind));
    html.element("span", sureness(discrepancy), "class", "rule").end();
    side(discrepancy.left(), left);
    side(discrepancy.right(), right);
    html.end();
  }

  /// ` · high · 0.9`.
  private String sureness(Discrepancy discrepancy) {
    String severity = messages.value(discrepancy.kind().severity());
    return " · " + severity + " · " + discrepancy.confidence();
  }

  private void side(Statement statement, ActText text) {
    html.block("p", "lang", text.language().code());
    String address = "#" + anchor(text, statement.unit());
    html.element("a", provision(statement.unit()), "class", "id", "href", address).text(" ");
    switch (statement) {
      case Statement.Printed printed -> marked(printed.context(), List.of(printed.words()));
      case Statement.Absent absent ->
          html.element("span", messages.say("compare.absent"), "class", "absent");
    }
    html.end();
  }

  private String provision(ElementId unit) {
    return ProvisionPhrase.in(messages).of(unit);
  }

  private String anchor(ActText text, ElementId unit) {
    return (text == left ? "left-" : "right-") + unit.value();
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
      html.block("div", "class", differs ? "row differs" : "row same");
      column(ours, left, lefts);
      column(theirs, right, rights);
      html.end();
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
    html.block("div", "lang", text.language().code());
    for (ComparedUnit unit : units) {
      html.block("p", "id", anchor(text, unit.id()));
      html.element("span", provision(unit.id()), "class", "id").text(" ");
      marked(unit.text(), marks.getOrDefault(unit.id(), List.of()));
      html.end();
    }
    html.end();
  }

  /// A text with words in it marked, each where it stands first by itself.
  private void marked(String text, List<String> words) {
    List<int[]> places =
        words.stream()
            .filter(word -> !word.isEmpty() && text.contains(word))
            .map(word -> {
              int at = Statement.Printed.find(word, text);
              return new int[] {at, at + word.length()};
            })
            .sorted((one, other) -> Integer.compare(one[0], other[0]))
            .collect(Collectors.toCollection(ArrayList::new));
    int at = 0;
    for (int[] place : places) {
      if (place[0] >= at) {
        html.text(text.substring(at, place[0]));
        html.element("mark", text.substring(place[0], place[1]));
        at = place[1];
      }
    }
    html.text(text.substring(at));
  }
}
