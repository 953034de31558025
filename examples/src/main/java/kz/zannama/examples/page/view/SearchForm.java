package kz.zannama.examples.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.index.ActQuery;
import kz.zannama.index.QuerySyntaxException;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;

/// What is chosen in the form of a search.
///
/// @param text the words
/// @param type the form of act
/// @param body words of the adopting body's name, or its key
/// @param region the key of its region
/// @param year the year of adoption
/// @param status the status as the source shows it
/// @param language the language of the text
/// @param inForceOn a day on which the act must have been in force
/// @param notKnown whether, instead, the acts are asked for of which that is not known
/// @param order the order of the hits
/// @param page which page of hits is shown, the first is 1
record SearchForm(
    String text,
    Optional<ActType> type,
    Optional<String> body,
    Optional<String> region,
    Optional<Integer> year,
    Optional<Status.State> status,
    Optional<Language> language,
    Optional<LocalDate> inForceOn,
    boolean notKnown,
    ActQuery.Order order,
    int page) {
  static final int PER_PAGE = 10;

  /// The values that narrow a search, in the order in which they are told.
  static final List<String> FILTERS =
      List.of("type", "body", "region", "year", "status", "text", "on", "unknown");

  private static final int LAST_PAGE = 1_000;
  private static final int LONGEST = 2_000;

  /// Reads the form.
  ///
  /// @throws PageProblem if a value is none that can be chosen
  static SearchForm read(PageRequest request) throws PageProblem {
    String text = request.value("q").orElse("");
    if (text.length() > LONGEST) {
      throw new PageProblem(414, "page.problem.long");
    }
    return new SearchForm(
        text,
        request.choice("type", ActType.class),
        request.value("body"),
        request.value("region"),
        request.number("year", 1, 9999),
        request.choice("status", Status.State.class),
        request.textLanguage("text"),
        request.day("on"),
        request.has("unknown") && request.has("on"),
        request.choice("sort", ActQuery.Order.class).orElse(ActQuery.Order.RELEVANCE),
        request.number("page", 1, LAST_PAGE).orElse(1));
  }

  /// The name under which a value of a closed set is sent.
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// What is asked of the index.
  ///
  /// @throws QuerySyntaxException if the words break the rules of the query language
  ActQuery query() {
    return narrowed(ActQuery.parse(text));
  }

  /// The same with the words as plain words, whatever signs stand among them.
  ActQuery plainQuery() {
    return narrowed(ActQuery.builder().text(text.replaceAll("[\"():*+-]", " ")));
  }

  private ActQuery narrowed(ActQuery.Builder query) {
    type.ifPresent(query::type);
    body.ifPresent(query::issuer);
    region.ifPresent(query::region);
    year.ifPresent(query::year);
    status.ifPresent(query::status);
    language.ifPresent(query::language);
    inForceOn.ifPresent(query::inForceOn);
    if (notKnown) {
      query.forceUnknown();
    }
    return query.order(order).limit(PER_PAGE).offset((page - 1) * PER_PAGE).build();
  }
}
