package kz.zannama.examples.door.tool;

import kz.zannama.examples.cli.terminal.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A part of an answer that is no larger than an assistant can read, with where the next one
/// begins.
final class Portion {
  /// How many characters of rows an answer has at most, unless one row alone is longer.
  static final int ROWS = 30_000;

  /// How many characters of running text an answer has at most.
  static final int TEXT = 16_000;

  /// How many characters a text in a row has at most.
  static final int WORDS = 4_000;

  private static final int USUAL = 20;

  private Portion() {}

  /// Puts in as many rows as are asked for and fit: `total`, `offset`, the rows, and as `next` the
  /// offset of the first one that is left, null where none is.
  static void put(String name, ArrayNode rows, ToolCall call, ObjectNode answer) {
    int offset = call.number("offset", 0);
    answer.put("total", rows.size()).put("offset", offset);
    ArrayNode shown = answer.putArray(name);
    int last = Math.min(rows.size(), Math.addExact(offset, call.number("limit", USUAL)));
    int size = 0;
    int next = offset;
    while (next < last) {
      JsonNode row = shortened(rows.get(next), call.terminal());
      size += row.toString().length();
      if (size > ROWS && !shown.isEmpty()) {
        break;
      }
      shown.add(row);
      next++;
    }
    answer.put("next", next < rows.size() ? Integer.valueOf(next) : null);
  }

  /// Puts in the words that begin at the offset and fit, to the end of a line where there is one:
  /// `characters` in all, `offset`, `text`, and as `next` the offset of what is left, null where
  /// nothing is.
  static void put(String words, ToolCall call, ObjectNode answer) {
    int offset = Math.min(call.number("offset", 0), words.length());
    int end = Math.min(words.length(), offset + TEXT);
    if (end < words.length()) {
      int line = words.lastIndexOf('\n', end - 1);
      end = line > offset ? line + 1 : whole(words, end);
    }
    answer.put("characters", words.length()).put("offset", offset);
    answer.put("text", words.substring(whole(words, offset), end));
    answer.put("next", end < words.length() ? Integer.valueOf(end) : null);
  }

  /// The place, or the one before it where it lies within a letter of two characters.
  private static int whole(String words, int place) {
    boolean within =
        place > 0
            && place < words.length()
            && Character.isLowSurrogate(words.charAt(place))
            && Character.isHighSurrogate(words.charAt(place - 1));
    return within ? place - 1 : place;
  }

  /// A copy whose texts are cut where they are too long, which each then says.
  static JsonNode shortened(JsonNode node, Terminal terminal) {
    if (node instanceof StringNode text && text.stringValue().length() > WORDS) {
      String words = text.stringValue();
      int end = whole(words, WORDS);
      String cut = terminal.say("assistant.cut", words.length() - end);
      return StringNode.valueOf(words.substring(0, end) + "… " + cut);
    }
    JsonNode copy = node.deepCopy();
    if (copy instanceof ObjectNode object) {
      for (String name : object.propertyNames().toArray(String[]::new)) {
        object.set(name, shortened(object.get(name), terminal));
      }
    } else if (copy instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, shortened(array.get(i), terminal));
      }
    }
    return copy;
  }
}
