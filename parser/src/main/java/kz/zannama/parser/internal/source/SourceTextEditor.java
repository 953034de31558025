package kz.zannama.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Edit;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Applies replacements to a text in one pass and merges them with the edits it already has.
final class SourceTextEditor {
  private final String value;
  private final int start;
  private final List<Edit> before;
  private final List<Edit> after = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int copied;
  private int nextEdit;
  private int rawShift;

  SourceTextEditor(String value, int start, List<Edit> before) {
    this.value = value;
    this.start = start;
    this.before = before;
    this.rawShift = start;
  }

  void replace(Replacement replacement) {
    if (replacement.from() < copied
        || replacement.to() < replacement.from()
        || replacement.to() > value.length()) {
      throw new IllegalArgumentException(
          "Replacements overlap or lie outside %d characters: %s"
              .formatted(value.length(), replacement));
    }
    copyTo(replacement.from());
    int rawStart = replacement.from() + rawShift;
    StringBuilder raw = new StringBuilder();
    StringBuilder prefix = new StringBuilder();
    int at = replacement.from();
    int textAt = text.length();
    // An edit that began earlier and reaches into the stretch is taken in whole.
    while (nextEdit < before.size() && before.get(nextEdit).at() < replacement.to()
        || nextEdit < before.size()
            && before.get(nextEdit).at() == replacement.from()
            && replacement.from() == replacement.to()
            && before.get(nextEdit).length() == 0) {
      Edit edit = before.get(nextEdit++);
      if (edit.at() < at) {
        prefix.append(value, edit.at(), at);
        text.setLength(text.length() - (at - edit.at()));
        textAt = text.length();
        rawStart = edit.rawStart();
      } else {
        raw.append(value, at, edit.at());
      }
      raw.append(edit.raw());
      at = edit.at() + edit.length();
      rawShift += edit.raw().length() - edit.length();
    }
    String tail = at > replacement.to() ? value.substring(replacement.to(), at) : "";
    if (at < replacement.to()) {
      raw.append(value, at, replacement.to());
      at = replacement.to();
    }
    String inserted = prefix + replacement.text() + tail;
    text.append(inserted);
    after.add(new Edit(textAt, inserted.length(), rawStart, raw.toString()));
    copied = at;
  }

  private void copyTo(int place) {
    while (nextEdit < before.size()
        && before.get(nextEdit).at() + before.get(nextEdit).length() <= place) {
      Edit edit = before.get(nextEdit++);
      text.append(value, copied, edit.at());
      after.add(new Edit(text.length(), edit.length(), edit.rawStart(), edit.raw()));
      text.append(value, edit.at(), edit.at() + edit.length());
      copied = edit.at() + edit.length();
      rawShift += edit.raw().length() - edit.length();
    }
    text.append(value, copied, place);
    copied = place;
  }

  String text() {
    copyTo(value.length());
    return text.toString();
  }

  List<Edit> edits() {
    return after;
  }

  int start() {
    return start;
  }
}
