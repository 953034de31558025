package kz.zannama.parser.internal.repair;

import static kz.zannama.parser.internal.repair.LineHole.isBlank;
import static kz.zannama.parser.internal.repair.LineHole.isClosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.repair.Finding.Certainty;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Puts link texts back that an extractor left at the end of their line.
///
/// Some producers draw a line first without its links and then each link at its place; an extractor
/// that reads in drawing order gives the links of a line at its end, in order, and leaves a
/// [hole][LineHole] where each belongs:
///
/// ```
/// басқарманың 12.03.2018  бұйрығымен (алғаш рет № 45   →   басқарманың 12.03.2018 № 45 бұйрығымен (алғаш рет
/// ```
///
/// Which words at the end fill which hole is what the [LetterModel] finds likeliest among what
/// looks like a [link][LinkText].
final class DisplacedLinks implements Repair {
  private static final int LONGEST_LINE = 200;
  private static final int MOST_HOLES = 12;
  private static final int NEXT = 8;
  private static final double LIKELY = 3;
  private static final double CERTAIN = 10;

  private final LetterModel model;

  DisplacedLinks(LetterModel model) {
    this.model = model;
  }

  @Override
  public IssueCode code() {
    return IssueCode.DISPLACED_LINK;
  }

  /// Only lines that were wrapped show how their producer draws.
  @Override
  public boolean canProve(String text) {
    return text.indexOf('\n') >= 0;
  }

  @Override
  public List<Finding> findingsIn(String text) {
    List<Finding> findings = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      if (to - from <= LONGEST_LINE && mayHaveHole(text, from, to)) {
        String line = text.substring(from, to).replace('\u00a0', ' ').stripTrailing();
        int place = from;
        String next = text.substring(to, Math.min(text.length(), to + 2 * NEXT)).strip();
        best(line, next)
            .filter(best -> !best.moved().isEmpty())
            .ifPresent(best -> findings.add(finding(best, line, place)));
      }
      from = to + 1;
    }
    return findings;
  }

  /// A quick look at a line, for the many that have no hole.
  private static boolean mayHaveHole(String text, int from, int to) {
    boolean hole = from < to && (isBlank(text.charAt(from)) || isClosing(text.charAt(from)));
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        return false;
      }
      char before = text.charAt(i - 1);
      hole |= isBlank(before) && (isBlank(c) || isClosing(c)) || isBlank(c) && before == '(';
    }
    return hole;
  }

  private Optional<LinkArrangement> best(String line, String next) {
    List<LineHole> holes = LineHole.of(line);
    if (holes.isEmpty() || holes.size() > MOST_HOLES || isSpaced(line)) {
      return Optional.empty();
    }
    LineScores scores =
        new LineScores(model, line, next.substring(0, Math.min(NEXT, next.length())));
    LinkArrangement best = null;
    for (int start : starts(line, holes.getFirst().to())) {
      for (int last : new int[] {start - 1, start}) {
        List<LineHole> before = holes.stream().filter(hole -> hole.to() <= last).toList();
        if (before.isEmpty() || last == start && before.getLast().to() < start) {
          continue;
        }
        LinkArrangement arrangement = new LinkArrangement(scores, before, start);
        if (arrangement.gain() > (best == null ? LIKELY : best.gain())) {
          best = arrangement;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// Whether most words of a line are single characters.
  private static boolean isSpaced(String line) {
    int words = 0;
    int single = 0;
    int length = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length() && line.charAt(i) != ' ') {
        length++;
      } else if (length > 0) {
        words++;
        single += length == 1 ? 1 : 0;
        length = 0;
      }
    }
    return single > 8 && single * 2 > words;
  }

  private Finding finding(LinkArrangement best, String line, int place) {
    List<Replacement> replacements = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    for (LinkArrangement.Placed placed : best.moved()) {
      LineHole hole = placed.hole();
      replacements.add(
          new Replacement(
              place + hole.from(), place + hole.to(), hole.filled(line, placed.link())));
      moved.add(placed.link());
    }
    int ownEnd = line.substring(0, best.start()).stripTrailing().length();
    int movedEnd = line.length() - best.staying().length();
    String blank = best.staying().isEmpty() ? "" : " ";
    replacements.add(new Replacement(place + ownEnd, place + movedEnd, blank));
    boolean certain =
        best.gain() >= CERTAIN
            && moved.stream().allMatch(link -> LinkText.plausibility(link) > 0)
            && moved.stream().anyMatch(LinkText::isCitation)
            && best.moved().stream().noneMatch(placed -> placed.hole().mark().doubtful());
    return new Finding(
        certain ? Certainty.CERTAIN : Certainty.LIKELY,
        place + best.start(),
        place + movedEnd,
        "Put back from the end of the line: " + String.join(" | ", moved),
        replacements);
  }

  /// Where the words that moved may begin: at a word, or where two texts are glued together.
  private static List<Integer> starts(String line, int from) {
    List<Integer> starts = new ArrayList<>();
    for (int i = Math.max(1, from); i < line.length(); i++) {
      char c = line.charAt(i);
      boolean numberOfUnit =
          Character.isDigit(c) && LinkText.BEFORE_NUMBER.matcher(line).region(0, i).find();
      if (!isBlank(c) && isStart(line, i) && !numberOfUnit) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean isStart(String line, int place) {
    char before = line.charAt(place - 1);
    char c = line.charAt(place);
    return isBlank(before)
        || (isClosing(before) || before == '"' || before == '(') && !isClosing(c)
        || Character.isDigit(before) && Character.isLetter(c)
        || Character.isLetter(before) && Character.isDigit(c)
        || Character.isLowerCase(before) && Character.isUpperCase(c)
        || LinkText.GLUED.matcher(line).region(place, line.length()).lookingAt();
  }
}
