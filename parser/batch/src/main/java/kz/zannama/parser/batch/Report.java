package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zannama.message.MessageLanguage;
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.TextFacts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a batch understood and what it did not, as text, JSON and a page.
///
/// @param output what it has to show
/// @param records how the records are kept
/// @param skipped files that are of no type that acts come in
/// @param gone sources of earlier runs that are not there any more
/// @param reused how many sources an earlier run had done
/// @param replayed how many sources were put into the sink from their records
/// @param answers what the sink did with what was put
/// @param millis how long this run took
public record Report(
    Output output,
    RecordFiles records,
    List<String> skipped,
    List<String> gone,
    int reused,
    int replayed,
    SinkAnswers answers,
    long millis) {
  private static final int SLOWEST = 10;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// Whether a source was set aside.
  public boolean hasFailures() {
    return !output.failed().isEmpty();
  }

  /// The tables of the report.
  List<Tally> tallies() {
    List<Entry> parsed = output.parsed();
    return List.of(
        Tally.of("type", parsed, TextFacts::type),
        Tally.of("language", parsed, TextFacts::language),
        Tally.of("format", parsed, TextFacts::format),
        Tally.ofYears("year", parsed),
        Tally.ofBodies("body", parsed),
        Tally.ofIssues("issues", parsed));
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

  /// The report in a few lines, in a language.
  public String text(MessageLanguage language) {
    ReportWords words = new ReportWords(language);
    StringBuilder text = new StringBuilder(words.summary(this)).append('\n');
    text.append(answers.counts().isEmpty() ? "" : words.put(answers) + "\n");
    coverage()
        .forEach((field, found) ->
            text.append(
                String.format(
                    Locale.ROOT, "  %-20s %5.1f %%%n", words.field(field), share(found))));
    return text.toString();
  }

  double share(int found) {
    return texts() == 0 ? 0 : 100.0 * found / texts();
  }

  /// The report for programs, as in `report.json`: how many sources were read and texts found; by
  /// type, language, format, year, body and issue how many texts; each field's coverage; the
  /// slowest sources; why sources were set aside; what was a duplicate, skipped, gone; what became
  /// of the acts that were put.
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sources", output.parsed().size());
    json.put("texts", texts());
    json.put("reused", reused);
    json.put("replayed", replayed);
    json.put("milliseconds", millis);
    tallies().forEach(tally -> json.put(tally.name(), tally.counts()));
    json.put("coverage", coverage());
    Map<String, Long> slow = new LinkedHashMap<>();
    slowest().forEach(entry -> slow.put(entry.source(), entry.millis()));
    json.put("slowest", slow);
    Map<String, String> failures = new LinkedHashMap<>();
    output.failed().forEach(entry -> failures.put(entry.source(), entry.failure()));
    json.put("failures", failures);
    json.put("duplicates", output.duplicates());
    json.put("skipped", skipped);
    json.put("gone", gone);
    json.put("put", answers.counts());
    json.put("keptApart", answers.apart());
    return JSON.writeValueAsString(json);
  }

  /// Writes `report.json` and `report.html`, the page in a language.
  void write(OutFolder out, MessageLanguage language) throws IOException {
    byte[] json = json().getBytes(StandardCharsets.UTF_8);
    out.write("report.json", stream -> stream.write(json));
    byte[] page = new ReportPage(this, language).html().getBytes(StandardCharsets.UTF_8);
    out.write("report.html", stream -> stream.write(page));
  }
}
