package kz.zannama.examples.page.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.Language;

/// What a reader asks for.
///
/// @param path the path: one that a page can have, else `/unknown`
/// @param parameters the values of the query by their names, decoded and without blanks around
///   them; empty ones are left out, of several of one name the first one counts
/// @param language the language in which is answered
public record PageRequest(String path, Map<String, String> parameters, MessageLanguage language) {
  /// The name of the parameter that chooses the language of the answer.
  public static final String LANGUAGE = "lang";

  private static final int LONGEST = 8_000;
  private static final int LONGEST_HEADER = 500;

  // Specimens: `/`, `/act`, `/page.css`
  private static final Pattern PATH = Pattern.compile("/[a-z]{0,20}(?:\\.[a-z]{2,3})?");

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

  public PageRequest {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /// Reads a request.
  ///
  /// @param query the query as it was sent; empty where there is none
  /// @param accepted the languages that the reader prefers, as the header `Accept-Language` has
  ///   them; blank where there is none
  /// @throws PageProblem if the query is too long, or is not encoded as addresses are
  public static PageRequest read(String path, String query, String accepted) throws PageProblem {
    if (query.length() > LONGEST) {
      throw new PageProblem(414, "page.problem.long");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      int cut = pair.indexOf('=');
      String value = cut < 0 ? "" : decoded(pair.substring(cut + 1)).strip();
      if (!value.isEmpty()) {
        parameters.putIfAbsent(decoded(pair.substring(0, cut)), value);
      }
    }
    MessageLanguage language =
        Optional.ofNullable(parameters.get(LANGUAGE))
            .flatMap(PageRequest::language)
            .orElseGet(() -> preferred(accepted));
    String known = PATH.matcher(path).matches() ? path : "/unknown";
    return new PageRequest(known, parameters, language);
  }

  /// A request that could not be read, for the answer that says so.
  public static PageRequest unread(String accepted) {
    return new PageRequest("/", Map.of(), preferred(accepted));
  }

  private static String decoded(String encoded) throws PageProblem {
    try {
      String value = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      if (value.codePoints().anyMatch(PageRequest::isForbidden)) {
        throw new PageProblem(400, "page.problem.address");
      }
      return value;
    } catch (IllegalArgumentException e) {
      throw new PageProblem(400, "page.problem.address");
    }
  }

  private static boolean isForbidden(int c) {
    return c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private static Optional<MessageLanguage> language(String code) {
    for (MessageLanguage language : MessageLanguage.values()) {
      if (language.name().equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /// The language that a reader prefers of those that there are; English where none is.
  private static MessageLanguage preferred(String accepted) {
    try {
      String bounded = accepted.substring(0, Math.min(accepted.length(), LONGEST_HEADER));
      return Locale.LanguageRange.parse(bounded).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> language(range.getRange().split("-", 2)[0]).stream())
          .findFirst()
          .orElse(MessageLanguage.EN);
    } catch (IllegalArgumentException e) {
      return MessageLanguage.EN;
    }
  }

  /// A value; empty where it is not given.
  public Optional<String> value(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /// Whether a value was chosen.
  public boolean has(String name) {
    return parameters.containsKey(name);
  }

  /// A day, `2018-01-01` or `01.01.2018`; empty where it is not given.
  ///
  /// @throws PageProblem if it is no day
  public Optional<LocalDate> day(String name) throws PageProblem {
    String value = parameters.getOrDefault(name, "");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : DAYS) {
      Optional<LocalDate> day = day(value, format).filter(it -> it.getYear() > 0);
      if (day.isPresent()) {
        return day;
      }
    }
    throw new PageProblem(400, "page.problem.day", value);
  }

  private static Optional<LocalDate> day(String value, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(value, format)).filter(it -> it.getYear() < 10_000);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A number of a range; empty where it is not given.
  ///
  /// @throws PageProblem if it is none
  public Optional<Integer> number(String name, int least, int most) throws PageProblem {
    String value = parameters.getOrDefault(name, "");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean plain = value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = plain ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw new PageProblem(400, "page.problem.number", value, least, most);
    }
    return Optional.of(number);
  }

  /// One of the values of a closed set, by its name in small letters; empty where none is given.
  ///
  /// @throws PageProblem if there is none of the name
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> set) throws PageProblem {
    String value = parameters.getOrDefault(name, "");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    for (E one : set.getEnumConstants()) {
      if (one.name().equalsIgnoreCase(value)) {
        return Optional.of(one);
      }
    }
    throw new PageProblem(400, "page.problem.choice", value);
  }

  /// The language of a text, `kk` or `ru`; empty where none is given.
  ///
  /// @throws PageProblem if there are no texts in it
  public Optional<Language> textLanguage(String name) throws PageProblem {
    String value = parameters.getOrDefault(name, "");
    for (Language language : Language.values()) {
      if (language.code().equals(value)) {
        return Optional.of(language);
      }
    }
    if (value.isEmpty()) {
      return Optional.empty();
    }
    throw new PageProblem(400, "page.problem.choice", value);
  }
}
