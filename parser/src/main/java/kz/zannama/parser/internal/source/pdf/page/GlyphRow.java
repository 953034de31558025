package kz.zannama.parser.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.parser.internal.source.pdf.content.Glyph;

/// The glyphs of one baseline, before words are told apart.
final class GlyphRow {
  private final List<Glyph> glyphs = new ArrayList<>();
  private float baseline;
  private float size;

  GlyphRow(List<Glyph> run) {
    glyphs.addAll(run);
    baseline = run.getFirst().baseline();
    size = largest(run);
  }

  private static float largest(List<Glyph> run) {
    float size = 0;
    for (Glyph glyph : run) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  float baseline() {
    return baseline;
  }

  float size() {
    return size;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /// Takes in glyphs of about the same baseline.
  void add(List<Glyph> run) {
    float other = largest(run);
    if (other > size * 1.1f) {
      size = other;
      baseline = run.getFirst().baseline();
    }
    glyphs.addAll(run);
  }

  /// Whether a glyph of another size stands close enough to be a raised or lowered part of the row.
  boolean touches(Glyph glyph) {
    for (Glyph own : glyphs) {
      if (!own.blank()
          && glyph.x() < own.right() + 0.35f * size
          && glyph.right() > own.x() - 0.35f * size) {
        return true;
      }
    }
    return false;
  }

  /// Orders the glyphs from left to right; what is drawn twice in one place is kept once.
  List<Glyph> ordered() {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> kept = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      if (!drawnBefore(kept, glyph)) {
        kept.add(glyph);
      }
    }
    return kept;
  }

  private static boolean drawnBefore(List<Glyph> kept, Glyph glyph) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      Glyph other = kept.get(i);
      if (glyph.x() - other.x() > 0.2f * glyph.size()) {
        return false;
      }
      if (other.operation() != glyph.operation()
          && other.text().equals(glyph.text())
          && glyph.x() - other.x() < Math.max(0.1f, 0.35f * glyph.width())) {
        return true;
      }
    }
    return false;
  }
}
