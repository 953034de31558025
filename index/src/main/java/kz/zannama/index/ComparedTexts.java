package kz.zannama.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.zannama.identity.TextLikeness;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Requisites;

/// What is found out about an act's texts by comparing them with each other and with those of acts
/// that share its key.
final class ComparedTexts {
  private ComparedTexts() {}

  /// The text that answers for a wording of an act, with the issues of the comparison after its
  /// own.
  static ActText marked(ActWording wording, StoredAct act) {
    ActText text = wording.text();
    List<Issue> issues = new ArrayList<>(text.issues());
    if (!act.others().isEmpty()) {
      issues.add(warning(IssueCode.KEY_SHARED, act.others().toString()));
    }
    wording.differing().stream()
        .map(other -> differing(other, TextLikeness.difference(text, other)))
        .forEach(issues::add);
    contradiction(act, text, "type", ComparedTexts::type).ifPresent(issues::add);
    contradiction(act, text, "adopted", Requisites::adopted).ifPresent(issues::add);
    contradiction(act, text, "number", Requisites::number).ifPresent(issues::add);
    return text.withIssues(issues);
  }

  /// A reading that does not answer for its wording, with the issue that it differs.
  ///
  /// @param answering the reading that answers
  /// @param difference the part of the words that differ
  static ActText differing(ActText reading, ActText answering, double difference) {
    List<Issue> issues = new ArrayList<>(reading.issues());
    issues.add(differing(answering, difference));
    return reading.withIssues(issues);
  }

  private static Issue differing(ActText other, double difference) {
    return warning(
        IssueCode.TEXTS_DIFFER,
        String.format(
            Locale.ROOT, "%s, %.1f %% of the words", other.source().file(), 100 * difference));
  }

  private static Optional<Issue> contradiction(
      StoredAct act, ActText text, String name, Function<Requisites, Optional<?>> fact) {
    Optional<?> own = fact.apply(text.requisites());
    Set<String> others = new LinkedHashSet<>();
    for (PutText other : act.texts()) {
      Optional<?> theirs = fact.apply(other.text().requisites());
      if (own.isPresent() && theirs.isPresent() && !own.equals(theirs)) {
        others.add(name + " " + theirs.get() + " in " + other.text().source().file());
      }
    }
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(warning(IssueCode.SOURCES_CONTRADICT, String.join("; ", others)));
  }

  private static Optional<ActType> type(Requisites requisites) {
    return Optional.of(requisites.type()).filter(type -> type != ActType.OTHER);
  }

  private static Issue warning(IssueCode code, String message) {
    return Issue.warning(code, message, Optional.empty());
  }
}
