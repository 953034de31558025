package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.pdf.content.Aside;
import kz.zannama.parser.internal.source.pdf.content.FontLooks;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.content.HiddenLayers;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.content.PageContentEngine;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import org.apache.pdfbox.pdmodel.PDPage;

/// Reads the pages of one document into what stands on them, in reading order; what is not part of
/// a page's text becomes an issue.
final class PageReader {
  /// A picture that covers this part of its page is a scan.
  private static final double SCAN = 0.4;

  /// A scan with fewer letters beside it has no text of its own.
  private static final int FEW_LETTERS = 150;

  private final FontLooks fonts;
  private final HiddenLayers layers;
  private final ReadLimits limits;
  private final List<Issue> issues;
  private final LineNumbers lineNumbers;

  PageReader(FontLooks fonts, HiddenLayers layers, ReadLimits limits, List<Issue> issues) {
    this.fonts = fonts;
    this.layers = layers;
    this.limits = limits;
    this.issues = issues;
    this.lineNumbers = new LineNumbers(issues);
  }

  /// The content of a page, turned so that most of its text stands upright.
  PageContent content(PDPage page, int number) {
    PageFrame frame = PageFrame.of(page);
    PageContent content = content(page, frame, number, issues);
    if (content.turned().size() > 2 * content.glyphs().size()) {
      int turn = content.turned().getFirst().turn();
      content = content(page, frame.turned(turn), number, new ArrayList<>());
    }
    if (content.unmapped() > 0) {
      issues.add(
          Issue.warning(
              IssueCode.FONT_UNMAPPED,
              "Page "
                  + number
                  + ": fonts do not tell the characters of glyphs: "
                  + content.unmapped(),
              onPage(number)));
    }
    return lineNumbers.without(content);
  }

  private PageContent content(PDPage page, PageFrame frame, int number, List<Issue> found) {
    PageContentEngine engine = new PageContentEngine(page, frame, fonts, layers, limits);
    int cut = fonts.cutStreams();
    try {
      engine.read();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      found.add(unreadable("Not readable to its end: page ", number, ": " + reason(e)));
    }
    if (fonts.cutStreams() > cut) {
      found.add(unreadable("Cut off because it unpacks to too much: content of page ", number, ""));
    }
    return engine.content(number);
  }

  /// What an error says; its kind where it says nothing.
  private static String reason(Throwable error) {
    return error.getMessage() == null
        ? "nested too deeply or damaged"
        : error.getMessage().lines().findFirst().orElse("damaged");
  }

  /// Whether a page shows text, if any, in a picture alone, or has hardly any beside one.
  static boolean isPicture(PageContent content) {
    boolean shows = !content.pictures().isEmpty() || content.drawn();
    return shows && without(content).isPresent();
  }

  /// What stands on a page, in reading order.
  List<PageItem> items(PageContent content) {
    return items(content, issues);
  }

  /// What stands on a page, in reading order.
  ///
  /// @param issues where to record what is not part of its text
  static List<PageItem> items(PageContent content, List<Issue> issues) {
    int number = content.number();
    for (Map.Entry<Aside, List<Glyph>> aside : content.aside().entrySet()) {
      SetAside.issue(aside.getKey(), aside.getValue(), number, content.frame())
          .ifPresent(issues::add);
    }
    without(content)
        .ifPresent(what ->
            issues.add(
                Issue.warning(
                    IssueCode.PAGE_WITHOUT_TEXT, "Page " + number + what, onPage(number))));
    try {
      return PageLayout.of(content, issues);
    } catch (RuntimeException e) {
      issues.add(unreadable("Text not ordered: page ", number, ": " + reason(e)));
      return List.of();
    }
  }

  /// What a page is that has no text, or is a scan with hardly any beside it.
  private static Optional<String> without(PageContent content) {
    int letters = lettersUpTo(FEW_LETTERS, content.glyphs());
    boolean pictures = !content.pictures().isEmpty();
    if (letters == 0 && content.turned().isEmpty()) {
      return Optional.of(
          pictures || content.drawn()
              ? " is a picture without a text layer; its text was not read"
              : " has no text");
    }
    double page = (double) content.frame().width() * content.frame().height();
    double covered = 0;
    for (Box box : content.pictures()) {
      covered += box.width() * box.height();
    }
    boolean scan = !content.hasLayer() && letters < FEW_LETTERS && covered > SCAN * page;
    return scan
        ? Optional.of(" is mostly a picture; only the text beside it was read")
        : Optional.empty();
  }

  private static int lettersUpTo(int most, List<Glyph> glyphs) {
    int letters = 0;
    for (int at = 0; at < glyphs.size() && letters < most; at++) {
      letters += glyphs.get(at).blank() ? 0 : 1;
    }
    return letters;
  }

  private static Issue unreadable(String before, int number, String after) {
    return Issue.error(IssueCode.PAGE_UNREADABLE, before + number + after, onPage(number));
  }

  static Optional<Span> onPage(int number) {
    return Optional.of(new Span(OptionalInt.of(number), Optional.empty(), 0, 0));
  }
}
