package kz.zannama.index;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.FoundActName;
import kz.zannama.lexicon.Place;
import kz.zannama.lexicon.Places;
import kz.zannama.message.Messages;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;

/// Reads the query language: words, `"phrases"`, operators, and `field:value`.
final class QueryParser {
  private static final String FIELDS =
      "type, issuer, region, year, language, status, on, unknown, number, date";

  // Specimens: `type:order`, `issuer:"министр финансов"`, `on:01.06.2015`
  private static final Pattern FIELD =
      Pattern.compile("(?<!\\S)([a-zA-Z]{1,20}):(?:\"([^\"]*+)\"|(\\S*+))");

  private final String query;
  private final ActQuery.Builder built = ActQuery.builder();

  private QueryParser(String query) {
    this.query = query;
  }

  /// A query as somebody typed it.
  ///
  /// @throws QuerySyntaxException if a field or its value is unknown, a quote is not closed, or an
  ///   operator stands where it means nothing
  static ActQuery.Builder parse(String query) {
    return new QueryParser(query).parse();
  }

  private ActQuery.Builder parse() {
    requireClosedQuotes();
    String plain = QueryOperators.read(query, built);
    StringBuilder words = new StringBuilder();
    Matcher field = FIELD.matcher(plain);
    int done = 0;
    while (field.find()) {
      words.append(plain, done, field.start());
      words.append(read(field));
      done = field.end();
    }
    words.append(plain, done, plain.length());
    return built.text(words.toString().strip());
  }

  /// Takes a field; a number or a date stays among the words.
  private String read(Matcher field) {
    boolean quoted = field.group(2) != null;
    String value = quoted ? field.group(2) : field.group(3);
    int at = quoted ? field.start(2) : field.start(3);
    if (value.isBlank()) {
      throw wrong("No value after " + field.group(1) + ":", at);
    }
    if (!quoted && (value.startsWith("[") || value.startsWith("{"))) {
      throw wrong("A range is no value: give one, " + field.group(1) + ":12", at);
    }
    switch (field.group(1).toLowerCase(Locale.ROOT)) {
      case "type" -> built.type(known(() -> type(value), "Not a form of act: " + value, at));
      case "issuer" -> built.issuer(value);
      case "region" -> built.region(value);
      case "year" -> built.year(year(value, at));
      case "language" ->
          built.language(known(() -> language(value), "Not a language (kk, ru): " + value, at));
      case "status" -> built.status(known(() -> state(value), "Not a status: " + value, at));
      case "on" -> built.inForceOn(date(value, at));
      case "unknown" -> built.inForceOn(date(value, at)).forceUnknown();
      case "number" -> {
        return "№ " + value;
      }
      case "date" -> {
        return date(value, at).toString();
      }
      default -> throw wrong("Not a field: " + field.group(1) + " (" + FIELDS + ")", field.start());
    }
    return "";
  }

  /// A form of act by its English name or its word in either language: `order`, «бұйрық», «приказ».
  private static ActType type(String value) {
    return ActNames.find(value).stream()
        .findFirst()
        .map(FoundActName::type)
        .orElseGet(() -> ActType.valueOf(constant(value)));
  }

  /// A language by its code or its name: `ru`, «русский».
  private static Language language(String value) {
    return Messages.find(Language.class, value).orElseGet(() -> Language.of(value));
  }

  /// A status by its English name or words for it: `repealed`, «действует».
  private static Status.State state(String value) {
    return Messages.find(Status.State.class, value)
        .orElseGet(() -> Status.State.valueOf(constant(value)));
  }

  /// A region's key, as it is or by the name in either language.
  static String region(String value) {
    return Stream.of(Language.values())
        .flatMap(language -> Places.region(value, language).stream())
        .map(Place::key)
        .findFirst()
        .orElse(value);
  }

  private int year(String value, int at) {
    if (!value.matches("\\d{4}")) {
      throw wrong("Not a year: " + value, at);
    }
    return Integer.parseInt(value);
  }

  private LocalDate date(String value, int at) {
    return ActDates.first(value).orElseThrow(() -> wrong("Not a date: " + value, at));
  }

  private <T> T known(Supplier<T> reading, String otherwise, int at) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      QuerySyntaxException wrong = wrong(otherwise, at);
      wrong.initCause(e);
      throw wrong;
    }
  }

  private void requireClosedQuotes() {
    long quotes = query.chars().filter(letter -> letter == '"').count();
    if (quotes % 2 == 1) {
      throw wrong("A quote is not closed", query.lastIndexOf('"'));
    }
  }

  private QuerySyntaxException wrong(String reason, int at) {
    return new QuerySyntaxException(reason, query, at);
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
