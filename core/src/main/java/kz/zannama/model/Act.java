package kz.zannama.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A legal act: the work, with one text per language it is known in.
///
/// What identifies the act (type, date, number, …) is read from its texts; where two texts differ,
/// which happens in real acts, each keeps its own [Requisites] and the act answers with those of
/// the Kazakh one. What only one of the texts prints, the act has from that one.
///
/// @param id the language-free key
/// @param texts the texts by language, at least one
public record Act(ActId id, Map<Language, ActText> texts) {
  public Act {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("An act has at least one text: " + id);
    }
    texts.forEach((language, text) -> {
      if (language != text.language()) {
        throw new IllegalArgumentException(
            "A text in " + text.language() + " stands under " + language + ": " + id);
      }
    });
    texts = Collections.unmodifiableMap(new EnumMap<>(texts));
  }

  /// An act with one text.
  public static Act of(ActId id, ActText text) {
    return new Act(id, Map.of(text.language(), text));
  }

  /// The text in a language, where the act is known in it.
  public Optional<ActText> text(Language language) {
    return Optional.ofNullable(texts.get(language));
  }

  /// The text that answers for the act: the Kazakh one, else the Russian.
  public ActText text() {
    return texts.values().iterator().next();
  }

  /// The form of the act.
  public ActType type() {
    return texts.values().stream()
        .map(text -> text.requisites().type())
        .filter(type -> type != ActType.OTHER)
        .findFirst()
        .orElse(ActType.OTHER);
  }

  /// The date of adoption.
  public Optional<LocalDate> adopted() {
    return first(Requisites::adopted);
  }

  /// The number as printed.
  public Optional<String> number() {
    return first(Requisites::number);
  }

  /// The state registration.
  public Optional<Registration> registration() {
    return first(Requisites::registration);
  }

  /// What is known of the act's force: the strongest evidence of its texts, which are not asked to
  /// agree; see [#statusIssue].
  public Status status() {
    return texts.values().stream()
        .map(text -> text.requisites().status())
        .max(
            Comparator.comparing(Status::state)
                .thenComparing(Status::stated)
                .thenComparing(status -> status.since().isPresent())
                .thenComparing(status -> status.by().isPresent()))
        .orElse(Status.NOTHING_AGAINST);
  }

  /// That the texts of the act say different things of its force, where they do.
  public Optional<Issue> statusIssue() {
    long states =
        texts.values().stream().map(text -> text.requisites().status().state()).distinct().count();
    return states < 2
        ? Optional.empty()
        : Optional.of(
            Issue.warning(
                IssueCode.STATUS_DIFFERS,
                "The texts differ on the act's force: "
                    + texts.values().stream()
                        .map(text ->
                            text.language().code() + " " + text.requisites().status().state())
                        .collect(Collectors.joining(", ")),
                Optional.empty()));
  }

  private <T> Optional<T> first(Function<Requisites, Optional<T>> fact) {
    return texts.values().stream()
        .flatMap(text -> fact.apply(text.requisites()).stream())
        .findFirst();
  }

  /// This act with one more text; a text in the same language is replaced.
  public Act with(ActText text) {
    Map<Language, ActText> joined = new EnumMap<>(texts);
    joined.put(text.language(), text);
    return new Act(id, joined);
  }
}
