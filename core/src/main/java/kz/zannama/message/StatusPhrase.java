package kz.zannama.message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.ForceSpan;
import kz.zannama.language.StatusWords;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Status;
import kz.zannama.model.Status.State;

/// What is known of an act's force, in words: `repealed by decision 2019-01-15 № 57, since
/// 2019-02-01`, «сведений об утрате силы нет, по состоянию на 2024-02-20».
///
/// Nowhere does it say that an act is in force but where its own source states it.
public final class StatusPhrase {
  private final Messages messages;

  private StatusPhrase(Messages messages) {
    this.messages = messages;
  }

  /// Phrases in the language of some messages.
  public static StatusPhrase in(Messages messages) {
    return new StatusPhrase(messages);
  }

  /// The state alone.
  ///
  /// @param stated whether the source says so in words
  public String state(State state, boolean stated) {
    return state == State.IN_FORCE && stated
        ? messages.say("status.stated")
        : messages.value(state);
  }

  /// A status as it is on a day: one that begins later is announced: «nothing known against it;
  /// announced: repealed by …, since 2027-01-01».
  public String of(Status status, LocalDate day) {
    return status.isAnnounced(day)
        ? messages.say("status.announced", messages.value(State.IN_FORCE), of(status))
        : of(status);
  }

  /// What is known of the force of an act on a day; its own source may know nothing of acts that
  /// came later.
  public String of(AmendmentChain chain, LocalDate day) {
    ForceSpan span = ForceSpan.of(chain);
    boolean ended = span.ended() && span.end().filter(day::isBefore).isEmpty();
    return ended && !chain.status().isEnded()
        ? messages.say("status.contradicted", of(chain.status()))
        : of(chain.status().withKnownAt(chain.knownAt()), day);
  }

  /// Whether an act holds on a day, as acts of it tell: «on 2025-01-01: repealed».
  public String of(ActVersion version) {
    String force = messages.value(version.force());
    return version
        .doubt()
        .map(doubt -> messages.say("version.doubt", version.date(), force, messages.value(doubt)))
        .orElseGet(() -> messages.say("version", version.date(), force));
  }

  /// The state alone, on a day before the one from which another is announced.
  ///
  /// @param announced the first day of the other state
  public String until(LocalDate announced) {
    return messages.say("status.until", messages.value(State.IN_FORCE), announced);
  }

  /// A status with the act that caused it, its days, and the day up to which it is known.
  public String of(Status status) {
    String said = state(status);
    if (status.by().isPresent()) {
      said = messages.say("status.by", said, cited(status.by().get()));
    }
    if (isDated(status)) {
      said = messages.say("status.since", said, status.since().get());
    }
    if (status.until().isPresent()) {
      said = messages.say("status.term", said, status.until().get());
    }
    Optional<LocalDate> known = status.isEnded() ? Optional.empty() : status.knownAt();
    return known.isPresent() ? messages.say("status.known", said, known.get()) : said;
  }

  /// Whether there is a day to tell: that of the ending act itself, which stands there for want of
  /// another, is told by its name.
  private static boolean isDated(Status status) {
    return status.since().isPresent()
        && !status.since().equals(status.by().flatMap(Citation::adopted));
  }

  /// That the texts of an act say different things, and which; empty where they agree.
  public Optional<String> difference(Act act) {
    return act.statusIssue()
        .map(issue ->
            messages.say(
                "status.differs",
                act.texts().values().stream()
                    .map(text ->
                        messages.say(
                            "status.text",
                            text.language().code(),
                            state(text.requisites().status())))
                    .collect(Collectors.joining("; "))));
  }

  /// An act as another names it, in few words: `decision 2019-01-15 № 57`.
  public String cited(Citation act) {
    return name(act.type(), act.adopted(), act.number());
  }

  /// An act in few words: `decision 2019-01-15 № 57`.
  public String name(ActType type, Optional<LocalDate> adopted, Optional<String> number) {
    String day = adopted.map(date -> messages.say("act.named.day", date)).orElse("");
    String told = number.map(printed -> "№ " + printed).orElse("");
    return messages
        .say("act.named", messages.value(type), day, told)
        .replaceAll(" {2,}", " ")
        .strip();
  }

  private String state(Status status) {
    boolean notYet =
        status.isSilent()
            && StatusWords.of(status.text())
                .filter(StatusWords.Meaning.NOT_YET::equals)
                .isPresent();
    return notYet ? messages.say("status.not-yet") : state(status.state(), status.stated());
  }
}
