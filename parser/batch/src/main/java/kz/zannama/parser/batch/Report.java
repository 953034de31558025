package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a batch understood and what it did not, as text, JSON and a page.
///
/// @param output what it has to show
/// @param reused how many sources an earlier run had done
/// @param millis how long this run took
public record Report(Output output, int reused, long millis) {
  private static final int SLOWEST = 10;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// Whether a source was set aside.
  public boolean hasFailures() {
    return !output.failed().isEmpty();
  }

  /// Counts by name.
  ///
  /// @param isWhole whether they are in an order of their own, so that none may be left out; else
  ///   the most frequent come first
  record Counts(String title, Map<String, Integer> counts, boolean isWhole) {}

  /// The tables of the report.
  List<Counts> counts() {
    List<TextFacts> texts =
        output.parsed().stream().flatMap(entry -> entry.texts().stream()).toList();
    return List.of(
        by("Type", texts, TextFacts::type),
        by("Language", texts, TextFacts::language),
        by("Format", texts, TextFacts::format),
        years(texts),
        by("Body", texts, text -> text.body().isEmpty() ? "unknown" : text.body()),
        issues());
  }

  /// For each field of the header, in how many texts it was found.
  Map<String, Integer> coverage() {
    Map<String, Integer> found = new LinkedHashMap<>();
    TextFacts.FIELDS.forEach(field -> found.put(field, 0));
    output.parsed().stream()
        .flatMap(entry -> entry.texts().stream())
        .flatMap(text -> text.fields().stream())
        .forEach(field -> found.merge(field, 1, Integer::sum));
    return found;
  }

  int texts() {
    return output.parsed().stream().mapToInt(entry -> entry.texts().size()).sum();
  }

  List<Entry> slowest() {
    return output.parsed().stream()
        .sorted(Comparator.comparingLong(Entry::millis).reversed().thenComparing(Entry::source))
        .limit(SLOWEST)
        .toList();
  }

  private static Counts by(
      String title, List<TextFacts> texts, Function<TextFacts, String> property) {
    return new Counts(
        title,
        sorted(
            texts.stream()
                .collect(Collectors.groupingBy(property, Collectors.summingInt(text -> 1)))),
        false);
  }

  private static Counts years(List<TextFacts> texts) {
    Map<String, Integer> years = new TreeMap<>();
    texts.forEach(
        text -> years.merge(text.year() == 0 ? "unknown" : "" + text.year(), 1, Integer::sum));
    return new Counts("Year", years, true);
  }

  private Counts issues() {
    Map<String, Integer> codes = new TreeMap<>();
    output
        .parsed()
        .forEach(entry -> entry.issues().forEach((code, n) -> codes.merge(code, n, Integer::sum)));
    return new Counts("Issues", sorted(codes), false);
  }

  private static Map<String, Integer> sorted(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /// The report in a few lines.
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(texts()).append(" texts of ").append(output.parsed().size()).append(" sources, ");
    text.append(output.failed().size()).append(" set aside, ");
    text.append(output.duplicates().size()).append(" duplicates; ");
    text.append(reused).append(" known from before; ");
    text.append(String.format(Locale.ROOT, "%.1f s%n", millis / 1000.0));
    coverage()
        .forEach((field, found) ->
            text.append(String.format(Locale.ROOT, "  %-16s %5.1f %%%n", field, share(found))));
    return text.toString();
  }

  double share(int found) {
    return texts() == 0 ? 0 : 100.0 * found / texts();
  }

  /// Writes `report.json` and `report.html`.
  public void write(Path out) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sources", output.parsed().size());
    json.put("texts", texts());
    json.put("reused", reused);
    json.put("milliseconds", millis);
    counts().forEach(counts -> json.put(counts.title().toLowerCase(Locale.ROOT), counts.counts()));
    json.put("coverage", coverage());
    Map<String, Long> slow = new LinkedHashMap<>();
    slowest().forEach(entry -> slow.put(entry.source(), entry.millis()));
    json.put("slowest", slow);
    Map<String, String> failures = new LinkedHashMap<>();
    output.failed().forEach(entry -> failures.put(entry.source(), entry.failure()));
    json.put("failures", failures);
    json.put("duplicates", output.duplicates());
    Output.replace(
        out.resolve("report.json"), stream -> stream.write(JSON.writeValueAsBytes(json)));
    byte[] page = new ReportPage(this).html().getBytes(StandardCharsets.UTF_8);
    Output.replace(out.resolve("report.html"), stream -> stream.write(page));
  }
}
