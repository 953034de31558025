package kz.zannama.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.citation.typed.KnownAct;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.NumberRange;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.TitleKey;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.text.Alphabet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A typed citation as queries for the acts that it can mean.
///
/// @param readings the closest first
/// @param provisions a query for the units that are cited; empty where the whole act is
record CitedQuery(List<Query> readings, Optional<Query> provisions) {
  private static final int SHORTEST_TITLE = 8;

  static CitedQuery of(TypedCitation typed) {
    List<Query> filters = filters(typed);
    List<Query> readings = readings(typed).stream().map(reading -> all(reading, filters)).toList();
    return new CitedQuery(readings, provisions(typed));
  }

  /// The acts under any reading, those under a closer one first.
  Query ranked() {
    List<Query> ranked = new ArrayList<>();
    for (Query reading : readings) {
      ranked.add(new BoostQuery(reading, 1f / (1 + ranked.size())));
    }
    return new DisjunctionMaxQuery(ranked, 0);
  }

  private static Query all(Query reading, List<Query> filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(reading, Occur.MUST);
    filters.forEach(filter -> all.add(filter, Occur.FILTER));
    return all.build();
  }

  private static List<Query> filters(TypedCitation typed) {
    List<Query> filters = new ArrayList<>();
    filters.add(term(Fields.KIND, Fields.ACT));
    BooleanQuery.Builder types = new BooleanQuery.Builder();
    types(typed).forEach(type -> types.add(term(Fields.TYPE, type.name()), Occur.SHOULD));
    if (typed.citation().type() != ActType.OTHER) {
      filters.add(types.build());
    }
    typed.citation().adopted().ifPresent(day -> filters.add(adopted(day)));
    typed.year().ifPresent(year -> filters.add(term(Fields.YEAR, String.valueOf(year))));
    return filters;
  }

  /// People call constitutional laws laws.
  private static Stream<ActType> types(TypedCitation typed) {
    ActType type = typed.citation().type();
    return type == ActType.LAW ? Stream.of(type, ActType.CONSTITUTIONAL_LAW) : Stream.of(type);
  }

  private static List<Query> readings(TypedCitation typed) {
    Citation citation = typed.citation();
    if (citation.number().isPresent()) {
      return numbered(typed, citation.number().get());
    }
    if (citation.registrationNumber().isPresent()) {
      return List.of(number(citation.registrationNumber().get()));
    }
    if (!typed.known().isEmpty()) {
      return List.of(known(typed.known()));
    }
    String title = citation.title().map(TitleKey::of).orElse("");
    if (!title.isEmpty()) {
      return title.length() < SHORTEST_TITLE
          ? List.of(exactly(Fields.TITLE_KEY, title))
          : List.of(exactly(Fields.TITLE_KEY, title), beginning(title));
    }
    return List.of(new ConstantScoreQuery(new MatchAllDocsQuery()));
  }

  /// The number itself; else what it is short for, where more than figures tell the act.
  private static List<Query> numbered(TypedCitation typed, String number) {
    String form = ActNumbers.shortForms(number).getFirst();
    boolean telling =
        typed.citation().adopted().isPresent()
            || typed.year().isPresent()
            || !typed.known().isEmpty()
            || form.chars().anyMatch(Character::isLetter);
    return telling
        ? List.of(number(number), exactly(Fields.NUMBER_FORM, form))
        : List.of(number(number));
  }

  private static Query number(String printed) {
    String number = ActNumbers.canonical(printed);
    BooleanQuery.Builder spelled = new BooleanQuery.Builder();
    spelled.add(term(Fields.NUMBER, number), Occur.SHOULD);
    spelled.add(term(Fields.NUMBER, Alphabet.RUSSIAN_KEYBOARD.apply(number)), Occur.SHOULD);
    return new ConstantScoreQuery(spelled.build());
  }

  /// The acts that bore a name, the newer the better; by the title where the table lists none.
  private static Query known(List<KnownAct> acts) {
    List<Query> any = new ArrayList<>();
    for (KnownAct act : acts) {
      float weight = 1;
      for (KnownAct.Version version : act.versions()) {
        weight += 0.1f;
        any.add(new BoostQuery(new ConstantScoreQuery(version(version)), weight));
      }
      act.titles().forEach(title -> any.add(beginning(TitleKey.of(title))));
    }
    return new DisjunctionMaxQuery(any, 0);
  }

  private static Query version(KnownAct.Version version) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(adopted(version.adopted()), Occur.FILTER);
    version
        .number()
        .map(ActNumbers::shortForms)
        .ifPresent(forms -> both.add(term(Fields.NUMBER_FORM, forms.getLast()), Occur.FILTER));
    return both.build();
  }

  private static Query beginning(String title) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(Fields.TITLE_KEY, title)));
  }

  private static Query exactly(String field, String value) {
    return new ConstantScoreQuery(term(field, value));
  }

  /// The units of the cited provisions, those that stand in them where they have no words
  /// themselves; in the language of the citation first.
  private static Optional<Query> provisions(TypedCitation typed) {
    List<ElementId> ids = typed.citation().provisions();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (ElementId id : ids) {
      any.add(new BoostQuery(exactly(Fields.ELEMENT, id.value()), 2), Occur.SHOULD);
      any.add(
          new ConstantScoreQuery(new PrefixQuery(new Term(Fields.ELEMENT, id.child("").value()))),
          Occur.SHOULD);
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(exactly(Fields.UNIT_LANGUAGE, typed.language().code()), Occur.SHOULD)
            .build());
  }

  private static Query adopted(LocalDate date) {
    long day = date.toEpochDay();
    return new NumberRange(Fields.ADOPTED, day, day, LongField.newExactQuery(Fields.ADOPTED, day));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
