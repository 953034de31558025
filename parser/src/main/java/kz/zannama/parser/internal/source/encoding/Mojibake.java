package kz.zannama.parser.internal.source.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;

/// Reads text back that somebody had read in a wrong character set and saved, once or several
/// times: `РџСЂРёРєР°Р·` is `Приказ`, `Ïðèêàç` too.
///
/// Only lines that are garbled are touched, and only if there is enough of them to be sure. A text
/// that stays garbled is named.
final class Mojibake {
  private static final int LONGEST = 100;
  private static final int ROUNDS = 3;
  private static final int SAMPLE = 64 * 1024;

  /// The characters beyond ASCII, or the common pairs, that leave no doubt.
  private static final int ENOUGH = 20;

  private final List<Issue> issues = new ArrayList<>();
  private List<String> lines;

  private Mojibake(String text) {
    this.lines = List.of(text.split("\n", -1));
  }

  /// A text with what was garbled in it read back.
  static DecodedText repair(String text) {
    Mojibake mojibake = new Mojibake(text);
    boolean found = mojibake.lines.stream().anyMatch(line -> Likeness.of(line).isUnlike());
    if (!found) {
      return new DecodedText(text, List.of());
    }
    for (int round = 0; found && round < ROUNDS; round++) {
      found = mojibake.readBack();
    }
    mojibake.nameGarbled();
    return mojibake.issues.isEmpty()
        ? new DecodedText(text, List.of())
        : new DecodedText(String.join("\n", mojibake.lines), mojibake.issues);
  }

  private boolean readBack() {
    Optional<Misreading> misreading = misreading();
    if (misreading.isEmpty()) {
      return false;
    }
    boolean all = isMostlyGarbled();
    List<String> back = new ArrayList<>(lines.size());
    int first = -1;
    int last = -1;
    int changed = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = line(lines.get(i), misreading.get(), all);
      if (!line.equals(lines.get(i))) {
        first = first < 0 ? i : first;
        last = i;
        changed++;
      }
      back.add(line);
    }
    lines = back;
    if (changed > 0) {
      issues.add(
          Issue.warning(
              IssueCode.ENCODING_REPAIRED,
              misreading.get() + " was read back, lines: " + changed,
              Optional.of(span(first, last))));
    }
    return changed > 0;
  }

  private static String line(String line, Misreading misreading, boolean all) {
    Likeness before = Likeness.of(line);
    if (before.pairs() >= 4 && before.share() >= Likeness.REAL) {
      return line;
    }
    Misreading.ReadBack back = misreading.back(line);
    boolean better =
        misreading.real().isEmpty()
            ? back.sequences() > 0 && back.bad() * 4 <= back.sequences()
            : all || Likeness.of(back.text()).common() > before.common();
    return better ? back.text() : line;
  }

  /// What happened to the garbled lines; empty if there are too few to tell.
  private Optional<Misreading> misreading() {
    String garbled = garbled();
    if (garbled.length() < ENOUGH) {
      return Optional.empty();
    }
    Optional<Misreading> best = Optional.empty();
    int most = ENOUGH - 1;
    for (Misreading misreading : Misreading.ALL) {
      int evidence = misreading.evidence(garbled);
      boolean oneByteBesideUtf8 =
          misreading.real().isPresent()
              && best.flatMap(Misreading::real).isEmpty()
              && best.isPresent();
      if (evidence > most && !oneByteBesideUtf8) {
        most = evidence;
        best = Optional.of(misreading);
      }
    }
    return best;
  }

  private String garbled() {
    String garbled =
        lines.stream()
            .filter(line -> Likeness.of(line).isUnlike())
            .collect(Collectors.joining("\n"));
    return garbled.substring(0, Math.min(garbled.length(), SAMPLE));
  }

  private boolean isMostlyGarbled() {
    int real = 0;
    int garbled = 0;
    for (String line : lines) {
      Likeness likeness = Likeness.of(line);
      garbled += likeness.isUnlike() ? likeness.pairs() : 0;
      real += likeness.share() >= Likeness.REAL ? likeness.pairs() : 0;
    }
    return real * 10 < garbled;
  }

  private void nameGarbled() {
    int pairs = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Likeness likeness = Likeness.of(lines.get(i));
      if (likeness.isGarbled()) {
        pairs += likeness.pairs();
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (pairs >= ENOUGH) {
      issues.add(
          Issue.warning(
              IssueCode.ENCODING_GARBLED,
              "Garbled: \"" + shortened(lines.get(first)) + "\"",
              Optional.of(span(first, last))));
    }
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private Span span(int first, int last) {
    int start = lines.subList(0, first).stream().mapToInt(line -> line.length() + 1).sum();
    int length = lines.subList(first, last + 1).stream().mapToInt(line -> line.length() + 1).sum();
    return Span.of(start, start + length - 1);
  }
}
