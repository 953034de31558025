package kz.zannama.parser.internal.source.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.scan.PageTurn;
import kz.zannama.parser.scan.RecognizedPage;

/// The pages of a document that were read as pictures, by number.
///
/// @param by who read them; empty text where nobody was asked
/// @param read what was read
/// @param failures why others were not read
public record ScannedPages(
    String by, SortedMap<Integer, RecognizedPage> read, SortedMap<Integer, String> failures) {
  /// What reading pictures needs, for whoever has not got it.
  public static final String NEEDED =
      "pages that are pictures are read where the module zannama-ocr and the program tesseract are"
          + " (Debian: tesseract-ocr, tesseract-ocr-kaz, tesseract-ocr-rus)";

  /// No page was read as a picture.
  public static final ScannedPages NONE = new ScannedPages("", new TreeMap<>(), new TreeMap<>());

  /// Pages on the way.
  static final class Builder {
    private final String by;
    private final SortedMap<Integer, RecognizedPage> read = new TreeMap<>();
    private final SortedMap<Integer, String> failures = new TreeMap<>();

    Builder(String by) {
      this.by = by;
    }

    void read(int number, RecognizedPage page) {
      read.put(number, page);
    }

    void failed(int number, String reason) {
      failures.put(number, reason);
    }

    ScannedPages build() {
      return new ScannedPages(by, read, failures);
    }
  }

  /// Why there is no text, where there is none; empty where nobody was asked to read pictures.
  public Optional<String> refusal() {
    if (by.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        failures.isEmpty()
            ? by + " recognises no text on its pages"
            : "page "
                + failures.firstKey()
                + " was not read: "
                + failures.get(failures.firstKey()));
  }

  /// Where a part of a page lies on the page as the document shows it.
  public Box onPage(int page, Area area) {
    RecognizedPage scanned = read.get(page);
    return scanned == null ? area.box() : scanned.turn().onPage(area.box());
  }

  /// What is to be said of the pages: how each was read, what was taken off it, which were not
  /// read.
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    read.forEach((number, page) -> {
      String message =
          String.format(
              Locale.ROOT,
              "Page %d was read from a picture by %s with confidence %.2f%s",
              number,
              by,
              page.confidence(),
              turned(page.turn()));
      issues.add(Issue.info(IssueCode.PAGE_RECOGNIZED, message, at(number, Optional.empty())));
      for (Box aside : page.aside()) {
        issues.add(
            Issue.warning(
                IssueCode.PAGE_STAMP,
                "Left out as a stamp on page " + number,
                at(number, Optional.of(page.turn().onPage(aside)))));
      }
    });
    failures.forEach((number, reason) ->
        issues.add(
            Issue.error(
                IssueCode.PAGE_UNREADABLE,
                "Page " + number + " was not read: " + reason,
                at(number, Optional.empty()))));
    return issues;
  }

  private static String turned(PageTurn turn) {
    String quarters =
        turn.quarters() == 0 ? "" : ", turned clockwise by " + turn.quarters() * 90 + "°";
    String skew =
        turn.skew() == 0
            ? ""
            : String.format(Locale.ROOT, ", made level by %.2f°", Math.abs(turn.skew()));
    return quarters + skew;
  }

  private static Optional<Span> at(int page, Optional<Box> box) {
    return Optional.of(new Span(OptionalInt.of(page), box, 0, 0));
  }
}
