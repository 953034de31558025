package kz.zannama.index.internal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.comparison.discrepancy.LanguageIssues;
import kz.zannama.history.Pause;
import kz.zannama.identity.TextEvidence;
import kz.zannama.identity.TextGrouping;
import kz.zannama.index.wording.ActWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;

/// An act with every text of it that was put: all wordings, all sources.
///
/// @param id the id that it is found by
/// @param texts the texts, at least one
/// @param others the ids of other acts that share its key
/// @param end what a corpus tells of its end
public record StoredAct(
    ActId id, List<PutText> texts, List<ActId> others, Optional<Edition.End> end) {
  public StoredAct {
    texts = List.copyOf(texts);
    others = List.copyOf(others);
  }

  /// An act of whose end no corpus tells.
  StoredAct(ActId id, List<PutText> texts, List<ActId> others) {
    this(id, texts, others, Optional.empty());
  }

  /// This act with what a corpus tells of its end.
  public StoredAct withEnd(Optional<Edition.End> told) {
    return new StoredAct(id, texts, others, told);
  }

  /// This act with the end that was told of one of some others that has its code.
  public StoredAct withEndOf(Collection<StoredAct> before) {
    return withEnd(
        before.stream()
            .flatMap(act -> act.end().stream())
            .filter(it -> isOf(it.actCode()))
            .findFirst());
  }

  /// The day of the first text that is younger than the end that was told: since then it has none.
  public Optional<LocalDate> back() {
    return end.flatMap(told ->
        texts.stream()
            .flatMap(text -> date(text).stream())
            .filter(told.day()::isBefore)
            .min(LocalDate::compareTo));
  }

  /// The time in which it was gone before it came back; an end that was only announced has not
  /// come.
  public Optional<Pause> gap() {
    return end.filter(Edition.End::gone)
        .flatMap(told -> back().map(day -> new Pause(Optional.of(told.day()), Optional.of(day))));
  }

  /// The end in a line, see `StoredEnd`.
  public Optional<String> endLine() {
    return end.map(StoredEnd::line);
  }

  /// Whether a text of it has a code of a corpus.
  public boolean isOf(String actCode) {
    return texts.stream()
        .anyMatch(text -> text.evidence().code().filter(actCode::equals).isPresent());
  }

  /// The acts that some texts are texts of, whatever their order.
  public static List<StoredAct> allOf(List<PutText> texts) {
    Map<TextEvidence, List<PutText>> byEvidence =
        texts.stream().collect(Collectors.groupingBy(PutText::evidence));
    List<List<PutText>> groups =
        TextGrouping.of(List.copyOf(byEvidence.keySet())).stream()
            .map(group ->
                group.stream()
                    .flatMap(text -> byEvidence.getOrDefault(text, List.of()).stream())
                    .toList())
            .toList();
    List<StoredAct> acts = new ArrayList<>();
    Map<ActId, List<List<PutText>>> byKey =
        groups.stream().collect(Collectors.groupingBy(StoredAct::key));
    for (Map.Entry<ActId, List<List<PutText>>> sharing : byKey.entrySet()) {
      acts.addAll(named(sharing.getKey(), sharing.getValue()));
    }
    return acts;
  }

  private static List<StoredAct> named(ActId key, List<List<PutText>> sharing) {
    if (sharing.size() == 1) {
      return List.of(new StoredAct(key, sharing.getFirst(), List.of()));
    }
    List<ActId> ids = sharing.stream().map(texts -> marked(key, texts, sharing)).toList();
    List<StoredAct> acts = new ArrayList<>();
    for (int at = 0; at < ids.size(); at++) {
      ActId id = ids.get(at);
      acts.add(
          new StoredAct(
              id,
              sharing.get(at),
              ids.stream().filter(other -> !other.equals(id)).sorted().toList()));
    }
    return acts;
  }

  /// The id with what tells the act from those that share its key, from its own evidence.
  private static ActId marked(ActId key, List<PutText> texts, List<List<PutText>> sharing) {
    String mark = mark(texts);
    boolean alone = sharing.stream().filter(other -> mark(other).equals(mark)).count() == 1;
    String source = first(texts).sha256();
    return new ActId(
        key
            + "~"
            + (alone ? mark : mark + "~" + source.substring(0, Math.min(12, source.length()))));
  }

  private static String mark(List<PutText> texts) {
    return texts.stream()
        .map(PutText::evidence)
        .filter(text -> text.archiveId().isPresent() || text.registration().isPresent())
        .map(TextEvidence::mark)
        .min(Comparator.comparing(String::toString))
        .orElseGet(() -> first(texts).mark());
  }

  private static TextEvidence first(List<PutText> texts) {
    return texts.stream()
        .map(PutText::evidence)
        .min(Comparator.comparing(TextEvidence::sha256))
        .orElseThrow();
  }

  /// The id that depends least on the language; of two alike the first by name.
  private static ActId key(List<PutText> texts) {
    return texts.stream()
        .map(PutText::id)
        .min(Comparator.comparing(StoredAct::weakness).thenComparing(ActId::value))
        .orElseThrow();
  }

  private static int weakness(ActId id) {
    if (id.value().startsWith("sha256:")) {
      return 2;
    }
    return id.value().contains("/kk:") || id.value().contains("/ru:") ? 1 : 0;
  }

  /// Whether another is written as this one is. What shares the key of an act that was read back is
  /// not known.
  public boolean isSameAs(StoredAct other) {
    return id.equals(other.id)
        && Set.copyOf(texts).equals(Set.copyOf(other.texts))
        && others.equals(other.others)
        && end.equals(other.end);
  }

  /// What texts of the act can be found by.
  public Set<String> keys() {
    return texts.stream()
        .flatMap(text -> text.evidence().keys().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The wordings.
  public List<ActWording> wordings() {
    return ActWording.all(texts.stream().map(PutText::text).toList());
  }

  /// The act as its newest wordings have it, one text per language, with what was found by
  /// comparing the texts, and the end that a corpus tells of.
  public Act newest() {
    Act printed = newestAsPrinted();
    return end.map(it -> it.of(printed)).orElse(printed);
  }

  /// The same without what a corpus tells of its end.
  private Act newestAsPrinted() {
    return joined(LocalDate.MAX).orElseThrow();
  }

  /// The newest wordings, as they are written: with what their languages say differently, and
  /// without what a corpus tells of the act's end.
  public Act record() {
    return LanguageIssues.marked(newestAsPrinted());
  }

  /// The act as it reads on a day: in each language the newest wording that is not younger, with
  /// what the languages say differently.
  public Optional<Act> on(LocalDate day) {
    return joined(day).map(LanguageIssues::marked);
  }

  private Optional<Act> joined(LocalDate day) {
    Map<Language, ActText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<PutText> known =
          texts().stream()
              .filter(text -> text.language() == language)
              .filter(text -> date(text).filter(day::isBefore).isEmpty())
              .toList();
      Optional<Optional<LocalDate>> last =
          known.stream()
              .map(StoredAct::date)
              .max(Comparator.comparing(date -> date.orElse(LocalDate.MIN)));
      last.map(date -> text(language, date)).ifPresent(text -> texts.put(language, text));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Act(id, texts));
  }

  /// The days of the wordings in a language, in order; the empty one of a wording without a date is
  /// the first.
  public List<Optional<LocalDate>> days(Language language) {
    return texts.stream()
        .filter(text -> text.language() == language)
        .map(StoredAct::date)
        .distinct()
        .sorted(Comparator.comparing(date -> date.orElse(LocalDate.MIN)))
        .toList();
  }

  /// The text that answers for the wording of a day.
  ///
  /// @param date one of [#days]
  public ActText text(Language language, Optional<LocalDate> date) {
    ActWording wording =
        ActWording.of(
            texts.stream()
                .filter(text -> text.language() == language && date(text).equals(date))
                .map(PutText::text)
                .toList());
    return ComparedTexts.marked(wording, this);
  }

  private static Optional<LocalDate> date(PutText text) {
    return text.requisites().versionDate();
  }
}
