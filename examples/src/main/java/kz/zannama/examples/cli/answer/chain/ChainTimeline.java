package kz.zannama.examples.cli.answer.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.export.print.XmlPage;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;

/// An amendment chain as a drawing: a row per act from the earliest to the latest, a mark where it
/// was adopted on an axis of years, beside it what it is to the act whose chain it is.
public final class ChainTimeline {
  private static final int ROW = 22;
  private static final int TOP = 34;
  private static final int LEFT = 20;
  private static final int AXIS = 300;
  private static final int WORDS = LEFT + AXIS + 20;
  private static final int WIDTH = 1100;
  private static final int LONGEST_LABEL = 88;
  private static final int MOST_YEARS = 8;

  private final List<Row> rows;
  private final IntSummaryStatistics known;

  /// An act of the drawing.
  ///
  /// @param date the day of its adoption
  /// @param part what it is to the act whose chain it is
  /// @param name its name and title
  private record Row(Optional<LocalDate> date, Part part, String name) {}

  /// What an act is to the one whose chain it is: in words, and by the colour of its mark.
  private record Part(String word, String colour) {
    static Part of(ActLink.Kind kind, Phrasing wording) {
      String colour =
          switch (kind) {
            case CHANGED_BY -> "#1f6fb2";
            case CHANGES -> "#7fb2dd";
            case REPEALED_BY -> "#b3261e";
            case REPEALS -> "#e39a95";
            case BASIS -> "#4b7f2b";
            case BASIS_OF -> "#a5c98d";
          };
      return new Part(wording.say("part." + kind), colour);
    }
  }

  private ChainTimeline(List<Row> rows) {
    this.rows = rows;
    known =
        rows.stream()
            .flatMap(row -> row.date().stream())
            .mapToInt(LocalDate::getYear)
            .summaryStatistics();
  }

  /// The drawing as an SVG 1.1 document.
  public static String svg(Act act, AmendmentChain chain, Phrasing wording) {
    ChainText text = new ChainText(wording);
    Map<String, Row> rows = new LinkedHashMap<>();
    String own = text.name(LinkedAct.of(act));
    rows.put(own, new Row(act.adopted(), new Part(wording.say("part.ITSELF"), "#202020"), own));
    for (ActLink link : chain.links()) {
      String name = text.name(link);
      Optional<LocalDate> date =
          link.other().flatMap(LinkedAct::adopted).or(() -> link.citation().adopted());
      rows.putIfAbsent(link.kind() + name, new Row(date, Part.of(link.kind(), wording), name));
    }
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparing(row -> row.date().orElse(LocalDate.MAX)));
    return new ChainTimeline(sorted).draw();
  }

  private String draw() {
    String height = String.valueOf(TOP + rows.size() * ROW + ROW / 2);
    XmlPage page = new XmlPage("svg", "http://www.w3.org/2000/svg");
    page.attributes("version", "1.1", "width", String.valueOf(WIDTH), "height", height);
    page.attributes("viewBox", "0 0 " + WIDTH + " " + height);
    page.attributes("font-family", "sans-serif", "font-size", "13", "fill", "#202020");
    page.block("rect", "width", "100%", "height", "100%", "fill", "#ffffff").end();
    axis(page);
    for (int i = 0; i < rows.size(); i++) {
      row(page, rows.get(i), TOP + i * ROW + ROW / 2);
    }
    return page.finish();
  }

  private void axis(XmlPage page) {
    if (known.getCount() == 0) {
      return;
    }
    int step = (years() + MOST_YEARS - 1) / MOST_YEARS;
    String bottom = String.valueOf(TOP + rows.size() * ROW);
    for (int year = 0; year < years(); year += step) {
      String x = String.valueOf(LEFT + AXIS * year / years());
      page.block("line", "x1", x, "y1", String.valueOf(TOP), "x2", x, "y2", bottom);
      page.attributes("stroke", "#d0d0d0").end();
      page.block("text", "x", x, "y", String.valueOf(TOP - 10), "font-size", "11");
      page.text(String.valueOf(known.getMin() + year)).end();
    }
  }

  private void row(XmlPage page, Row row, int middle) {
    String y = String.valueOf(middle);
    page.block("g").inline("title").text(row.name()).end();
    row.date()
        .ifPresent(date ->
            page.block("circle", "cx", String.valueOf(place(date)), "cy", y, "r", "5")
                .attributes("fill", row.part().colour())
                .end());
    page.block("text", "x", String.valueOf(WORDS), "y", String.valueOf(middle + 4));
    page.inline("tspan", "font-weight", "bold").text(row.part().word()).end();
    page.text("  " + shortened(row.name())).end();
    page.text("\n").end();
  }

  private int place(LocalDate date) {
    int days = date.getDayOfYear() + 365 * (date.getYear() - known.getMin());
    return LEFT + (int) ((long) AXIS * days / (366L * years()));
  }

  private int years() {
    return known.getMax() - known.getMin() + 1;
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
