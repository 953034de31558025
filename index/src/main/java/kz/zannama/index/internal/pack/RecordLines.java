package kz.zannama.index.internal.pack;

import java.util.ArrayList;
import java.util.List;

/// A record of the contract in lines that stay the same from edition to edition.
///
/// Each object of a list begins a line. A place in the source is told from the place before it, as
/// otherwise a word more in the first paragraph would change the line of every later one:
/// `"start":~14` and `"end":~212` for 14 characters behind the last start and 212 behind its own.
/// Joining the lines gives the record again, character by character.
final class RecordLines {
  private static final String START = "\"start\":";
  private static final String END = "\"end\":";
  private static final char RELATIVE = '~';

  private RecordLines() {}

  /// The lines of a record.
  static List<String> of(String json) {
    return divided(relative(json));
  }

  /// The lines of a record whose places are told already.
  static List<String> divided(String relative) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int at = 0; at < relative.length(); at++) {
      char c = relative.charAt(at);
      if (quoted && c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '{' && at > from && ",[".indexOf(relative.charAt(at - 1)) >= 0) {
        lines.add(relative.substring(from, at));
        from = at;
      }
    }
    lines.add(relative.substring(from));
    return lines;
  }

  /// The record of some lines.
  static String join(List<String> lines) {
    return absolute(String.join("", lines));
  }

  /// A record with each place told from the one before.
  static String relative(String json) {
    StringBuilder out = new StringBuilder(json.length());
    long last = 0;
    int done = 0;
    for (int at = next(json, 0); at >= 0; at = next(json, done)) {
      boolean start = json.startsWith(START, at);
      int from = at + (start ? START : END).length();
      int to = numberEnd(json, from);
      out.append(json, done, from);
      done = to;
      if (to > from) {
        long value = Long.parseLong(json, from, to, 10);
        out.append(RELATIVE).append(value - last);
        last = start ? value : last;
      }
    }
    return out.append(json, done, json.length()).toString();
  }

  /// A record with its places told as they are.
  static String absolute(String relative) {
    StringBuilder out = new StringBuilder(relative.length() + relative.length() / 16);
    long last = 0;
    int done = 0;
    for (int at = next(relative, 0); at >= 0; at = next(relative, done)) {
      boolean start = relative.startsWith(START, at);
      int from = at + (start ? START : END).length();
      out.append(relative, done, from);
      done = from;
      if (from < relative.length() && relative.charAt(from) == RELATIVE) {
        done = numberEnd(relative, from + 1);
        long value = last + Long.parseLong(relative, from + 1, done, 10);
        out.append(value);
        last = start ? value : last;
      }
    }
    return out.append(relative, done, relative.length()).toString();
  }

  /// The next field that tells a place. Inside a text its quotes would be escaped.
  private static int next(String json, int from) {
    int start = json.indexOf(START, from);
    int end = json.indexOf(END, from);
    return start < 0 || end < 0 ? Math.max(start, end) : Math.min(start, end);
  }

  private static int numberEnd(String json, int from) {
    int at = from;
    while (at < json.length()
        && (Character.isDigit(json.charAt(at)) || at == from && json.charAt(at) == '-')) {
      at++;
    }
    return at;
  }
}
