package kz.zannama.parser.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Numbered paragraphs, some with lists, as they are printed and as they are found by their ids.
final class RandomProvisions {
  private final TreeMap<Double, Paragraph> paragraphs = new TreeMap<>();

  /// One paragraph.
  static final class Paragraph {
    final String number;
    String text;
    final List<String> lines = new ArrayList<>();
    final TreeMap<Integer, String> items = new TreeMap<>();
    boolean gone;

    Paragraph(String number, String text) {
      this.number = number;
      this.text = text;
    }

    /// Other words in this one's place.
    void become(Paragraph other) {
      text = other.text;
      lines.clear();
      lines.addAll(other.lines);
      items.clear();
      items.putAll(other.items);
    }

    /// The paragraph as it is printed, with its number.
    String printed() {
      List<String> printed = new ArrayList<>(List.of(number + ". " + text));
      printed.addAll(lines);
      items.forEach((item, words) -> printed.add(item + ") " + words));
      return String.join("\n\n", printed);
    }
  }

  static RandomProvisions of(Random random, RandomWords words) {
    RandomProvisions provisions = new RandomProvisions();
    int count = 3 + random.nextInt(8);
    for (int i = 1; i <= count; i++) {
      provisions.put(i, paragraph(String.valueOf(i), random, words));
    }
    return provisions;
  }

  /// A paragraph with a list, with lines or with nothing below it.
  static Paragraph paragraph(String number, Random random, RandomWords words) {
    int kind = random.nextInt(4);
    Paragraph it = new Paragraph(number, words.words(true) + (kind == 0 ? ":" : "."));
    int more = 1 + random.nextInt(4);
    for (int i = 1; kind == 0 && i <= more; i++) {
      it.items.put(i, words.words(false) + (i == more ? "." : ";"));
    }
    for (int i = 1; kind == 1 && i <= more; i++) {
      it.lines.add(words.words(true) + ".");
    }
    return it;
  }

  void put(double place, Paragraph paragraph) {
    paragraphs.put(place, paragraph);
  }

  boolean has(double place) {
    return paragraphs.containsKey(place);
  }

  /// The paragraphs that still say something, by their places.
  List<Map.Entry<Double, Paragraph>> standing() {
    return paragraphs.entrySet().stream().filter(it -> !it.getValue().gone).toList();
  }

  String printed() {
    return String.join("\n\n", paragraphs.values().stream().map(Paragraph::printed).toList());
  }

  /// What each id says.
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Paragraph it : paragraphs.values()) {
      String id = "para_" + it.number;
      List<String> own = new ArrayList<>(List.of(it.text));
      own.addAll(it.lines);
      texts.put(id, it.gone ? "" : String.join("\n", own));
      it.items.forEach((item, words) -> texts.put(id + "__subpara_" + item, words));
    }
    return texts;
  }
}
