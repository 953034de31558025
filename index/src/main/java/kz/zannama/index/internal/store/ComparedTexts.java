package kz.zannama.index.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zannama.identity.TextLikeness;
import kz.zannama.index.wording.ActWording;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Requisites;

/// What is found out about an act's texts by comparing them with each other and with those of acts
/// that share its key.
final class ComparedTexts {
  private static final String TYPE = "type";
  private static final String ADOPTED = "adopted";
  private static final String NUMBER = "number";

  private ComparedTexts() {}

  /// Whether an issue was found by comparing texts; what a source says twice in different ways was
  /// found in itself.
  static boolean found(Issue issue) {
    return switch (issue.code()) {
      case KEY_SHARED, TEXTS_DIFFER, LANGUAGES_DIFFER -> true;
      case SOURCES_CONTRADICT ->
          issue.span().isEmpty()
              && Stream.of(TYPE, ADOPTED, NUMBER)
                  .anyMatch(fact -> issue.message().startsWith(fact + " "));
      default -> false;
    };
  }

  /// The text that answers for a wording of an act, with the issues of the comparison after its
  /// own.
  static ActText marked(ActWording wording, StoredAct act) {
    ActText text = wording.text();
    List<Issue> issues = new ArrayList<>(text.issues());
    if (!act.others().isEmpty()) {
      issues.add(warning(IssueCode.KEY_SHARED, act.others().toString()));
    }
    wording.differing().stream()
        .map(other -> ActWording.differing(other, TextLikeness.difference(text, other)))
        .forEach(issues::add);
    contradiction(act, text, TYPE, ComparedTexts::type).ifPresent(issues::add);
    contradiction(act, text, ADOPTED, Requisites::adopted).ifPresent(issues::add);
    contradiction(act, text, NUMBER, Requisites::number).ifPresent(issues::add);
    return text.withIssues(issues);
  }

  /// What other texts of the language say of a fact; what the other language says is compared with
  /// all else that it says.
  private static Optional<Issue> contradiction(
      StoredAct act, ActText text, String name, Function<Requisites, Optional<?>> fact) {
    Optional<?> own = fact.apply(text.requisites());
    Set<String> others = new LinkedHashSet<>();
    for (PutText other : act.texts()) {
      Optional<?> theirs = fact.apply(other.requisites());
      boolean isOfLanguage = other.language() == text.language();
      if (isOfLanguage && own.isPresent() && theirs.isPresent() && !own.equals(theirs)) {
        others.add(name + " " + theirs.get() + " in " + other.head().source().file());
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
