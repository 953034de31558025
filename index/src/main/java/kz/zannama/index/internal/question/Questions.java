package kz.zannama.index.internal.question;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.zannama.comparison.EditionChange;
import kz.zannama.history.ActKey;
import kz.zannama.history.ActLink;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.question.ChangesByAct;
import kz.zannama.index.question.EditionStep;
import kz.zannama.index.question.WordStay;
import kz.zannama.index.wording.WordingMaker;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Change;
import kz.zannama.model.Language;

/// Answers questions about the editions of single acts from one view of the index.
public final class Questions {
  private final StoredActs acts;

  public Questions(StoredActs acts) {
    this.acts = acts;
  }

  /// What changed in an act in a period.
  public List<EditionStep> changes(ActId id, Optional<LocalDate> from, LocalDate to)
      throws IOException {
    List<EditionStep> steps = new ArrayList<>();
    for (Map.Entry<Language, WordingMaker> maker : makers(id).entrySet()) {
      steps.addAll(new EditionSteps(maker.getValue(), maker.getKey()).in(from, to));
    }
    return List.copyOf(steps);
  }

  /// Since when words stand in an act.
  public List<WordStay> since(ActId id, String words, LocalDate today) throws IOException {
    List<WordStay> stays = new ArrayList<>();
    for (Map.Entry<Language, WordingMaker> maker : makers(id).entrySet()) {
      stays.addAll(WordSearch.stays(maker.getValue(), maker.getKey(), words, today));
    }
    return List.copyOf(stays);
  }

  /// What an act changed in others.
  public List<ChangesByAct> changesBy(ActId id) throws IOException {
    Optional<Act> act = acts.get(id);
    if (act.isEmpty()) {
      return List.of();
    }
    Map<ActId, List<ActLink>> changed = new TreeMap<>();
    for (ActLink link : acts.chain(act.get()).links()) {
      boolean changes = link.kind() == ActLink.Kind.CHANGES || link.kind() == ActLink.Kind.REPEALS;
      link.other()
          .filter(other -> changes)
          .ifPresent(
              other -> changed.computeIfAbsent(other.id(), it -> new ArrayList<>()).add(link));
    }
    List<ChangesByAct> answers = new ArrayList<>();
    Set<ActKey> keys = ActKey.of(act.get());
    for (Map.Entry<ActId, List<ActLink>> one : changed.entrySet()) {
      LinkedAct other = one.getValue().getFirst().other().orElseThrow();
      List<Change> ordered =
          one.getValue().stream().flatMap(link -> link.change().stream()).distinct().toList();
      answers.add(new ChangesByAct(other, steps(one.getKey(), keys), ordered));
    }
    return List.copyOf(answers);
  }

  private List<EditionStep> steps(ActId changed, Set<ActKey> by) throws IOException {
    return changes(changed, Optional.empty(), LocalDate.MAX).stream()
        .map(step -> step.where(change -> isBy(change, by), difference -> false))
        .filter(step -> !step.isEmpty())
        .toList();
  }

  private static boolean isBy(EditionChange change, Set<ActKey> keys) {
    return change.causes().stream()
        .flatMap(cause -> ActKey.of(cause).stream())
        .anyMatch(keys::contains);
  }

  private Map<Language, WordingMaker> makers(ActId id) throws IOException {
    Map<Language, WordingMaker> makers = new TreeMap<>();
    Optional<StoredAct> stored = acts.whole(id);
    for (Language language : Language.values()) {
      Optional<WordingMaker> maker =
          stored.isEmpty() ? Optional.empty() : acts.wordings(stored.get(), language);
      maker.ifPresent(it -> makers.put(language, it));
    }
    return makers;
  }
}
