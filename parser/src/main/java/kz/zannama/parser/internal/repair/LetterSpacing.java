package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.repair.Finding.Certainty;
import kz.zannama.text.Alphabet;

/// Closes words whose letters stand apart.
///
/// Justified text stretches the last line before a forced break and the lines of narrow cells; an
/// extractor then gives a blank between letters and two between words:
///
/// ```
/// Қ а р ж ы  б ө л і м і   →   Қаржы бөлімі
/// 1 2  0 0 0               →   12 000
/// ```
///
/// Where two blanks have become one, the [LetterModel] says where words end. Numbers, and single
/// letters split off at the edge of a line, are closed only in a document that has such words; `1 2
/// 3` above the columns of a table never is.
final class LetterSpacing implements Repair {
  private static final int FEWEST_LETTERS = 4;
  private static final double LIKELIEST_OF_NONSENSE = -4.2;
  private static final double SPLIT_OFF = 4;
  private static final int BEAM = 24;
  private static final int LONGEST_RUN = 400;

  private final LetterModel model;

  LetterSpacing(LetterModel model) {
    this.model = model;
  }

  @Override
  public IssueCode code() {
    return IssueCode.LETTER_SPACING;
  }

  @Override
  public boolean canProve(String text) {
    return true;
  }

  @Override
  public List<Finding> findingsIn(String text) {
    List<Finding> findings = new ArrayList<>();
    int from = 0;
    int longestRow = 0;
    int row = 0;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c > ' ' && c != '\u00a0') {
        length++;
        continue;
      }
      if (length > 0) {
        row = length == 1 ? row + 1 : 0;
        longestRow = Math.max(longestRow, row);
        length = 0;
      }
      if (c == '\n' || c == '\t') {
        if (longestRow > 0) {
          addOfLine(findings, text.substring(from, i), from, longestRow);
        }
        from = i + 1;
        longestRow = 0;
        row = 0;
      }
    }
    return findings;
  }

  /// @param longestRow how many single characters follow each other between blanks, at most
  private void addOfLine(List<Finding> findings, String raw, int from, int longestRow) {
    String line = raw.replace('\u00a0', ' ');
    List<SpacedRun> runs = longestRow > 1 ? SpacedRun.of(line) : List.of();
    int before = findings.size();
    for (SpacedRun run : runs) {
      closed(run, line).ifPresent(closed -> findings.add(finding(run, from, closed)));
    }
    if (findings.size() == before) {
      splitOff(line, from).ifPresent(findings::add);
    }
  }

  private static Finding finding(SpacedRun run, int place, String closed) {
    Certainty certainty =
        run.longestWord() >= FEWEST_LETTERS ? Certainty.CERTAIN : Certainty.LIKELY;
    return Finding.of(
        certainty,
        place + run.from(),
        place + run.to(),
        closed,
        "Closed letters that stood apart: " + closed);
  }

  private Optional<String> closed(SpacedRun run, String line) {
    if (run.to() - run.from() > LONGEST_RUN || run.isSequence()) {
      return Optional.empty();
    }
    if (run.isNumeric()) {
      return isStretchedNumber(run, line)
          ? Optional.of(String.join(" ", run.words()))
          : Optional.empty();
    }
    if (run.longestWord() < FEWEST_LETTERS - 1 || !run.isProse() || run.isRepetition()) {
      return Optional.empty();
    }
    String closed =
        run.words().size() == 1 ? worded(run.words().getFirst()) : String.join(" ", run.words());
    if (SpacedRun.isOddlyCased(closed)) {
      return Optional.empty();
    }
    String edged = " " + closed + " ";
    double likelihood = model.logLikelihood(edged, 1, edged.length()) / (edged.length() - 1);
    return likelihood > LIKELIEST_OF_NONSENSE ? Optional.of(closed) : Optional.empty();
  }

  /// A number is stretched if it is all of its line and two blanks part its groups or end the line.
  private static boolean isStretchedNumber(SpacedRun run, String line) {
    boolean alone = line.strip().length() == run.to() - run.from();
    return alone && (run.words().size() > 1 || line.length() - run.to() > 1);
  }

  private record Wording(String text, double score) {}

  /// The likeliest words of letters without blanks, by a search that follows the best beginnings.
  private String worded(String letters) {
    List<Wording> wordings = List.of(new Wording(" ", 0));
    for (int i = 0; i < letters.length(); i++) {
      List<Wording> longer = new ArrayList<>();
      for (Wording wording : wordings) {
        longer.add(extended(wording, letters.substring(i, i + 1)));
        if (i > 1 && Character.isLetterOrDigit(letters.charAt(i))) {
          longer.add(extended(wording, " " + letters.charAt(i)));
        }
      }
      longer.sort(Comparator.comparingDouble(Wording::score).reversed());
      wordings = longer.subList(0, Math.min(BEAM, longer.size()));
    }
    return wordings.stream()
        .map(wording -> extended(wording, " "))
        .max(Comparator.comparingDouble(Wording::score))
        .map(wording -> wording.text().strip())
        .orElse(letters);
  }

  private Wording extended(Wording wording, String next) {
    String text = wording.text() + next;
    double likelihood = model.logLikelihood(text, wording.text().length(), text.length());
    return new Wording(text, wording.score() + likelihood);
  }

  /// `жөніндег і`: a letter that the edge of a narrow column split from its word.
  private Optional<Finding> splitOff(String line, int place) {
    String trimmed = line.stripTrailing();
    int last = trimmed.length() - 1;
    if (last < FEWEST_LETTERS
        || trimmed.charAt(last - 1) != ' '
        || !isLowerCaseWord(trimmed, last - FEWEST_LETTERS, last - 1)
        || Alphabet.RUSSIAN_WORDS.indexOf(trimmed.charAt(last)) >= 0
        || !isLowerCaseWord(trimmed, last, last + 1)) {
      return Optional.empty();
    }
    int wordStart = trimmed.lastIndexOf(' ', last - 2) + 1;
    String apart = " " + trimmed.substring(wordStart) + " ";
    String joined = " " + trimmed.substring(wordStart, last - 1) + trimmed.charAt(last) + " ";
    double gain =
        model.logLikelihood(joined, 1, joined.length())
            - model.logLikelihood(apart, 1, apart.length());
    return gain < SPLIT_OFF
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                Certainty.LIKELY,
                place + last - 1,
                place + last,
                "",
                "Closed a letter that stood apart: " + joined.strip()));
  }

  private static boolean isLowerCaseWord(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
