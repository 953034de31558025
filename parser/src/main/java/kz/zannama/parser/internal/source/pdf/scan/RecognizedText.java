package kz.zannama.parser.internal.source.pdf.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Recognition;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.pdf.page.TextLine;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.RecognizedWord;

/// Keeps how sure a recogniser was of each line and word of a document's raw text.
public final class RecognizedText {
  /// Words that are less sure are told.
  private static final double UNSURE = 0.6;

  private static final int MOST_ISSUES = 20;

  private final ScannedPages scanned;
  private final List<Recognition.Line> lines = new ArrayList<>();
  private final List<Issue> unsure = new ArrayList<>();
  private int others;

  public RecognizedText(ScannedPages scanned) {
    this.scanned = scanned;
  }

  /// Takes a line of the document.
  ///
  /// @param start where it begins in the raw text
  public void add(TextLine line, int start) {
    RecognizedPage page = scanned.read().get(line.page());
    if (page == null) {
      return;
    }
    List<RecognizedWord> inside =
        page.lines().stream()
            .flatMap(own -> own.words().stream())
            .filter(word ->
                line.area()
                    .holds(
                        (float) (word.box().x() + word.box().width() / 2),
                        (float) (word.box().y() + word.box().height() / 2)))
            .sorted(Comparator.comparingDouble(word -> word.box().x()))
            .toList();
    double mean = mean(inside);
    List<Double> words = words(line.text(), inside, mean);
    Span span =
        new Span(
            OptionalInt.of(line.page()),
            Optional.of(scanned.onPage(line.page(), line.area())),
            start,
            start + line.text().length());
    lines.add(new Recognition.Line(span, mean, words));
    tell(line.text(), words, span);
  }

  private static double mean(List<RecognizedWord> words) {
    double sum = 0;
    int characters = 0;
    for (RecognizedWord word : words) {
      sum += word.confidence() * word.text().length();
      characters += word.text().length();
    }
    return characters == 0 ? 0 : hundredths(sum / characters);
  }

  /// The confidence of each word of a line; that of the line where it was parted in another way.
  private static List<Double> words(String text, List<RecognizedWord> inside, double mean) {
    int count = text.split(" ", -1).length;
    List<Double> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(inside.size() == count ? hundredths(inside.get(i).confidence()) : mean);
    }
    return words;
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private void tell(String text, List<Double> confidences, Span span) {
    String[] words = text.split(" ", -1);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (confidences.get(i) < UNSURE) {
        told.add(words[i]);
      }
    }
    if (told.isEmpty()) {
      return;
    }
    if (unsure.size() == MOST_ISSUES) {
      others++;
      return;
    }
    String message = "Read with little certainty: " + String.join(", ", told);
    unsure.add(Issue.warning(IssueCode.PAGE_UNSURE_WORDS, message, Optional.of(span)));
  }

  /// The source, with how its text was read.
  public Source of(Source source) {
    return lines.isEmpty() ? source : source.withRecognition(new Recognition(scanned.by(), lines));
  }

  /// What the recogniser was not sure of, line by line.
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>(unsure);
    if (others > 0) {
      issues.add(
          Issue.warning(
              IssueCode.PAGE_UNSURE_WORDS, "More such lines: " + others, Optional.empty()));
    }
    return issues;
  }
}
