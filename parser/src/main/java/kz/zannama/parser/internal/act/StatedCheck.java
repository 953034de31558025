package kz.zannama.parser.internal.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kz.zannama.identity.TextLikeness;
import kz.zannama.language.ActNumbers;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.parser.internal.head.Head;

/// Says where a text and what a corpus states of it contradict each other, or the corpus itself.
/// The text's own fact stays that of the text; what is stated is kept beside it.
///
/// @param issues one for each fact that differs
record StatedCheck(List<Issue> issues) {
  /// Compares.
  ///
  /// @param head what the text prints in its head
  /// @param header the act as the headers of its annexes print it
  /// @param known what is known of the text in all
  static StatedCheck of(
      StatedFacts stated,
      Head head,
      Optional<Citation> header,
      Requisites known,
      Language language) {
    StatedCheck check = new StatedCheck(new ArrayList<>(stated.issues()));
    if (!stated.isNothing()) {
      check.facts(stated, head, header);
      check.wording(stated, head);
      check.title(stated, head);
      check.bodies(stated, known, language);
    }
    return check;
  }

  private void facts(StatedFacts stated, Head head, Optional<Citation> header) {
    Optional<ActType> type = stated.fact(Head::type);
    add("type", head.type(), type, ActType::equals, stated);
    Optional<LocalDate> adopted = head.adopted().or(() -> header.flatMap(Citation::adopted));
    Optional<String> number = HeadElsewhere.fuller(head.number(), header.flatMap(Citation::number));
    add("adopted", adopted, stated.fact(Head::adopted), Object::equals, stated);
    add("number", number, stated.fact(Head::number), StatedCheck::isOneNumber, stated);
    add(
        "registration",
        head.registration().map(Registration::number),
        stated.fact(Head::registration).map(Registration::number),
        StatedCheck::isOneNumber,
        stated);
  }

  private void wording(StatedFacts stated, Head head) {
    add("versionDate", head.wording(), stated.wording(), Object::equals, stated);
  }

  private void title(StatedFacts stated, Head head) {
    Optional<String> printed = Optional.of(head.title()).filter(title -> !title.isBlank());
    BiPredicate<String, String> same = (one, other) -> !TextLikeness.areOtherTitles(one, other);
    add("title", printed, stated.edition().title(), same, stated);
  }

  private void bodies(StatedFacts stated, Requisites known, Language language) {
    List<String> named = stated.head().map(Head::issuers).orElse(List.of());
    List<BodyKey> own = BodyKey.of(known, language);
    List<BodyKey> other =
        named.stream().map(name -> BodyKey.of(name, stated.language(), known.adopted())).toList();
    boolean contradict =
        !own.isEmpty()
            && !other.isEmpty()
            && own.stream().allMatch(one -> other.stream().allMatch(one::contradicts));
    if (contradict) {
      add("issuers", known.issuers().getFirst(), named.getFirst(), "issuers[0]", stated);
    }
  }

  private static boolean isOneNumber(String one, String other) {
    return Stream.of(one, other).map(ActNumbers::canonical).distinct().count() == 1;
  }

  private <T> void add(
      String fact,
      Optional<T> printed,
      Optional<T> other,
      BiPredicate<T, T> same,
      StatedFacts stated) {
    if (printed.isPresent() && other.isPresent() && !same.test(printed.get(), other.get())) {
      add(fact, printed.get(), other.get(), fact, stated);
    }
  }

  private void add(String fact, Object printed, Object other, String place, StatedFacts stated) {
    String message = "The text says " + printed + ", the corpus " + other + ": " + fact;
    issues.add(Issue.warning(IssueCode.SOURCES_CONTRADICT, message, stated.place(place)));
  }
}
