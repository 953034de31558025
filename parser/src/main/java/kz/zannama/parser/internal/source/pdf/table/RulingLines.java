package kz.zannama.parser.internal.source.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.parser.internal.source.pdf.content.Ruling;

/// Snaps rulings of one direction that lie on about one line, and joins those that touch.
final class RulingLines {
  /// Rulings as near as this lie on one line.
  static final float SNAP = 2.5f;

  private RulingLines() {}

  /// The joined rulings of one direction, by place.
  static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.horizontal() == horizontal) {
        sorted.add(ruling);
      }
    }
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SNAP) {
        join(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void join(List<Ruling> line, List<Ruling> joined) {
    if (line.isEmpty()) {
      return;
    }
    List<Ruling> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    float at = average(line);
    float from = sorted.getFirst().from();
    float to = sorted.getFirst().to();
    for (Ruling ruling : sorted) {
      if (ruling.from() > to + SNAP) {
        joined.add(new Ruling(ruling.horizontal(), at, from, to));
        from = ruling.from();
      }
      to = Math.max(to, ruling.to());
    }
    joined.add(new Ruling(line.getFirst().horizontal(), at, from, to));
  }

  private static float average(List<Ruling> line) {
    double sum = 0;
    for (Ruling ruling : line) {
      sum += ruling.at();
    }
    return (float) (sum / line.size());
  }

  /// The distinct places of rulings, ascending, with the outer edges of an area among them.
  static float[] edges(List<Ruling> rulings, float first, float last) {
    List<Float> places = new ArrayList<>();
    rulings.stream().map(Ruling::at).forEach(places::add);
    places.add(first);
    places.add(last);
    places.sort(Comparator.naturalOrder());
    List<Float> edges = new ArrayList<>();
    for (float place : places) {
      if (edges.isEmpty() || place - edges.getLast() > SNAP) {
        edges.add(place);
      }
    }
    float[] distinct = new float[edges.size()];
    for (int i = 0; i < distinct.length; i++) {
      distinct[i] = edges.get(i);
    }
    return distinct;
  }
}
