package kz.zannama.index.internal.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.history.ForceSpan;
import kz.zannama.history.Pause;
import kz.zannama.model.Act;
import kz.zannama.model.Status;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The days between which an act is in force, as numbers that queries compare: what a `ForceSpan`
/// tells, as days since 1970-01-01, and the earliest or latest number for what is not known.
///
/// Only numbers that can be changed in place are used: an act that comes later may end another.
public final class ForceDates {
  private static final long EARLIEST = Long.MIN_VALUE;
  private static final long LATEST = Long.MAX_VALUE;

  private ForceDates() {}

  /// The fields of an act of whose force its own texts and others tell.
  public static Field[] fields(Act act, ForceSpan span) {
    boolean unknownEnd = span.ended() && span.end().isEmpty();
    Status status = act.status();
    Map<String, Long> days = new HashMap<>();
    days.put(Fields.FORCE_FROM, day(span.from(), LATEST));
    days.put(Fields.FORCE_NOT_BEFORE, day(span.notBefore(), EARLIEST));
    days.put(Fields.FORCE_UNTIL, day(span.end(), unknownEnd ? EARLIEST : LATEST));
    days.put(Fields.FORCE_OVER, day(span.end().or(span::endAtLatest), LATEST));
    days.put(Fields.FORCE_KNOWN, day(span.knownAt(), EARLIEST));
    days.put(Fields.ENDED_BY_OTHER, span.ended() && !status.isEnded() ? 1L : 0L);
    days.put(Fields.STATUS_FROM, day(status.since(), EARLIEST));
    for (int i = 0; i < Fields.PAUSES; i++) {
      days.put(Fields.pauseFrom(i), LATEST);
      days.put(Fields.pauseUntil(i), EARLIEST);
    }
    List<Pause> pauses = Stream.concat(span.gap().stream(), span.pauses().stream()).toList();
    for (int i = 0; i < pauses.size(); i++) {
      Pause pause = pauses.get(i);
      int place = Math.min(i, Fields.PAUSES - 1);
      days.merge(Fields.pauseFrom(place), day(pause.from(), EARLIEST), Math::min);
      days.merge(Fields.pauseUntil(place), day(pause.until(), LATEST), Math::max);
    }
    return days.entrySet().stream()
        .map(entry -> new NumericDocValuesField(entry.getKey(), entry.getValue()))
        .toArray(Field[]::new);
  }

  /// The acts that were in force on a day.
  ///
  /// @param newest the date of the newest act of the index, up to which repeals are known
  public static Query inForce(LocalDate day, Optional<LocalDate> newest) {
    BooleanQuery.Builder acts = new BooleanQuery.Builder();
    known(day, newest).forEach(query -> acts.add(query, Occur.FILTER));
    for (int i = 0; i < Fields.PAUSES; i++) {
      BooleanQuery paused =
          new BooleanQuery.Builder()
              .add(atMost(Fields.pauseFrom(i), day), Occur.FILTER)
              .add(after(Fields.pauseUntil(i), day), Occur.FILTER)
              .build();
      acts.add(paused, Occur.MUST_NOT);
    }
    return acts.build();
  }

  /// The acts of which it is not known whether they were in force on a day.
  ///
  /// @param newest the date of the newest act of the index, up to which repeals are known
  public static Query notKnown(LocalDate day, Optional<LocalDate> newest) {
    BooleanQuery.Builder known = new BooleanQuery.Builder();
    known(day, newest).forEach(query -> known.add(query, Occur.FILTER));
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.KIND, Fields.ACT)), Occur.FILTER)
        .add(atMost(Fields.FORCE_NOT_BEFORE, day), Occur.FILTER)
        .add(after(Fields.FORCE_OVER, day), Occur.FILTER)
        .add(known.build(), Occur.MUST_NOT)
        .build();
  }

  /// The acts whose source shows a status that has begun by a day; before it begins, nothing is
  /// against an act.
  public static Query inState(Status.State state, LocalDate day) {
    BooleanQuery.Builder acts = new BooleanQuery.Builder();
    Query shown = shown(state);
    if (state == Status.State.IN_FORCE) {
      acts.add(shown, Occur.SHOULD).add(announced(day), Occur.SHOULD);
    } else {
      acts.add(shown, Occur.FILTER).add(announced(day), Occur.MUST_NOT);
    }
    return acts.build();
  }

  /// The acts whose source shows a status that has not begun by a day.
  public static Query announced(Status.State state, LocalDate day) {
    return new BooleanQuery.Builder()
        .add(shown(state), Occur.FILTER)
        .add(announced(day), Occur.FILTER)
        .build();
  }

  private static Query announced(LocalDate day) {
    return new BooleanQuery.Builder()
        .add(after(Fields.STATUS_FROM, day), Occur.FILTER)
        .add(shown(Status.State.IN_FORCE), Occur.MUST_NOT)
        .build();
  }

  private static Query shown(Status.State state) {
    return new TermQuery(new Term(Fields.STATUS, state.name()));
  }

  /// Entry is known by the day, no end is, and the knowledge is not older.
  private static List<Query> known(LocalDate day, Optional<LocalDate> newest) {
    Query entered = atMost(Fields.FORCE_FROM, day);
    Query notEnded = after(Fields.FORCE_UNTIL, day);
    boolean indexKnows = newest.filter(last -> !last.isBefore(day)).isPresent();
    return indexKnows
        ? List.of(entered, notEnded)
        : List.of(entered, notEnded, atLeast(Fields.FORCE_KNOWN, day));
  }

  private static Query atMost(String field, LocalDate day) {
    return between(field, EARLIEST, day.toEpochDay());
  }

  private static Query atLeast(String field, LocalDate day) {
    return between(field, day.toEpochDay(), LATEST);
  }

  private static Query after(String field, LocalDate day) {
    return between(field, day.toEpochDay() + 1, LATEST);
  }

  private static Query between(String field, long from, long to) {
    return new NumberRange(
        field, from, to, NumericDocValuesField.newSlowRangeQuery(field, from, to));
  }

  private static long day(Optional<LocalDate> date, long otherwise) {
    return date.map(LocalDate::toEpochDay).orElse(otherwise);
  }
}
