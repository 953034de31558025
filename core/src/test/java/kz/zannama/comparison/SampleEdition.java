package kz.zannama.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Status;

/// An edition of an act for tests: paragraphs, and notes on them.
final class SampleEdition {
  private final LocalDate day;
  private final Language language;
  private final List<Block> body = new ArrayList<>();
  private final List<Change> history = new ArrayList<>();

  SampleEdition(String day) {
    this(day, Language.RUSSIAN);
  }

  SampleEdition(String day, Language language) {
    this.day = LocalDate.parse(day);
    this.language = language;
  }

  SampleEdition para(String id, String words, Block... children) {
    body.add(unit(id, words, children));
    return this;
  }

  static Provision unit(String id, String words, Block... children) {
    ElementId whole = ElementId.parse(id);
    String level = whole.level();
    return new Provision(
        level.startsWith("sub") ? ProvisionKind.SUBPARAGRAPH : ProvisionKind.PARAGRAPH,
        whole,
        Optional.of(level.substring(level.indexOf('_') + 1)),
        Optional.empty(),
        Optional.of(words),
        Optional.empty(),
        List.of(children));
  }

  /// A note: which act did what to which provision.
  ///
  /// @param unit the provision; empty text for the whole act
  SampleEdition note(String unit, String number, Function<Change.Scope, Change> kind) {
    Citation act =
        Citation.of(ActType.RESOLUTION).withDateAndNumber(Optional.of(day), Optional.of(number));
    history.add(
        kind.apply(
            new Change.Scope(
                Optional.of(act),
                Optional.of(unit).filter(id -> !id.isEmpty()).map(ElementId::parse),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty())));
    return this;
  }

  static Change rewording(Change.Scope scope) {
    return new Change.Rewording(scope, Optional.empty());
  }

  static Change insertion(Change.Scope scope) {
    return new Change.Insertion(scope, Optional.empty());
  }

  static Change deletion(Change.Scope scope) {
    return new Change.Deletion(scope, Optional.empty());
  }

  ActText text() {
    return new ActText(
        new Source(
            day + "/rus.md",
            "text/markdown",
            "0".repeat(64),
            OptionalInt.empty(),
            Optional.empty()),
        language,
        new Requisites(
            ActType.RESOLUTION,
            "О лодках",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day),
            Status.NOTHING_AGAINST,
            Optional.empty()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        history,
        List.of(),
        List.of(),
        body,
        List.of(),
        List.of(),
        List.of());
  }
}
