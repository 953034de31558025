package kz.zannama.examples.page.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the batch that filled an index understood of its sources and what it did not, out of the
/// `report.json` that `ingest` writes.
public final class BatchReport {
  /// No batch is told of.
  public static final BatchReport NONE = new BatchReport(Optional.empty());

  private static final int MOST = 100;

  private final Optional<Path> file;

  private BatchReport(Optional<Path> file) {
    this.file = file;
  }

  /// The report of the batch that writes into a folder, as it is whenever it is asked for.
  public static BatchReport of(Path folder) {
    return new BatchReport(Optional.of(folder.resolve("report.json")));
  }

  /// Whether there is one to tell of.
  public boolean isThere() {
    return file.filter(Files::isRegularFile).isPresent();
  }

  /// The report as it is now; empty where there is none, and where it is no report.
  private Optional<JsonNode> read() throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(file.get()));
      return Optional.of(report).filter(it -> it.path("coverage").isObject());
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  /// What writes the report; nothing where there is none.
  ///
  /// @throws IOException if it cannot be read
  Optional<Section> section(PageWords words) throws IOException {
    return read().map(report -> new Section(report, words));
  }

  /// A report on a page.
  record Section(JsonNode report, PageWords words) {
    void write(HtmlWriter page) {
      page.block("section", "class", "report", "aria-labelledby", "report");
      page.element("h2", words.say("report.heading"), "id", "report");
      page.element("p", PageWords.capital(summary()));
      put().ifPresent(said -> page.element("p", PageWords.capital(said)));
      page.block("div", "class", "facets all");
      table("fields", counts("coverage"), this::field, page);
      table("table.issues", counts("issues"), this::issue, page);
      table("table.format", counts("format"), name -> name, page);
      page.end();
      list(
          "aside",
          told("failures", (source, why) -> Phrasing.in(words.language()).reason(why)),
          page);
      list("apart", lines("keptApart"), page);
      list("other-types", lines("skipped"), page);
      list("gone-since", lines("gone"), page);
      list(
          "duplicates",
          told("duplicates", (source, same) -> say("same-bytes", source, same)),
          page);
      page.end();
    }

    private String say(String key, Object... values) {
      return words.say("report." + key, values);
    }

    private String summary() {
      return say(
          "texts",
          report.path("texts").asInt(0),
          report.path("sources").asInt(0),
          report.path("failures").size(),
          report.path("duplicates").size(),
          report.path("reused").asInt(0));
    }

    private Optional<String> put() {
      List<String> counts =
          counts("put").entrySet().stream()
              .map(count ->
                  named("Outcome." + count.getKey(), count.getKey()) + " " + count.getValue())
              .toList();
      return counts.isEmpty()
          ? Optional.empty()
          : Optional.of(say("put", String.join(", ", counts)));
    }

    private String named(String key, String name) {
      return words.messages().keys().contains(key) ? words.say(key) : name;
    }

    private Map<String, Integer> counts(String name) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      report.path(name).forEachEntry((key, count) -> counts.put(key, count.asInt(0)));
      return counts;
    }

    private String field(String name) {
      return named("report.field." + name, name);
    }

    private String issue(String code) {
      return named("issue." + code, code);
    }

    /// How many texts there are of each kind, and of what share.
    private void table(
        String name, Map<String, Integer> rows, Function<String, String> label, HtmlWriter page) {
      if (rows.isEmpty()) {
        return;
      }
      int texts = Math.max(1, report.path("texts").asInt(1));
      page.block("section").element("h3", say(name)).block("ul");
      rows.entrySet().stream()
          .limit(MOST)
          .forEach(row -> {
            String share = String.format(Locale.ROOT, "%.1f", 100.0 * row.getValue() / texts);
            String count = row.getValue() + " · " + share + " %";
            page.block("li").element("span", label.apply(row.getKey())).text(" ");
            page.element("span", count, "class", "number").end();
          });
      page.end().end();
    }

    private Stream<String> lines(String name) {
      return report.path(name).valueStream().map(line -> line.asString(""));
    }

    private Stream<String> told(String name, BinaryOperator<String> said) {
      return report
          .path(name)
          .propertyStream()
          .map(entry -> said.apply(entry.getKey(), entry.getValue().asString("")));
    }

    private void list(String name, Stream<String> all, HtmlWriter page) {
      List<String> lines = all.toList();
      if (lines.isEmpty()) {
        return;
      }
      page.block("details", "class", "issues");
      page.element("summary", say("count", say(name), lines.size())).block("ul");
      lines.stream().limit(MOST).forEach(line -> page.element("li", line));
      if (lines.size() > MOST) {
        page.element("li", say("more", lines.size() - MOST));
      }
      page.end().end();
    }
  }
}
