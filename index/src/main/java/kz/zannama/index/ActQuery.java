package kz.zannama.index;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;

/// What is looked for: words, and what the acts must be.
///
/// The text is what people type: words of either language in any form, a number (`№ 12-3`,
/// `101/НҚ`), a date (`25.12.2014`, «2014 жылғы 25 желтоқсан»), a registry code. Filters narrow the
/// acts; without a text every act that passes them is found. Immutable.
///
/// @param text the words; blank for any
/// @param types the forms of act; empty for any
/// @param issuer the adopting body, or words of its name, in either language
/// @param region the key of the region of the adopting body, from [kz.zannama.lexicon.Places]
/// @param year the year of adoption
/// @param language the language that the text must be found in and the act known in
/// @param status the status as the act's source shows it
/// @param inForceOn a date on which the act must have been in force: its entry is known by then, no
///   end is, and what is known of it is not older
/// @param forceUnknown whether, instead, the acts are asked for of which that is not known
/// @param with words and phrases that must stand in the act, in any form; `закуп*` for a word that
///   begins so
/// @param without words and phrases that must not
/// @param asOf the day whose statuses are told and asked for; today, or the day of `inForceOn`,
///   where none is given
/// @param offset how many of the best hits are passed over, 0 to 10,000
/// @param limit how many hits at most, 1 to 10,000
/// @param order the order of the hits
public record ActQuery(
    String text,
    Set<ActType> types,
    Optional<String> issuer,
    Optional<String> region,
    OptionalInt year,
    Optional<Language> language,
    Optional<Status.State> status,
    Optional<LocalDate> inForceOn,
    boolean forceUnknown,
    Set<String> with,
    Set<String> without,
    Optional<LocalDate> asOf,
    int offset,
    int limit,
    Order order) {
  /// How many hits a query may ask for, and pass over, at most.
  public static final int MOST = 10_000;

  public ActQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A limit is from 1 to " + MOST + ": " + limit);
    }
    if (offset < 0 || offset > MOST) {
      throw new IllegalArgumentException("An offset is from 0 to " + MOST + ": " + offset);
    }
    if (forceUnknown && inForceOn.isEmpty()) {
      throw new IllegalArgumentException("Acts of unknown force are asked for without a date");
    }
    types = Set.copyOf(types);
    with = Set.copyOf(with);
    without = Set.copyOf(without);
  }

  /// This query for the acts of which it is not known whether they were in force.
  ActQuery withForceUnknown() {
    return new ActQuery(
        text, types, issuer, region, year, language, status, inForceOn, true, with, without, asOf,
        offset, limit, order);
  }

  /// This query with a day, its own where it has one.
  ActQuery asOf(LocalDate today) {
    Optional<LocalDate> day = asOf.or(() -> inForceOn).or(() -> Optional.of(today));
    return new ActQuery(
        text,
        types,
        issuer,
        region,
        year,
        language,
        status,
        inForceOn,
        forceUnknown,
        with,
        without,
        day,
        offset,
        limit,
        order);
  }

  /// The order of hits.
  public enum Order {
    /// The best match first.
    RELEVANCE,
    /// The latest date of adoption first; acts without a date last.
    NEWEST,
    /// The earliest date of adoption first; acts without a date last.
    OLDEST
  }

  /// A query for words, without filters, for 10 hits.
  public static ActQuery of(String text) {
    return builder().text(text).build();
  }

  /// A query in the query language: words, `"phrases"` that must stand so, and fields.
  ///
  /// | Typed | Finds acts |
  /// |---|---|
  /// | `"жер салығы"` | with these words side by side, in any form |
  /// | `салық -жер`, `салық NOT жер`, `-"жер салығы"` | without a word, without a phrase |
  /// | `салық AND жер`, `+салық +жер` | with both words |
  /// | `салық OR жер` | with either, which is so without it, too |
  /// | `закуп*` | with a word that begins so |
  ///
  /// | Field | Value |
  /// |---|---|
  /// | `type:` | a form of act: `order`, «бұйрық», «приказ» |
  /// | `issuer:` | a body or words of its name; several words in quotes |
  /// | `region:` | a region's key, or its name in either language; in quotes |
  /// | `year:` | the year of adoption |
  /// | `language:` | `kk` or `ru` |
  /// | `status:` | `in_force`, `repealed`, … |
  /// | `on:` | a date on which the act was in force |
  /// | `unknown:` | a date on which it is not known whether the act was in force |
  /// | `number:` `date:` | the act's number, its date |
  ///
  /// @return a query that can be narrowed further
  /// @throws QuerySyntaxException if a field or its value is unknown, a quote is not closed, or an
  ///   operator stands where it means nothing; the message shows the place
  public static Builder parse(String query) {
    Objects.requireNonNull(query, "The query is null");
    return QueryParser.parse(query);
  }

  /// A query to be narrowed: any act, 10 hits, by relevance.
  public static Builder builder() {
    return new Builder();
  }

  /// Makes a query; each call narrows or replaces what was said before.
  public static final class Builder {
    private String text = "";
    private final Set<ActType> types = EnumSet.noneOf(ActType.class);
    private Optional<String> issuer = Optional.empty();
    private Optional<String> region = Optional.empty();
    private OptionalInt year = OptionalInt.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<Status.State> status = Optional.empty();
    private Optional<LocalDate> inForceOn = Optional.empty();
    private boolean forceUnknown;
    private final Set<String> with = new LinkedHashSet<>();
    private final Set<String> without = new LinkedHashSet<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private int offset;
    private int limit = 10;
    private Order order = Order.RELEVANCE;

    private Builder() {}

    /// The words, number or date.
    public Builder text(String words) {
      Objects.requireNonNull(words, "The words are null");
      text = words;
      return this;
    }

    /// One form of act; called again, one more.
    public Builder type(ActType type) {
      Objects.requireNonNull(type, "The type of acts is null");
      types.add(type);
      return this;
    }

    /// The adopting body, or words of its name, in either language.
    public Builder issuer(String body) {
      Objects.requireNonNull(body, "The adopting body is null");
      issuer = Optional.of(body);
      return this;
    }

    /// The region of the adopting body, by its key or its name in either language.
    public Builder region(String place) {
      Objects.requireNonNull(place, "The region is null");
      region = Optional.of(QueryParser.region(place));
      return this;
    }

    /// The year of adoption.
    public Builder year(int adopted) {
      year = OptionalInt.of(adopted);
      return this;
    }

    /// The language.
    public Builder language(Language only) {
      Objects.requireNonNull(only, "The language is null");
      language = Optional.of(only);
      return this;
    }

    /// The status as the act's source shows it.
    public Builder status(Status.State state) {
      Objects.requireNonNull(state, "The status is null");
      status = Optional.of(state);
      return this;
    }

    /// A date on which the act must have been in force.
    public Builder inForceOn(LocalDate date) {
      Objects.requireNonNull(date, "The day of force is null");
      inForceOn = Optional.of(date);
      return this;
    }

    /// Instead of the acts in force on the date, those of which that is not known.
    public Builder forceUnknown() {
      forceUnknown = true;
      return this;
    }

    /// A word or a phrase that must stand in the act; called again, one more.
    public Builder with(String words) {
      Objects.requireNonNull(words, "The words are null");
      with.add(words);
      return this;
    }

    /// A word or a phrase that must not; called again, one more.
    public Builder without(String words) {
      Objects.requireNonNull(words, "The words are null");
      without.add(words);
      return this;
    }

    /// The day whose statuses are told and asked for.
    public Builder asOf(LocalDate day) {
      Objects.requireNonNull(day, "The day is null");
      asOf = Optional.of(day);
      return this;
    }

    /// How many of the best hits are passed over: those of the pages before.
    public Builder offset(int hits) {
      offset = hits;
      return this;
    }

    /// How many hits at most.
    public Builder limit(int hits) {
      limit = hits;
      return this;
    }

    /// The order of the hits.
    public Builder order(Order by) {
      Objects.requireNonNull(by, "The order is null");
      order = by;
      return this;
    }

    /// The query.
    ///
    /// @throws IllegalArgumentException if the limit is not from 1 to 10,000, the offset not from
    ///   0, or acts of unknown force are asked for without a date
    public ActQuery build() {
      return new ActQuery(
          text,
          types,
          issuer,
          region,
          year,
          language,
          status,
          inForceOn,
          forceUnknown,
          with,
          without,
          asOf,
          offset,
          limit,
          order);
    }
  }
}
