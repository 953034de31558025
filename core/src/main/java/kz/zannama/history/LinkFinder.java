package kz.zannama.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.lexicon.NamedAnnex;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Status;

/// Gathers the links of one act, each once, however many texts say the same.
final class LinkFinder {
  private final Act act;
  private final Set<ActKey> keys;
  private final Set<String> bodies;
  private final ActFinder finder;
  private final List<ActLink> found = new ArrayList<>();
  private final Set<Identity> known = new HashSet<>();

  LinkFinder(Act act, ActFinder finder) {
    this.act = act;
    this.keys = ActKey.of(act);
    this.bodies = CitedBody.keys(act);
    this.finder = finder;
  }

  /// The links in the order of their kinds; those of one kind as they were found.
  List<ActLink> found() {
    return found.stream().sorted(Comparator.comparing(ActLink::kind)).toList();
  }

  /// Adds what the act itself says.
  void addOwn() {
    for (ActText text : act.texts().values()) {
      text.history().forEach(change -> addOwn(incoming(change), change, text));
      text.requisites()
          .status()
          .by()
          .filter(by -> text.history().stream().noneMatch(change -> isBy(change, by)))
          .ifPresent(by -> addEnd(text, by));
      ordered(text).forEach(change -> addOwn(outgoing(change), change, text));
      for (Citation basis : text.basis()) {
        add(new ActLink(ActLink.Kind.BASIS, finder.find(basis, text), basis, Optional.empty()));
      }
    }
  }

  /// Adds what another act says about this one.
  void addFrom(Act other) {
    Optional<LinkedAct> end = Optional.of(LinkedAct.of(other));
    for (ActText text : other.texts().values()) {
      for (Change change : ordered(text)) {
        addCited(incoming(change), end, change, placed(change.scope()), text);
      }
      for (Change change : text.history()) {
        addCited(outgoing(change), end, change, Optional.empty(), text);
      }
      Status status = text.requisites().status();
      ActLink.Kind kind = status.isEnded() ? ActLink.Kind.REPEALS : ActLink.Kind.CHANGES;
      status
          .by()
          .filter(by -> isThis(by, text))
          .ifPresent(by -> add(new ActLink(kind, end, by, Optional.empty())));
      text.basis().stream()
          .filter(basis -> isThis(basis, text))
          .map(basis -> new ActLink(ActLink.Kind.BASIS_OF, end, basis, Optional.empty()))
          .forEach(this::add);
    }
  }

  /// What a text orders; a draft orders nothing.
  private static List<Change> ordered(ActText text) {
    return text.requisites().draft() ? List.of() : text.changes();
  }

  /// The provision of this act that a change is about which names an approved document: in the
  /// annex that holds the document, in whichever language.
  private Optional<ElementId> placed(Change.Scope scope) {
    return scope
        .document()
        .flatMap(document ->
            act.texts().values().stream()
                .flatMap(text -> placed(document, scope.provision(), text.annexes()).stream())
                .findFirst());
  }

  private static Optional<ElementId> placed(
      String document, Optional<ElementId> provision, List<Annex> annexes) {
    return NamedAnnex.of(document, annexes)
        .map(Annex::id)
        .map(annex -> provision.map(asked -> within(annex, asked, annexes)).orElse(annex));
  }

  /// A provision of a document; that of an annex of the document has the id of that annex.
  private static ElementId within(ElementId document, ElementId provision, List<Annex> annexes) {
    return annexes.stream()
        .filter(annex -> annex.parent().equals(Optional.of(document)))
        .filter(annex -> annex.number().isPresent())
        .flatMap(annex -> {
          ElementId named = new ElementId("annex_" + annex.number().get());
          return provision.isWithin(named)
              ? Stream.of(annex.id().value() + provision.value().substring(named.value().length()))
              : Stream.empty();
        })
        .findFirst()
        .map(ElementId::new)
        .orElseGet(() -> document.child(provision.value()));
  }

  private void addCited(
      ActLink.Kind kind,
      Optional<LinkedAct> end,
      Change change,
      Optional<ElementId> placed,
      ActText text) {
    change
        .scope()
        .act()
        .filter(cited -> isThis(cited, text))
        .ifPresent(cited -> add(new ActLink(kind, end, cited, Optional.of(change), placed)));
  }

  private void addOwn(ActLink.Kind kind, Change change, ActText text) {
    Citation cited = change.scope().act().orElseGet(() -> Citation.of(ActType.OTHER));
    add(new ActLink(kind, finder.find(cited, text), cited, Optional.of(change)));
  }

  private void addEnd(ActText text, Citation by) {
    ActLink.Kind kind =
        text.requisites().status().isEnded() ? ActLink.Kind.REPEALED_BY : ActLink.Kind.CHANGED_BY;
    add(new ActLink(kind, finder.find(by, text), by, Optional.empty()));
  }

  private void add(ActLink link) {
    if (known.add(Identity.of(link))) {
      found.add(link);
    }
  }

  private boolean isThis(Citation citation, ActText citing) {
    return ActKey.of(citation).stream().anyMatch(keys::contains)
        && CitedBody.agrees(citation, citing, bodies);
  }

  private static ActLink.Kind incoming(Change change) {
    return isWholeRepeal(change) ? ActLink.Kind.REPEALED_BY : ActLink.Kind.CHANGED_BY;
  }

  private static ActLink.Kind outgoing(Change change) {
    return isWholeRepeal(change) ? ActLink.Kind.REPEALS : ActLink.Kind.CHANGES;
  }

  private static boolean isWholeRepeal(Change change) {
    return change instanceof Change.Repeal repeal && repeal.isWhole();
  }

  private static boolean isBy(Change change, Citation act) {
    return change.scope().act().filter(act::equals).isPresent();
  }

  /// What makes two links the same: kind, other end, and which provision is changed how.
  private record Identity(
      ActLink.Kind kind, String other, Optional<ElementId> provision, String change) {
    static Identity of(ActLink link) {
      String other =
          link.other()
              .map(end -> end.id().value())
              .or(() -> ActKey.of(link.citation()).stream().findFirst().map(ActKey::value))
              .orElseGet(() -> link.citation().text());
      // A repeal of the whole act is one, whether a status line or a change says so.
      boolean whole =
          link.kind() == ActLink.Kind.REPEALED_BY || link.kind() == ActLink.Kind.REPEALS;
      Optional<Change> change = whole ? Optional.empty() : link.change();
      return new Identity(
          link.kind(),
          other,
          change.flatMap(named -> link.provision()),
          change.map(named -> named.getClass().getSimpleName()).orElse(""));
    }
  }
}
