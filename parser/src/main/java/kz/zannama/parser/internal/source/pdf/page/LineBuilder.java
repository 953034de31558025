package kz.zannama.parser.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.pdf.content.Glyph;

/// Builds lines of words from the glyphs of one place: a cell, a column, a page.
///
/// Glyphs of about one baseline make a row; a raised or lowered small glyph joins the row that it
/// touches; a row is cut where a gap is as wide as between columns.
public final class LineBuilder {
  /// Baselines that differ by less than this part of the font size are one.
  private static final float SAME_BASELINE = 0.25f;

  private final int page;
  private final WordSpacing spacing;

  public LineBuilder(int page, WordSpacing spacing) {
    this.page = page;
    this.spacing = spacing;
  }

  /// The lines from top to bottom, each with its parts from left to right.
  public List<List<TextLine>> rows(List<Glyph> glyphs) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (GlyphRow row : cluster(glyphs)) {
      List<TextLine> parts = new ArrayList<>();
      int operation = -1;
      List<Glyph> ordered = row.ordered();
      float tracking = WordSpacing.tracking(ordered);
      List<List<Glyph>> cut = spacing.parts(ordered, tracking);
      for (List<Glyph> part : cut) {
        float own = cut.size() == 1 ? tracking : WordSpacing.tracking(part);
        Optional<TextLine> line = spacing.line(part, own, row.baseline(), row.size(), page);
        if (line.isPresent()) {
          boolean continued = printed(part).operation() == operation;
          parts.add(continued ? line.get().asContinued() : line.get());
          operation = printed(part.reversed()).operation();
        }
      }
      if (!parts.isEmpty()) {
        rows.add(parts);
      }
    }
    return rows;
  }

  private static Glyph printed(List<Glyph> part) {
    for (Glyph glyph : part) {
      if (!glyph.blank()) {
        return glyph;
      }
    }
    return part.getFirst();
  }

  /// The lines from top to bottom, uncut.
  public List<TextLine> lines(List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    for (GlyphRow row : cluster(glyphs)) {
      List<Glyph> ordered = row.ordered();
      float tracking = WordSpacing.tracking(ordered);
      spacing.line(ordered, tracking, row.baseline(), row.size(), page).ifPresent(lines::add);
    }
    return lines;
  }

  private static List<GlyphRow> cluster(List<Glyph> glyphs) {
    List<List<Glyph>> runs = runs(glyphs);
    runs.sort(Comparator.comparingDouble(run -> run.getFirst().baseline()));
    List<GlyphRow> rows = new ArrayList<>();
    for (List<Glyph> run : runs) {
      Glyph first = run.getFirst();
      GlyphRow last = rows.isEmpty() ? null : rows.getLast();
      if (last != null
          && first.baseline() - last.baseline()
              <= SAME_BASELINE * Math.min(first.size(), last.size())) {
        last.add(run);
      } else {
        rows.add(new GlyphRow(run));
      }
    }
    return withRaisedParts(rows);
  }

  /// Stretches of glyphs from one operation on one baseline.
  private static List<List<Glyph>> runs(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!run.isEmpty() && !continues(run.getLast(), glyph)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(glyph);
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean continues(Glyph before, Glyph glyph) {
    return before.operation() == glyph.operation()
        && Math.abs(before.baseline() - glyph.baseline()) < 0.05f * glyph.size();
  }

  private static List<GlyphRow> withRaisedParts(List<GlyphRow> rows) {
    List<GlyphRow> kept = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i++) {
      GlyphRow small = rows.get(i);
      for (int j = Math.max(0, i - 2); j <= Math.min(rows.size() - 1, i + 2); j++) {
        if (j != i && raised(small, rows.get(j))) {
          moveTouching(small, rows.get(j));
        }
      }
    }
    kept.removeIf(row -> row.glyphs().isEmpty());
    return kept;
  }

  private static boolean raised(GlyphRow small, GlyphRow host) {
    float offset = Math.abs(small.baseline() - host.baseline());
    return offset < 0.6f * host.size()
        && (small.size() < 0.85f * host.size() || isFigures(small, host));
  }

  /// Whether a row is figures that were raised without making them smaller.
  private static boolean isFigures(GlyphRow small, GlyphRow host) {
    return small.size() <= 1.05f * host.size()
        && small.glyphs().size() <= 6
        && small.glyphs().size() < host.glyphs().size()
        && small.glyphs().stream().allMatch(glyph -> RaisedFigures.isFigure(glyph.text()));
  }

  private static void moveTouching(GlyphRow small, GlyphRow host) {
    List<Glyph> moved = new ArrayList<>();
    for (Glyph glyph : small.glyphs()) {
      if (host.touches(glyph)) {
        moved.add(glyph);
        host.add(List.of(glyph));
      }
    }
    small.glyphs().removeAll(moved);
  }
}
