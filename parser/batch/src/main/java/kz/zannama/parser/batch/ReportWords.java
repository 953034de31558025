package kz.zannama.parser.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.message.ReasonPhrase;

/// What a report of a batch says, in a language.
final class ReportWords {
  private final MessageLanguage language;
  private final Messages messages;

  ReportWords(MessageLanguage language) {
    this.language = language;
    this.messages = Messages.in(language);
  }

  /// The code of the language: `kk`.
  String code() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /// A phrase of the report.
  String say(String key, Object... values) {
    return messages.say("report." + key, values);
  }

  /// How much was read, in one line.
  String summary(Report report) {
    Output output = report.output();
    List<String> parts = new ArrayList<>();
    parts.add(
        say(
            "texts",
            report.texts(),
            output.parsed().size(),
            output.failed().size(),
            output.duplicates().size(),
            report.reused()));
    count(parts, "skipped", report.skipped().size());
    count(parts, "gone", report.gone().size());
    count(parts, "replayed", report.replayed());
    parts.add(say("time", String.format(Locale.ROOT, "%.1f", report.millis() / 1000.0)));
    return String.join("; ", parts);
  }

  private void count(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(say(key, number));
    }
  }

  /// What became of the acts that were put: `acts put: added 12, kept apart … 1`.
  String put(SinkAnswers answers) {
    return say(
        "put",
        answers.counts().entrySet().stream()
            .map(count -> messages.value(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", ")));
  }

  /// A field of the header by its name: `entryIntoForce`.
  String field(String name) {
    return say("field." + name);
  }

  /// A row of a table: a type of act and an issue have words, and what is not known has.
  String row(String table, String name) {
    String key =
        switch (table) {
          case "type" -> "ActType." + name;
          case "issues" -> "issue." + name;
          default -> "";
        };
    if (messages.keys().contains(key)) {
      return messages.say(key);
    }
    return name.equals(Tally.UNKNOWN) ? say("unknown") : name;
  }

  /// Why a source was set aside.
  String reason(String english) {
    return ReasonPhrase.in(language).of(english).orElse(english);
  }
}
