package kz.zannama.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Status;

/// The links of one act to others: who changed it, whom it changes, what it rests on.
///
/// Both ends speak: a note in the act («Ескерту. …», «Сноска. …») and the text of the amending act
/// may say the same; then there is one link. Acts that cite each other, or themselves, make links
/// like any others.
///
/// @param act the act whose chain it is
/// @param adopted its date
/// @param entry the day of its entry into force, as far as its text tells
/// @param status its status as its own sources show it
/// @param wording the date of the wording that its source holds, the latest of its texts
/// @param knownAt the day up to which repeals of it are known: that of its wording, or of the
///   newest act of an index
/// @param gap a time in which the act was gone before it came back, where a corpus tells of one
/// @param links the links, changes of this act first
public record AmendmentChain(
    ActId act,
    Optional<LocalDate> adopted,
    EntryDay entry,
    Status status,
    Optional<LocalDate> wording,
    Optional<LocalDate> knownAt,
    Optional<Pause> gap,
    List<ActLink> links) {
  public AmendmentChain {
    links = List.copyOf(links);
  }

  /// The chain of an act.
  ///
  /// @param act the act
  /// @param citing the acts that may cite it; those that do not add nothing
  /// @param finder finds the acts that the act cites
  public static AmendmentChain of(Act act, Collection<Act> citing, ActFinder finder) {
    LinkFinder links = new LinkFinder(act, finder);
    links.addOwn();
    citing.stream().filter(other -> !other.id().equals(act.id())).forEach(links::addFrom);
    Optional<LocalDate> wording =
        act.texts().values().stream()
            .flatMap(text -> text.requisites().versionDate().stream())
            .max(LocalDate::compareTo);
    return new AmendmentChain(
        act.id(),
        act.adopted(),
        EntryDay.of(act),
        act.status(),
        wording,
        wording,
        Optional.empty(),
        links.found());
  }

  /// This chain with other links.
  public AmendmentChain withLinks(List<ActLink> others) {
    return new AmendmentChain(act, adopted, entry, status, wording, knownAt, gap, others);
  }

  /// This chain as whoever knows every repeal up to a day knows it.
  public AmendmentChain withKnownAt(LocalDate day) {
    Optional<LocalDate> known = knownAt.filter(day::isBefore).or(() -> Optional.of(day));
    return new AmendmentChain(act, adopted, entry, status, wording, known, gap, links);
  }

  /// This chain of an act that was gone for a time.
  public AmendmentChain withGap(Optional<Pause> gone) {
    return new AmendmentChain(act, adopted, entry, status, wording, knownAt, gone, links);
  }

  /// The first day in force, where the act's text tells it.
  public Optional<LocalDate> inForceFrom() {
    return entry.known();
  }

  /// The links of one kind.
  public List<ActLink> links(ActLink.Kind kind) {
    return links.stream().filter(link -> link.kind() == kind).toList();
  }

  /// Who changed the act.
  public List<ActLink> changedBy() {
    return links(ActLink.Kind.CHANGED_BY);
  }

  /// Whom the act changes.
  public List<ActLink> changes() {
    return links(ActLink.Kind.CHANGES);
  }

  /// What ended the act's force.
  public List<ActLink> repealedBy() {
    return links(ActLink.Kind.REPEALED_BY);
  }

  /// Whose force the act ends.
  public List<ActLink> repeals() {
    return links(ActLink.Kind.REPEALS);
  }

  /// What the act rests on.
  public List<ActLink> basis() {
    return links(ActLink.Kind.BASIS);
  }

  /// The links whose other end is not known.
  public List<ActLink> unresolved() {
    return links.stream().filter(link -> !link.isResolved()).toList();
  }

  /// The act on a date.
  public ActVersion asOf(LocalDate date) {
    return new VersionFinder(this, date).version();
  }
}
