package kz.zannama.index.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A record of the contract taken apart into what compresses well together: its shape, the numbers,
/// the ids of elements, and the words.
///
/// The shape is what is left where each value has given way to a mark. It is told by the lines of
/// [RecordLines], each different one once, and then their order. Specimen:
/// `{"id":"para_1","text":"бір"}` has the shape `{"id":I,"text":W}`, the id `para_1` and the words
/// `бір`.
///
/// What parts the columns and marks the values are control characters, which a record never has
/// unescaped.
final class RecordColumns {
  private static final char COLUMN = '\0';
  private static final char WORDS = '\1';
  private static final char ID = '\2';
  private static final char NUMBER = '\3';
  private static final char END = '\n';
  private static final String ID_KEY = "\"id\":";
  private static final int COLUMNS = 5;

  /// Lines up to this are told by one character, further ones by their number.
  private static final int NEAR_LINES = 80;

  private static final char FIRST_LINE = '!';
  private static final char FAR_LINE = '~';

  private RecordColumns() {}

  /// The columns of a record.
  static String of(String json) {
    return new Writer(RecordLines.relative(json)).written();
  }

  /// The record of some columns, character by character.
  ///
  /// @throws IllegalArgumentException if they are of none
  static String record(String columns) {
    String[] parts = columns.split(String.valueOf(COLUMN), -1);
    if (parts.length != COLUMNS) {
      throw new IllegalArgumentException("A record has " + COLUMNS + " columns, not these");
    }
    return RecordLines.absolute(new Reader(parts).read());
  }

  private static int quoted(String json, int from) {
    int at = from + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private static boolean inNumber(char c) {
    return c >= '0' && c <= '9' || c == '-' || c == '.' || c == '~' || c == '+';
  }

  /// Takes a record apart.
  private static final class Writer {
    private final String json;
    private final StringBuilder shape = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder ids = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    Writer(String json) {
      this.json = json;
    }

    String written() {
      int at = 0;
      boolean id = false;
      while (at < json.length()) {
        int from = at;
        char c = json.charAt(at);
        if (c == '"') {
          at = quoted(json, at);
          if (at < json.length() && json.charAt(at) == ':') {
            at++;
            shape.append(json, from, at);
            id = json.startsWith(ID_KEY, from);
          } else {
            shape.append(id ? ID : WORDS);
            (id ? ids : words).append(json, from + 1, at - 1).append(END);
          }
        } else if (inNumber(c)) {
          while (at < json.length() && inNumber(json.charAt(at))) {
            at++;
          }
          shape.append(NUMBER);
          numbers.append(json, from, at).append(END);
        } else {
          shape.append(c);
          at++;
        }
      }
      return shapes() + COLUMN + numbers + COLUMN + ids + COLUMN + words;
    }

    private String shapes() {
      Map<String, Integer> known = new HashMap<>();
      StringBuilder lines = new StringBuilder();
      StringBuilder order = new StringBuilder();
      for (String line : RecordLines.divided(shape.toString())) {
        int number = known.getOrDefault(line, known.size());
        if (number == known.size()) {
          known.put(line, number);
          lines.append(line).append(END);
        }
        if (number < NEAR_LINES) {
          order.append((char) (FIRST_LINE + number));
        } else {
          order.append(FAR_LINE).append(number).append(FAR_LINE);
        }
      }
      return lines.append(COLUMN).append(order).toString();
    }
  }

  /// Puts a record together.
  private static final class Reader {
    private final List<String> lines = new ArrayList<>();
    private final String order;
    private final Column numbers;
    private final Column ids;
    private final Column words;

    Reader(String[] parts) {
      Column shapes = new Column(parts[0]);
      while (shapes.hasNext()) {
        lines.add(shapes.next());
      }
      order = parts[1];
      numbers = new Column(parts[2]);
      ids = new Column(parts[3]);
      words = new Column(parts[4]);
    }

    String read() {
      StringBuilder json = new StringBuilder();
      int at = 0;
      while (at < order.length()) {
        int number = order.charAt(at++) - FIRST_LINE;
        if (number == FAR_LINE - FIRST_LINE) {
          int end = order.indexOf(FAR_LINE, at);
          number = Integer.parseInt(order, at, end, 10);
          at = end + 1;
        }
        add(lines.get(number), json);
      }
      return json.toString();
    }

    private void add(String line, StringBuilder json) {
      for (int at = 0; at < line.length(); at++) {
        char c = line.charAt(at);
        switch (c) {
          case WORDS -> json.append('"').append(words.next()).append('"');
          case ID -> json.append('"').append(ids.next()).append('"');
          case NUMBER -> json.append(numbers.next());
          default -> json.append(c);
        }
      }
    }
  }

  /// The values of a column, one after another.
  private static final class Column {
    private final String values;
    private int at;

    Column(String values) {
      this.values = values;
    }

    boolean hasNext() {
      return at < values.length();
    }

    String next() {
      int end = values.indexOf(END, at);
      if (end < 0) {
        throw new IllegalArgumentException("A column of a record is cut off");
      }
      String value = values.substring(at, end);
      at = end + 1;
      return value;
    }
  }
}
