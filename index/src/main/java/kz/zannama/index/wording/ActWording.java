package kz.zannama.index.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kz.zannama.identity.TextLikeness;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;

/// A text of an act in one language as it read from one day on, with every source that gives it.
///
/// Sources of one wording may read a little differently: the PDF and the Word file of an act differ
/// in a footer or a hyphen. None is thrown away; the one that was read best answers.
///
/// @param language its language
/// @param date the wording date that the sources print; empty for a text as it was adopted or of a
///   day that is not known
/// @param readings the text as each source gives it, the best-read one first, at least one
/// @param differing those of the readings that differ from the first in more than
///   [TextLikeness#SAME_WORDING] of the words: which of them is the act's wording is not known, and
///   each carries an issue that says so
public record ActWording(
    Language language, Optional<LocalDate> date, List<ActText> readings, List<ActText> differing) {
  private static final Comparator<ActText> BEST_READ =
      Comparator.comparing((ActText text) -> count(text, Issue.Severity.ERROR))
          .thenComparing(text -> count(text, Issue.Severity.WARNING))
          .thenComparing(text -> text.source().sha256());

  public ActWording {
    readings = List.copyOf(readings);
    differing = List.copyOf(differing);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("A wording has at least one reading");
    }
  }

  /// The text that answers for the wording.
  public ActText text() {
    return readings.getFirst();
  }

  /// The wording of texts in one language that bear one date.
  public static ActWording of(List<ActText> texts) {
    List<ActText> readings = texts.stream().sorted(BEST_READ).toList();
    ActText best = readings.getFirst();
    List<ActText> differing = new ArrayList<>();
    List<ActText> marked = new ArrayList<>();
    for (ActText reading : readings) {
      double difference = reading.equals(best) ? 0 : TextLikeness.difference(best, reading);
      boolean differs = difference > TextLikeness.SAME_WORDING;
      marked.add(differs ? marked(reading, best, difference) : reading);
      if (differs) {
        differing.add(marked.getLast());
      }
    }
    return new ActWording(best.language(), best.requisites().versionDate(), marked, differing);
  }

  /// The wordings of an act's texts: by language, then by date, those without a date first.
  public static List<ActWording> all(List<ActText> texts) {
    List<ActText> left = new ArrayList<>(texts);
    List<ActWording> wordings = new ArrayList<>();
    while (!left.isEmpty()) {
      Predicate<ActText> same = inWordingOf(left.getFirst());
      wordings.add(of(left.stream().filter(same).toList()));
      left.removeIf(same);
    }
    wordings.sort(
        Comparator.comparing(ActWording::language)
            .thenComparing(wording -> wording.date().orElse(LocalDate.MIN)));
    return List.copyOf(wordings);
  }

  /// Whether two texts are readings of one wording.
  public static boolean areReadings(ActText one, ActText other) {
    return inWordingOf(one).test(other)
        && TextLikeness.difference(one, other) <= TextLikeness.SAME_WORDING;
  }

  private static Predicate<ActText> inWordingOf(ActText text) {
    return other ->
        other.language() == text.language()
            && other.requisites().versionDate().equals(text.requisites().versionDate());
  }

  /// That a reading differs from another.
  ///
  /// @param difference the part of the words that differ
  public static Issue differing(ActText other, double difference) {
    return Issue.warning(
        IssueCode.TEXTS_DIFFER,
        String.format(
            Locale.ROOT, "%s, %.1f %% of the words", other.source().file(), 100 * difference),
        Optional.empty());
  }

  /// A reading that does not answer for its wording, with the issue that it differs.
  private static ActText marked(ActText reading, ActText answering, double difference) {
    List<Issue> issues = new ArrayList<>(reading.issues());
    issues.add(differing(answering, difference));
    return reading.withIssues(issues);
  }

  private static long count(ActText text, Issue.Severity severity) {
    return text.issues().stream().filter(issue -> issue.severity() == severity).count();
  }
}
