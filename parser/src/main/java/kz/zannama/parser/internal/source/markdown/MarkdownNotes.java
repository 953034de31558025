package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.SourceText;

/// The footnotes of a Markdown text: `[^1]` in the text, `[^1]: What it says` below it.
final class MarkdownNotes {
  // "[^1]: Жас ағаштарға – 60 литр.", lines that go on are indented
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?m)^[ ]{0,3}\\[\\^([^\\]\\s]{1,40})\\]:[ \\t]*+([^\\n]*+(?:\\n(?:[ ]{2,}|\\t)[^\\n]*\\S[^\\n]*+)*+)");
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

  private final Map<String, SourceText> texts = new HashMap<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final List<int[]> stretches = new ArrayList<>();
  private final List<String> inOrder = new ArrayList<>();

  MarkdownNotes(String raw) {
    Matcher definition = DEFINITION.matcher(raw);
    while (definition.find()) {
      String label = definition.group(1);
      if (!texts.containsKey(label) && !definition.group(2).isBlank()) {
        SourceText text = SourceText.of(definition.group(2), definition.start(2));
        texts.put(label, text.replaceAll(LINE_END, " "));
        inOrder.add(label);
        stretches.add(new int[] {definition.start(), definition.end()});
      }
    }
  }

  /// The end of the definition that begins at a place; -1 if none does.
  int definitionEnd(int place) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = stretches.get(middle)[0];
      if (start == place) {
        return stretches.get(middle)[1];
      }
      if (start < place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// A paragraph without the marks of notes, whose places are taken.
  SourceText withoutMarks(SourceText text) {
    if (texts.isEmpty() || text.value().indexOf("[^") < 0) {
      return text;
    }
    List<SourceText.Replacement> taken = new ArrayList<>();
    Matcher mark = MARK.matcher(text.value());
    while (mark.find()) {
      if (texts.containsKey(mark.group(1))) {
        marks.putIfAbsent(mark.group(1), text.span(mark.start(), mark.end()).start());
        taken.add(new SourceText.Replacement(mark.start(), mark.end(), ""));
      }
    }
    return text.replaceAll(taken);
  }

  /// The notes; one without a mark belongs to the place where it stands.
  List<SourceNote> notes() {
    return inOrder.stream()
        .map(label -> note(texts.getOrDefault(label, SourceText.of("", 0)), label))
        .toList();
  }

  private SourceNote note(SourceText text, String label) {
    return new SourceNote(text, marks.getOrDefault(label, text.span().start()));
  }
}
