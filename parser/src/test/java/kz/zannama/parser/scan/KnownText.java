package kz.zannama.parser.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Box;

/// A recogniser for tests: on every picture it reads the same lines, down from the upper edge.
public final class KnownText implements TextRecognizer {
  private final List<String> lines;
  private final PageTurn turn;

  public KnownText(String... lines) {
    this(PageTurn.none(595, 842), lines);
  }

  public KnownText(PageTurn turn, String... lines) {
    this.turn = turn;
    this.lines = List.of(lines);
  }

  @Override
  public String name() {
    return "known 1.0";
  }

  @Override
  public int pagesAtATime() {
    return 2;
  }

  @Override
  public RecognizedPage recognize(PageImage image) throws IOException {
    if (lines.isEmpty()) {
      throw new IOException("nobody knows it");
    }
    List<RecognizedLine> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      read.add(line(lines.get(i), 100 + 17 * i));
    }
    return new RecognizedPage(turn, read, List.of(), List.of());
  }

  /// A word that ends with `?` is one that it is not sure of.
  private static RecognizedLine line(String text, double baseline) {
    List<RecognizedWord> words = new ArrayList<>();
    double x = 60;
    for (String word : text.split(" ")) {
      boolean unsure = word.endsWith("?");
      String shown = unsure ? word.substring(0, word.length() - 1) : word;
      double width = 7 * shown.length();
      words.add(
          new RecognizedWord(shown, new Box(x, baseline - 10, width, 12), unsure ? 0.3 : 0.9));
      x += width + 5;
    }
    return new RecognizedLine(words, baseline, 14);
  }
}
