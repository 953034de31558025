package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Aside;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;

/// Says what of a page is not part of its text: watermarks, stamps, hidden words.
final class SetAside {
  /// A text is told up to this many characters.
  private static final int LONGEST = 500;

  /// A gap wider than this part of the font size parts words.
  private static final float WORD_GAP = 0.2f;

  private SetAside() {}

  /// The issue that tells of glyphs kept apart; none where nothing is printed.
  static Optional<Issue> issue(Aside why, List<Glyph> glyphs, int page, PageFrame frame) {
    String text = text(glyphs);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Area area = Area.NOWHERE;
    for (Glyph glyph : glyphs) {
      area = area.union(frame.shown(glyph.extent(), glyph.turn()));
    }
    Span span = new Span(OptionalInt.of(page), Optional.of(area.box()), 0, 0);
    String what = cut(text);
    return Optional.of(
        switch (why) {
          case WATERMARK ->
              Issue.info(
                  IssueCode.PAGE_WATERMARK,
                  "Left out as a watermark of page " + page + ": " + what,
                  Optional.of(span));
          case STAMP ->
              Issue.warning(
                  IssueCode.PAGE_STAMP,
                  "Left out as a stamp on page " + page + ": " + what,
                  Optional.of(span));
          case HIDDEN ->
              Issue.warning(
                  IssueCode.PAGE_HIDDEN_TEXT,
                  "Left out because nobody sees it on page " + page + ": " + what,
                  Optional.of(span));
        });
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /// The characters in the order in which they are painted, blanks where they do not touch.
  private static String text(List<Glyph> glyphs) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Glyph before = glyphs.getFirst();
    for (Glyph glyph : glyphs) {
      if (glyph.blank() || apart(before, glyph)) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (!glyph.blank() && !glyph.softHyphen()) {
        word.append(glyph.text());
      }
      before = glyph;
    }
    words.add(word.toString());
    words.removeIf(String::isBlank);
    return String.join(" ", words);
  }

  /// Whether a glyph does not follow another, measured along the line that they stand on: where
  /// they are slanted, a step is as long as the letter is wide.
  private static boolean apart(Glyph before, Glyph glyph) {
    if (before == glyph || before.operation() == glyph.operation()) {
      return false;
    }
    double step = Math.hypot(glyph.x() - before.x(), (double) glyph.baseline() - before.baseline());
    return step > before.width() + WORD_GAP * glyph.size();
  }
}
