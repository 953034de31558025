package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.SharedMeaning;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;

/// Finds units and paragraphs of a Kazakh and a Russian text that stand for each other and speak of
/// other things: hardly one of the words whose translation is known is in the other text, or most
/// of them are in another place of it.
///
/// What says when the act enters into force is compared by its own rule: its formulae have few
/// words, and those in no fixed translation. Long titles are cut by archives.
final class WordsRule implements Rule {
  private static final double SURE = 0.75;
  private static final String ENDS = ".;:";

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    if (!texts.areKazakhAndRussian()) {
      return List.of();
    }
    List<Passage> passages =
        texts.alignment().units().stream()
            .filter(Pairing.Matched.class::isInstance)
            .flatMap(pairing -> passages((Pairing.Matched<ComparedUnit>) pairing))
            .toList();
    SharedMeaning meaning =
        SharedMeaning.of(
            passages.stream().map(Passage::left).toList(),
            passages.stream().map(Passage::right).toList());
    List<String> formulae =
        Stream.of(texts.left(), texts.right()).flatMap(WordsRule::entry).toList();
    List<Discrepancy> found = new ArrayList<>();
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      if (meaning.areOfOthers(at, other -> passage.isNear(passages.get(other)))
          && !passage.isFormula(formulae)
          && !passage.isLongTitle()) {
        found.add(passage.told());
      }
    }
    return found;
  }

  /// Words of both texts that stand for each other.
  ///
  /// @param unit the pair of units that they stand in
  /// @param left a paragraph of the first text, or all of them
  /// @param right what stands for it in the second text
  private record Passage(Pairing.Matched<ComparedUnit> unit, String left, String right) {
    /// Whether the one stands in what the other one's unit holds: sources part both differently.
    boolean isNear(Passage other) {
      return areAkin(unit.left(), other.unit.left()) || areAkin(unit.right(), other.unit.right());
    }

    private static boolean areAkin(List<ComparedUnit> units, List<ComparedUnit> others) {
      return units.getFirst().id().meets(others.getFirst().id());
    }

    boolean isFormula(List<String> formulae) {
      return Stream.of(left, right)
          .allMatch(
              words -> formulae.stream().anyMatch(it -> it.contains(words) || words.contains(it)));
    }

    boolean isLongTitle() {
      return unit.left().getFirst().id().equals(ElementId.TITLE)
          && Math.max(left.length(), right.length()) > UnitText.LONGEST_TITLE;
    }

    Discrepancy told() {
      return Discrepancy.of(
          DiscrepancyKind.WORDS,
          SURE,
          "words.other",
          printed(unit.left().getFirst(), left),
          printed(unit.right().getFirst(), right));
    }
  }

  private static Stream<String> entry(ActText text) {
    return text.requisites().entryIntoForce().map(EntryIntoForce::text).stream();
  }

  private static Stream<Passage> passages(Pairing.Matched<ComparedUnit> matched) {
    List<String> lefts = lines(matched.left());
    List<String> rights = lines(matched.right());
    if (lefts.size() != rights.size() || !lefts.stream().allMatch(WordsRule::isParagraph)) {
      lefts = List.of(String.join("\n", lefts));
      rights = List.of(hasTables(matched) ? "" : String.join("\n", rights));
    }
    List<Passage> passages = new ArrayList<>();
    for (int at = 0; at < lefts.size(); at++) {
      if (!lefts.get(at).isBlank() && !rights.get(at).isBlank()) {
        passages.add(new Passage(matched, lefts.get(at), rights.get(at)));
      }
    }
    return passages.stream();
  }

  private static List<String> lines(List<ComparedUnit> units) {
    return units.stream().flatMap(unit -> unit.words().lines()).toList();
  }

  /// Whether a line ends as a paragraph does, and is not only a part of one.
  private static boolean isParagraph(String line) {
    return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /// Whether words may stand in a table of one text and beside it in the other.
  private static boolean hasTables(Pairing.Matched<ComparedUnit> matched) {
    return Stream.of(matched.left(), matched.right())
        .flatMap(List::stream)
        .anyMatch(unit -> !unit.tables().isEmpty());
  }

  private static Statement printed(ComparedUnit unit, String words) {
    String line = words.replace('\n', ' ');
    return new Statement.Printed(unit.id(), line, line, unit.span());
  }
}
