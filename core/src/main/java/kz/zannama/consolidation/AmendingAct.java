package kz.zannama.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.consolidation.internal.words.OrderWords;
import kz.zannama.history.ActKey;
import kz.zannama.history.CitedBody;
import kz.zannama.history.EntryDay;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Language;

/// An act that changes another, in the language of the text that is changed.
///
/// @param id its id
/// @param text its text, whose annexes may hold the new wording of annexes
/// @param changes what it orders to be done to the act that is changed, in its own order
/// @param effective the day of its entry into force, where known and that of all of the act
/// @param ended the first day on which it has lost force as a whole, where known: what it orders
///   for that day or later never applies, what applied before stays
/// @param withdrawn what it orders and what does not apply, as another act took it out of this one
///   or put it otherwise before its day, with the reason
public record AmendingAct(
    ActId id,
    ActText text,
    List<Change> changes,
    Optional<LocalDate> effective,
    Optional<LocalDate> ended,
    Map<Change, Reason> withdrawn) {
  /// How often an act can be put off: one that is put off again and again ends somewhere.
  private static final int MOST_POSTPONEMENTS = 10;

  public AmendingAct {
    changes = List.copyOf(changes);
    withdrawn = Map.copyOf(withdrawn);
  }

  /// An act that no other changes.
  public AmendingAct(
      ActId id,
      ActText text,
      List<Change> changes,
      Optional<LocalDate> effective,
      Optional<LocalDate> ended) {
    this(id, text, changes, effective, ended, Map.of());
  }

  /// An act with all that it orders, whichever act that is about.
  ///
  /// @throws IllegalArgumentException if the act has no text in the language
  public static AmendingAct of(Act act, Language language) {
    ActText text =
        act.text(language)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "No text in " + language.code() + ": " + act.id().value()));
    List<Change> ordered = text.requisites().draft() ? List.of() : text.changes();
    Optional<LocalDate> day = isStaged(text) ? Optional.empty() : EntryDay.of(act).known();
    return new AmendingAct(act.id(), text, ordered, day, act.status().end());
  }

  /// The first day on which what it orders no longer applies, see [EntryDay#until].
  public Optional<LocalDate> until() {
    return EntryDay.until(text.requisites());
  }

  /// This act with only what it orders to be done to the text of one other: what it says of an act
  /// with another date or number is left out, and what ends the other's force and leaves its text.
  public AmendingAct changing(ActText target) {
    return withChanges(ofText(TargetFilter.of(changes, target)));
  }

  /// This act with only what it orders to be done to the text of one other, as the acts' keys tell.
  public AmendingAct changing(Act target) {
    Set<ActKey> keys = ActKey.of(target);
    Set<String> bodies = CitedBody.keys(target);
    return withChanges(
        ofText(
            changes.stream()
                .filter(change ->
                    change
                        .scope()
                        .act()
                        .filter(cited -> ActKey.of(cited).stream().anyMatch(keys::contains))
                        .filter(cited -> CitedBody.agrees(cited, text, bodies))
                        .isPresent())
                .toList()));
  }

  private static List<Change> ofText(List<Change> changes) {
    return changes.stream().filter(change -> !change.stopsAct()).toList();
  }

  /// This act from the first day on which it can apply, where its text tells none: an act that
  /// leaves a part of itself for another day stays without one, as nobody knows which of its
  /// changes wait.
  public AmendingAct fromEarliest() {
    return isStaged(text)
        ? this
        : from(effective.or(() -> EntryDay.of(text.requisites()).orEarliest()));
  }

  private static boolean isStaged(ActText text) {
    return text.requisites()
        .entryIntoForce()
        .filter(entry -> OrderWords.excepts(entry.text()))
        .isPresent();
  }

  /// This act with the day from which it applies.
  public AmendingAct from(Optional<LocalDate> day) {
    return new AmendingAct(id, text, changes, day, ended, withdrawn);
  }

  /// This act as others leave it that change it before it applies: put off to another day, without
  /// what they strike out of it. An act whose day is not known stays as it is.
  ///
  /// @param others the acts that change it, each with what it orders to be done to it
  public AmendingAct changedBy(List<AmendingAct> others) {
    AmendingAct now = this;
    for (int turn = 0; turn < MOST_POSTPONEMENTS; turn++) {
      if (others.isEmpty() || now.effective.isEmpty()) {
        return now;
      }
      AmendingAct next =
          AmendedOrders.of(this, Wording.of(text).with(others).on(now.effective.get()));
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now.from(Optional.empty());
  }

  AmendingAct without(Map<Change, Reason> lost) {
    return new AmendingAct(id, text, changes, effective, ended, lost);
  }

  /// This act that has lost force from a day on, or from the day known before where that is
  /// earlier.
  public AmendingAct endedBy(Optional<LocalDate> day) {
    Optional<LocalDate> first =
        Stream.concat(ended.stream(), day.stream()).min(LocalDate::compareTo);
    return new AmendingAct(id, text, changes, effective, first, withdrawn);
  }

  /// This act with other changes.
  public AmendingAct withChanges(List<Change> others) {
    return new AmendingAct(id, text, others, effective, ended, withdrawn);
  }

  /// The changes with their places in the act's order.
  List<OrderedChange> ordered() {
    List<OrderedChange> ordered = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      ordered.add(new OrderedChange(this, changes.get(i), i));
    }
    return ordered;
  }
}
