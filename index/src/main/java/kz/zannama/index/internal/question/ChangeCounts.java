package kz.zannama.index.internal.question;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.internal.store.ChangeFact;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.question.CountQuestion.Subject;
import kz.zannama.index.question.CountRow;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;

/// Counts the changes of all acts of an index, by what is asked for.
///
/// What is counted are pairs of an act and one that changed it: an act that changes ten articles of
/// a code has changed one act.
public final class ChangeCounts {
  private final StoredActs acts;
  private final CountQuestion question;
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Map<String, Optional<Changed>> targets = new HashMap<>();

  private ChangeCounts(StoredActs acts, CountQuestion question) {
    this.acts = acts;
    this.question = question;
  }

  /// What was counted under one key: which things, and in which acts.
  private static final class Tally {
    private final Set<String> things = new LinkedHashSet<>();
    private final Set<ActId> acts = new LinkedHashSet<>();
    private long sum;

    long count() {
      return Math.max(sum, things.size());
    }
  }

  /// The answer, the greatest counts first.
  public static List<CountRow> of(StoredActs acts, CountQuestion question) throws IOException {
    ChangeCounts counts = new ChangeCounts(acts, question);
    for (int document : acts.documents(Fields.KIND, Fields.ACT, Integer.MAX_VALUE)) {
      if (question.subject() == Subject.DATES_DIFFER) {
        counts.addDates(document);
      } else {
        counts.addAct(document);
      }
    }
    if (question.subject() != Subject.DATES_DIFFER) {
      for (int document : acts.documents(Fields.KIND, Fields.TEXT, Integer.MAX_VALUE)) {
        counts.addFurtherText(document);
      }
    }
    return counts.rows();
  }

  /// An act that changes may be counted of.
  ///
  /// @param bodies the keys of the bodies that adopted it
  private record Changed(ActId id, List<String> bodies) {}

  /// The act of a document, where it is asked for.
  private Optional<Changed> changed(int document) throws IOException {
    List<String> bodies = acts.values(document, Fields.BODY);
    boolean asked =
        question.body().isEmpty()
            || bodies.stream().anyMatch(body -> body.startsWith(question.body().get()));
    return asked
        ? Optional.of(new Changed(acts.summary(document).act().id(), bodies))
        : Optional.empty();
  }

  /// What the notes of an act tell of it, and what it orders to be done to others.
  private void addAct(int document) throws IOException {
    List<String> notes = acts.values(document, Fields.CHANGED);
    if (!notes.isEmpty()) {
      changed(document).ifPresent(act -> add(act, notes));
    }
    List<String> orders = acts.values(document, Fields.ORDERS);
    Optional<String> by = orders.isEmpty() ? Optional.empty() : acts.key(document);
    for (String order : by.isEmpty() ? List.<String>of() : orders) {
      ChangeFact fact = ChangeFact.read(order);
      Optional<Changed> act = target(fact.by());
      act.ifPresent(
          it -> add(it, new ChangeFact(fact.day(), by.get(), fact.provision(), fact.repeal())));
    }
  }

  private Optional<Changed> target(String key) throws IOException {
    Optional<Changed> known = targets.get(key);
    if (known == null) {
      List<Integer> documents = acts.documents(Fields.NAME, key, 2);
      known = documents.size() == 1 ? changed(documents.getFirst()) : Optional.empty();
      targets.put(key, known);
    }
    return known;
  }

  /// What the notes of an earlier edition tell, and those of the newest no longer.
  private void addFurtherText(int document) throws IOException {
    List<String> notes = acts.values(document, Fields.CHANGED);
    List<String> owner = acts.values(document, Fields.OWNER);
    if (!notes.isEmpty() && !owner.isEmpty()) {
      OptionalInt act = acts.document(new ActId(owner.getFirst()));
      if (act.isPresent()) {
        changed(act.getAsInt()).ifPresent(it -> add(it, notes));
      }
    }
  }

  private void add(Changed act, List<String> facts) {
    facts.forEach(fact -> add(act, ChangeFact.read(fact)));
  }

  private boolean isIn(Optional<LocalDate> day) {
    boolean undated = question.from().isEmpty() && question.to().isEmpty();
    return undated
        || day.filter(d -> question.from().filter(d::isBefore).isEmpty())
            .filter(d -> question.to().filter(d::isAfter).isEmpty())
            .isPresent();
  }

  private void add(Changed changed, ChangeFact fact) {
    if (!isIn(fact.day())) {
      return;
    }
    ActId act = changed.id();
    String pair = act.value() + "\t" + fact.by();
    Optional<String> year = fact.day().map(day -> String.valueOf(day.getYear()));
    switch (question.subject()) {
      case CHANGING_ACTS -> count(fact.by(), act.value(), act);
      case CHANGED_ACTS -> count(act.value(), fact.by(), act);
      case CHANGED_PROVISIONS ->
          fact.provision()
              .map(ElementId::value)
              .ifPresent(id -> count(act.value() + "#" + id, fact.by(), act));
      case BODIES -> changed.bodies().forEach(body -> count(body, pair, act));
      case YEARS -> year.ifPresent(it -> count(it, pair, act));
      case REPEALS -> {
        if (fact.repeal()) {
          year.ifPresent(it -> count(it, act.value(), act));
        }
      }
      case DATES_DIFFER -> throw new IllegalStateException("counted by act");
    }
  }

  private void count(String key, String thing, ActId act) {
    Tally tally = tallies.computeIfAbsent(key, it -> new Tally());
    tally.things.add(thing);
    if (tally.acts.size() < CountRow.EVIDENCE) {
      tally.acts.add(act);
    }
  }

  private void addDates(int document) throws IOException {
    if (changed(document).isEmpty()) {
      return;
    }
    List<LocalDate> days =
        acts.values(document, Fields.WORDING_DATE).stream()
            .map(value -> LocalDate.parse(value.substring(3)))
            .filter(day -> isIn(Optional.of(day)))
            .sorted()
            .toList();
    if (days.size() == 2 && !days.getFirst().equals(days.getLast())) {
      ActId act = acts.summary(document).act().id();
      Tally tally = tallies.computeIfAbsent(act.value(), it -> new Tally());
      tally.sum = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
      tally.acts.add(act);
    }
  }

  private List<CountRow> rows() throws IOException {
    List<Map.Entry<String, Tally>> greatest =
        tallies.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Tally> row) -> -row.getValue().count())
                    .thenComparing(Map.Entry::getKey))
            .limit(question.limit())
            .toList();
    List<CountRow> rows = new ArrayList<>();
    for (Map.Entry<String, Tally> row : greatest) {
      rows.add(
          new CountRow(
              row.getKey(),
              act(row.getKey()),
              row.getValue().count(),
              row.getValue().acts.stream().sorted().toList()));
    }
    return rows;
  }

  private Optional<LinkedAct> act(String key) throws IOException {
    return switch (question.subject()) {
      case CHANGING_ACTS -> acts.named(key);
      case CHANGED_ACTS, CHANGED_PROVISIONS, DATES_DIFFER ->
          acts.linked(new ActId(key.substring(0, end(key))));
      case BODIES, YEARS, REPEALS -> Optional.empty();
    };
  }

  private static int end(String key) {
    int mark = key.lastIndexOf('#');
    return mark < 0 ? key.length() : mark;
  }
}
