package kz.zannama.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Edit;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Applies replacements to a text in one pass and merges them with the edits it already has.
///
/// Edits and replacements that overlap form a group, and a group becomes one edit: its raw
/// characters are those of its edits and between them, its text that of its replacements and
/// between them. The cost is linear in the text, the edits and the replacements.
final class SourceTextEditor {
  private final String value;
  private final List<Edit> before;
  private final List<Replacement> replacements;
  private final List<Edit> after = new ArrayList<>();
  private final StringBuilder text;
  private int nextEdit;
  private int nextReplacement;
  private int copied;
  private int rawCopied;

  SourceTextEditor(String value, int start, List<Edit> before, List<Replacement> replacements) {
    this.value = value;
    this.before = before;
    this.replacements = replacements;
    this.text = new StringBuilder(value.length());
    this.rawCopied = start;
    requireOrder();
    while (nextFrom() < Integer.MAX_VALUE) {
      mergeGroup();
    }
    text.append(value, copied, value.length());
  }

  String text() {
    return text.toString();
  }

  List<Edit> edits() {
    return after;
  }

  private void requireOrder() {
    int end = 0;
    for (Replacement replacement : replacements) {
      if (replacement.from() < end
          || replacement.to() < replacement.from()
          || replacement.to() > value.length()) {
        throw new IllegalArgumentException(
            "Replacements overlap or lie outside "
                + value.length()
                + " characters: "
                + replacement);
      }
      end = replacement.to();
    }
  }

  private void mergeGroup() {
    int from = nextFrom();
    text.append(value, copied, from);
    int textFrom = text.length();
    StringBuilder raw = new StringBuilder();
    int rawPlace = from;
    int textPlace = from;
    int end = from;
    do {
      if (editIsNext()) {
        Edit edit = before.get(nextEdit++);
        raw.append(value, rawPlace, edit.at()).append(edit.raw());
        rawPlace = edit.end();
      } else {
        Replacement replacement = replacements.get(nextReplacement++);
        text.append(value, textPlace, replacement.from()).append(replacement.text());
        textPlace = replacement.to();
      }
      end = Math.max(end, Math.max(rawPlace, textPlace));
    } while (nextFrom() < end);
    raw.append(value, rawPlace, end);
    text.append(value, textPlace, end);
    record(textFrom, rawCopied + from - copied, raw.toString());
    rawCopied += from - copied + raw.length();
    copied = end;
  }

  private void record(int textFrom, int rawFrom, String raw) {
    int length = text.length() - textFrom;
    boolean same =
        length == raw.length() && raw.contentEquals(text.subSequence(textFrom, text.length()));
    if (!same) {
      after.add(new Edit(textFrom, length, rawFrom, raw));
    }
  }

  private int nextFrom() {
    return Math.min(nextEditFrom(), nextReplacementFrom());
  }

  private int nextEditFrom() {
    return nextEdit < before.size() ? before.get(nextEdit).at() : Integer.MAX_VALUE;
  }

  private int nextReplacementFrom() {
    return nextReplacement < replacements.size()
        ? replacements.get(nextReplacement).from()
        : Integer.MAX_VALUE;
  }

  /// At the same place an insertion comes before a stretch that begins there, so that the two stay
  /// apart.
  private boolean editIsNext() {
    if (nextEditFrom() != nextReplacementFrom()) {
      return nextEditFrom() < nextReplacementFrom();
    }
    Replacement replacement = replacements.get(nextReplacement);
    return before.get(nextEdit).length() == 0 || replacement.from() < replacement.to();
  }
}
