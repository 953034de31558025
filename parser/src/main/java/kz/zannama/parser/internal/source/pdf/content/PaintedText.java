package kz.zannama.parser.internal.source.pdf.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The glyphs of a page as they are painted, told apart by whether one who looks at the page reads
/// them as its text.
final class PaintedText {
  /// Nobody reads letters smaller than this, in points.
  private static final float TINY = 2.5f;

  /// Letters this many times larger than the text may be a watermark over it.
  private static final float LARGE = 1.8f;

  /// Pale letters this many times larger than the text are a watermark wherever they stand.
  private static final float HUGE = 3f;

  private static final int MOST_GROUNDS = 500;

  private final MarkedContent marks;
  private final List<Glyph> read = new ArrayList<>();
  private final List<Glyph> unpainted = new ArrayList<>();
  private final List<Glyph> slanted = new ArrayList<>();
  private final Map<Aside, List<Glyph>> aside = new EnumMap<>(Aside.class);
  private final List<Area> grounds = new ArrayList<>();
  private int count;

  /// How glyphs are painted.
  enum Way {
    /// Along an axis of the page.
    STRAIGHT,
    /// Across it.
    SLANTED,
    /// Without ink: the text of a scan, or hidden.
    WITHOUT_INK
  }

  PaintedText(MarkedContent marks) {
    this.marks = marks;
  }

  /// How many glyphs there are so far.
  int count() {
    return count;
  }

  /// Whether there is text without ink.
  boolean hasLayer() {
    return !unpainted.isEmpty();
  }

  /// Records what is coloured: white letters can be read there.
  void ground(Area area) {
    if (area.width() > TINY && area.height() > TINY && grounds.size() < MOST_GROUNDS) {
      grounds.add(area);
    }
  }

  /// Takes the next glyph.
  void add(Glyph glyph, Way way, Area place) {
    count++;
    boolean unseen = glyph.look().shade() == Shade.NONE && !onGround(place);
    List<Glyph> list =
        switch (way) {
          case WITHOUT_INK -> unpainted;
          case SLANTED -> unseen ? apart(Aside.HIDDEN) : slanted;
          case STRAIGHT -> unseen ? apart(Aside.HIDDEN) : read;
        };
    if (marks.aside().isPresent()) {
      apart(marks.aside().get()).add(glyph);
    } else if (list != read || !marks.takes(glyph)) {
      list.add(glyph);
    }
  }

  /// Ends a stretch of marked content.
  void endMark() {
    read.addAll(marks.end());
  }

  private boolean onGround(Area place) {
    for (Area ground : grounds) {
      if (ground.holds(place.middleX(), place.middleY())) {
        return true;
      }
    }
    return false;
  }

  private List<Glyph> apart(Aside why) {
    return aside.computeIfAbsent(why, w -> new ArrayList<>());
  }

  /// What is read of the page, and what is kept apart.
  ///
  /// @param pictures where the page's pictures are
  Sorted sorted(List<Area> pictures) {
    while (marks.depth() > 0) {
      endMark();
    }
    List<Glyph> text = new ArrayList<>(read);
    if (slanted.size() > text.size()) {
      text.addAll(slanted);
    } else if (!slanted.isEmpty()) {
      apart(Aside.WATERMARK).addAll(slanted);
    }
    text = TextLayer.join(text, unpainted, pictures, aside);
    float size = usualSize(text);
    List<Glyph> kept = new ArrayList<>(text.size());
    List<Glyph> large = new ArrayList<>();
    for (Glyph glyph : text) {
      if (glyph.size() < TINY && size > 2 * TINY) {
        apart(Aside.HIDDEN).add(glyph);
      } else {
        (glyph.size() > LARGE * size ? large : kept).add(glyph);
      }
    }
    return new Sorted(withLarge(kept, large, size), aside);
  }

  /// The text with its large letters, unless they are a watermark: pale, and huge or painted over
  /// the text.
  private List<Glyph> withLarge(List<Glyph> text, List<Glyph> large, float size) {
    if (large.isEmpty()) {
      return text;
    }
    Map<Integer, Boolean> marksByOperation = new HashMap<>();
    List<Glyph> all = new ArrayList<>(text);
    for (Glyph glyph : large) {
      boolean pale = glyph.look().shade() == Shade.PALE;
      boolean mark =
          glyph.turn() == 0
              && marksByOperation.computeIfAbsent(
                  glyph.operation(),
                  o ->
                      pale && glyph.size() > HUGE * size
                          || (pale || glyph.size() > HUGE * size) && crosses(large, o, text));
      (mark ? apart(Aside.WATERMARK) : all).add(glyph);
    }
    return all;
  }

  /// Whether the large letters of an operation stand over letters of the text.
  private static boolean crosses(List<Glyph> large, int operation, List<Glyph> text) {
    Area place = Area.NOWHERE;
    for (Glyph glyph : large) {
      place = glyph.operation() == operation ? place.union(glyph.extent()) : place;
    }
    int under = 0;
    for (Glyph glyph : text) {
      boolean same = glyph.turn() == 0 && !glyph.blank();
      under += same && place.holds(glyph.middle(), glyph.waist()) ? 1 : 0;
    }
    return under > 3;
  }

  private static float usualSize(List<Glyph> text) {
    Map<Float, Integer> sizes = new HashMap<>();
    float usual = 0;
    int most = 0;
    int next = 0;
    while (next < text.size()) {
      int first = next;
      float size = text.get(first).size();
      while (next < text.size() && text.get(next).size() == size) {
        next++;
      }
      int times = sizes.merge(size, next - first, Integer::sum);
      if (times > most) {
        most = times;
        usual = size;
      }
    }
    return usual;
  }

  /// The glyphs of a page, sorted.
  ///
  /// @param text those that are read
  /// @param aside those kept apart
  record Sorted(List<Glyph> text, Map<Aside, List<Glyph>> aside) {}
}
