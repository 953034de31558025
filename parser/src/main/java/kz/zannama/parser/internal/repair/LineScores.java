package kz.zannama.parser.internal.repair;

import java.util.HashMap;
import java.util.Map;

/// How well texts fit into the holes of one line and at its end; each text is judged once.
final class LineScores {
  static final int CONTEXT = LetterModel.ORDER - 1;

  private final LetterModel model;
  private final String line;
  private final String next;
  private final Map<String, Double> plausibilities = new HashMap<>();
  private final Map<Place, Double> likelihoods = new HashMap<>();

  private record Place(LineHole hole, boolean atEnd, String text) {}

  /// @param line a line without blanks at its end
  /// @param next how the next line begins, a few characters
  LineScores(LetterModel model, String line, String next) {
    this.model = model;
    this.line = line;
    this.next = next;
  }

  String line() {
    return line;
  }

  double plausibility(String text) {
    return plausibilities.computeIfAbsent(text, LinkText::plausibility);
  }

  /// The log likelihood of a text in a hole and of the characters behind it.
  ///
  /// @param atEnd whether the next line follows the hole
  double likelihoodInHole(LineHole hole, boolean atEnd, String text) {
    return likelihoods.computeIfAbsent(new Place(hole, atEnd, text), this::likelihood);
  }

  private double likelihood(Place place) {
    LineHole hole = place.hole();
    String left = line.substring(Math.max(0, hole.from() - CONTEXT), hole.from()).stripLeading();
    String right =
        place.atEnd()
            ? next
            : line.substring(hole.to(), Math.min(line.length(), hole.to() + CONTEXT));
    String context = left.isEmpty() ? " " : left;
    String filled = context + hole.filled(line, place.text()) + right;
    return model.logLikelihood(filled, context.length(), filled.length());
  }

  /// The log likelihood of a text at the end of the line and of how the next line begins.
  ///
  /// @param start where in the line the text follows
  double likelihoodAtEnd(int start, String text) {
    String before = line.substring(Math.max(0, start - 2 * CONTEXT), start);
    String own = before.stripTrailing();
    boolean apart = own.length() < before.length();
    String tail = text.isEmpty() ? "" : apart ? " " + text : text;
    String end = own + tail + " " + next;
    return model.logLikelihood(end, own.length(), end.length());
  }
}
