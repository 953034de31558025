package kz.zannama.comparison.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.comparison.fact.Wordings;
import kz.zannama.comparison.fact.Wordings.Sort;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// Finds that the texts are different editions: the notes of one name an act that changed it, which
/// the other one does not name anywhere. Where both name an act for one change, and another one,
/// the notes differ and not the editions. A repeal is no edition.
final class EditionRule {
  private static final ElementId ACT = new ElementId("requisites");
  private static final double SURE = 0.9;

  private final List<Discrepancy> found = new ArrayList<>();
  private final List<Optional<ElementId>> changed = new ArrayList<>();

  /// What was found.
  ///
  /// @param discrepancies the editions and the notes that differ
  /// @param changed the provisions that acts changed in one of the texts alone; empty for the whole
  ///   act
  record Editions(List<Discrepancy> discrepancies, List<Optional<ElementId>> changed) {}

  static Editions find(AlignedTexts texts) {
    EditionRule rule = new EditionRule();
    List<Noted> lefts = unknown(texts.left(), texts.right());
    List<Noted> rights = unknown(texts.right(), texts.left());
    for (Noted left : List.copyOf(lefts)) {
      rights.stream()
          .filter(left::isOfOneChange)
          .findFirst()
          .ifPresent(right -> {
            lefts.remove(left);
            rights.remove(right);
            rule.add(DiscrepancyKind.HISTORY, "note.act", left.printed(), right.printed());
          });
    }
    lefts.forEach(left -> rule.add(left, left.printed(), none()));
    rights.forEach(right -> rule.add(right, none(), right.printed()));
    rule.compareBodies(texts);
    rule.compareDays(
        texts.left().requisites().versionDate(), texts.right().requisites().versionDate());
    return new Editions(List.copyOf(rule.found), List.copyOf(rule.changed));
  }

  /// What the notes of one text tell of an act that the other does not name.
  ///
  /// @param act the act
  /// @param note the first of the notes
  /// @param span where it is printed
  /// @param provisions what the act changed, empty for the whole
  private record Noted(
      Citation act, String note, Optional<Span> span, List<Optional<ElementId>> provisions) {
    static Noted of(Citation act, Change.Scope scope) {
      return new Noted(act, scope.text(), scope.span(), new ArrayList<>());
    }

    boolean isOfOneChange(Noted other) {
      return provisions.getFirst().equals(other.provisions.getFirst())
          && (act.adopted().equals(other.act.adopted())
              || ActNumbers.areSame(act.number(), other.act.number()));
    }

    Statement printed() {
      String words =
          Stream.of(act.adopted().map(LocalDate::toString), act.number())
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" № "));
      return new Statement.Printed(
          provisions.getFirst().orElse(ACT), words, note.replace('\n', ' '), span);
    }
  }

  private static Statement none() {
    return new Statement.Absent(ACT, "");
  }

  private void add(Noted noted, Statement left, Statement right) {
    add(DiscrepancyKind.EDITION, "edition.note", left, right);
    changed.addAll(noted.provisions());
  }

  private void add(DiscrepancyKind kind, String rule, Statement left, Statement right) {
    found.add(Discrepancy.of(kind, SURE, rule, left, right));
  }

  /// Whether notes on one change say that a ministry made it, or its minister.
  private void compareBodies(AlignedTexts texts) {
    for (Change change : texts.left().history()) {
      texts.right().history().stream()
          .filter(other -> change.scope().provision().equals(other.scope().provision()))
          .filter(other ->
              isBody(change, texts.left(), Sort.MINISTRY, Sort.MINISTER)
                      && isBody(other, texts.right(), Sort.MINISTER, Sort.MINISTRY)
                  || isBody(change, texts.left(), Sort.MINISTER, Sort.MINISTRY)
                      && isBody(other, texts.right(), Sort.MINISTRY, Sort.MINISTER))
          .findFirst()
          .ifPresent(
              other -> add(DiscrepancyKind.HISTORY, "note.body", printed(change), printed(other)));
    }
  }

  private static boolean isBody(Change change, ActText text, Sort body, Sort other) {
    String note = change.scope().text();
    return !Wordings.find(note, text.language(), body).isEmpty()
        && Wordings.find(note, text.language(), other).isEmpty();
  }

  private static Statement printed(Change change) {
    String note = change.scope().text().replace('\n', ' ');
    return new Statement.Printed(
        change.scope().provision().orElse(ACT), note, note, change.scope().span());
  }

  private void compareDays(Optional<LocalDate> left, Optional<LocalDate> right) {
    if (changed.isEmpty() && left.isPresent() && right.isPresent() && !left.equals(right)) {
      add(DiscrepancyKind.EDITION, "edition.date", printed(left.get()), printed(right.get()));
    }
  }

  private static Statement printed(LocalDate day) {
    return new Statement.Printed(ACT, day.toString(), day.toString(), Optional.empty());
  }

  private static List<Noted> unknown(ActText text, ActText other) {
    Map<String, Noted> byAct = new LinkedHashMap<>();
    for (Change change : text.history()) {
      change
          .scope()
          .act()
          .filter(act -> !(change instanceof Change.Repeal repeal && repeal.isWhole()))
          .ifPresent(act ->
              key(act)
                  .ifPresent(key ->
                      byAct
                          .computeIfAbsent(key, it -> Noted.of(act, change.scope()))
                          .provisions()
                          .add(change.scope().provision())));
    }
    unread(text).forEach(noted -> key(noted.act()).ifPresent(key -> byAct.putIfAbsent(key, noted)));
    other.history().stream()
        .flatMap(change -> change.scope().act().stream())
        .forEach(act -> key(act).ifPresent(byAct::remove));
    String said = words(other);
    byAct.values().removeIf(noted -> isNamed(noted.act(), said));
    return new ArrayList<>(byAct.values());
  }

  /// Notes on changes in words that the reader of notes does not know: they name an act, and what
  /// they stand in.
  private static Stream<Noted> unread(ActText text) {
    Optional<Citation> end = text.requisites().status().by();
    return text.blocks()
        .filter(EditorialNote.class::isInstance)
        .map(EditorialNote.class::cast)
        .filter(note -> !Wordings.find(note.text(), text.language(), Sort.CHANGED).isEmpty())
        .flatMap(note ->
            CitationFinder.find(note.text(), text.language()).stream()
                .map(FoundCitation::citation)
                .filter(act ->
                    end.flatMap(EditionRule::key)
                        .filter(it -> key(act).filter(it::equals).isPresent())
                        .isEmpty())
                .map(act -> new Noted(act, note.text(), note.span(), List.of(note.id().parent()))));
  }

  private static Optional<String> key(Citation act) {
    return act.adopted()
        .flatMap(day -> act.number().map(number -> day + "/" + ActNumbers.canonical(number)));
  }

  /// Whether a note that was not read as one names the act.
  private static boolean isNamed(Citation act, String said) {
    return act.number()
        .map(ActNumbers::canonical)
        .filter(number -> said.contains("№" + number) || said.contains("N" + number))
        .isPresent();
  }

  /// What a text says outside its tables, as numbers are compared.
  private static String words(ActText text) {
    Stream<String> words = text.blocks().flatMap(EditionRule::words);
    return ActNumbers.canonical(words.collect(Collectors.joining("\n")));
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case EditorialNote note -> Stream.of(note.text());
      case Provision provision -> provision.text().stream();
      case TextBlock words -> Stream.of(words.text());
      case Quotation quotation -> Stream.empty();
      case TableBlock table -> Stream.empty();
      case Image image -> Stream.empty();
    };
  }
}
