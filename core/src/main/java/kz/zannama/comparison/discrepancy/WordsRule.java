package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.KnownWords;
import kz.zannama.comparison.Pairing;
import kz.zannama.model.ActText;
import kz.zannama.model.EntryIntoForce;

/// Finds units and paragraphs of a Kazakh and a Russian text that stand for each other and speak of
/// other things: hardly one of the Kazakh words whose Russian ones are known is in the Russian
/// text.
///
/// What says when the act enters into force is compared by its own rule: its formulae have few
/// words, and those in no fixed translation.
final class WordsRule implements Rule {
  private static final double SURE = 0.75;
  private static final int MARGIN = 5;
  private static final String ENDS = ".;:";

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    if (texts.areKazakhAndRussian()) {
      List<String> formulae =
          Stream.of(texts.left(), texts.right()).flatMap(WordsRule::entry).toList();
      for (Pairing<ComparedUnit> pairing : texts.alignment().units()) {
        if (pairing instanceof Pairing.Matched<ComparedUnit> matched) {
          compare(matched, formulae, found);
        }
      }
    }
    return found;
  }

  private static Stream<String> entry(ActText text) {
    return text.requisites().entryIntoForce().map(EntryIntoForce::text).stream();
  }

  private static void compare(
      Pairing.Matched<ComparedUnit> matched, List<String> formulae, List<Discrepancy> found) {
    List<String> lefts = lines(matched.left());
    List<String> rights = lines(matched.right());
    if (lefts.size() != rights.size() || !lefts.stream().allMatch(WordsRule::isParagraph)) {
      lefts = List.of(String.join("\n", lefts));
      rights = List.of(hasTables(matched) ? "" : String.join("\n", rights));
    }
    for (int at = 0; at < lefts.size(); at++) {
      String one = lefts.get(at);
      String other = rights.get(at);
      if (!other.isBlank()
          && KnownWords.of(one, other).areOfOthers(MARGIN)
          && !isFormula(one, formulae)
          && !isFormula(other, formulae)) {
        found.add(
            Discrepancy.of(
                DiscrepancyKind.WORDS,
                SURE,
                "words.other",
                printed(matched.left().getFirst(), one),
                printed(matched.right().getFirst(), other)));
      }
    }
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

  private static boolean isFormula(String words, List<String> formulae) {
    return formulae.stream().anyMatch(it -> it.contains(words) || words.contains(it));
  }

  private static Statement printed(ComparedUnit unit, String words) {
    String line = words.replace('\n', ' ');
    return new Statement.Printed(unit.id(), line, line, unit.span());
  }
}
