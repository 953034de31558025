package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;

/// The lists of a Markdown text whose numbers are not the ones that a page of it shows.
///
/// Acts print their own numbers, and those stay. But a list that says `1.` before every item is
/// counted, as Markdown counts it: from its first number on. And the items of a list inside an item
/// have a bracket, as acts have it below their paragraphs: `1.` below `2.` is `1)`.
final class ListItems {
  // "   12. ", "1) ", "- "
  private static final Pattern ITEM =
      Pattern.compile("([ \\t\\u00a0]*+)(?:(\\d{1,9})([.)])|[-*+])([ \\t\\u00a0]++)(?=\\S)");
  private static final Pattern INDENT = Pattern.compile("[ \\t\\u00a0]*+");
  private static final int DEEPEST = 20;

  private final String raw;
  private final Deque<OpenList> open = new ArrayDeque<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private final List<Issue> issues;

  private ListItems(String raw, List<Issue> issues) {
    this.raw = raw;
    this.issues = issues;
  }

  /// A numbered item.
  ///
  /// @param place where its number begins in the raw text
  private record Item(int place, int number, String printed) {}

  /// A list that may go on.
  ///
  /// @param content how far the content of its last item is indented
  private record OpenList(
      int indent, int content, char delimiter, boolean inside, List<Item> items) {
    OpenList withContent(int other) {
      return new OpenList(indent, other, delimiter, inside, items);
    }
  }

  /// What stands before items instead of what is written, by the place of their numbers.
  ///
  /// @param issues takes what was counted
  static Map<Integer, String> labels(String raw, int from, int to, List<Issue> issues) {
    ListItems lists = new ListItems(raw, issues);
    boolean blank = true;
    for (int start = from; start < to; ) {
      int feed = raw.indexOf('\n', start);
      int end = feed < 0 || feed >= to ? to : feed;
      boolean isBlank = INDENT.matcher(raw).region(start, end).matches();
      if (!isBlank) {
        lists.line(start, end, blank);
      }
      blank = isBlank;
      start = end + 1;
    }
    lists.closeTo(0);
    return lists.labels;
  }

  private void line(int start, int end, boolean afterBlank) {
    Matcher item = ITEM.matcher(raw).region(start, end);
    if (item.lookingAt()) {
      item(item);
    } else if (afterBlank || "#><|".indexOf(raw.charAt(start)) >= 0) {
      Matcher indent = INDENT.matcher(raw).region(start, end);
      int width = indent.lookingAt() ? indent.end() - start : 0;
      closeWhile(width, false, ' ');
    }
  }

  private void item(Matcher item) {
    int indent = item.end(1) - item.start(1);
    boolean numbered = item.group(2) != null;
    char delimiter = numbered ? item.group(3).charAt(0) : '-';
    closeWhile(indent, true, delimiter);
    int content = indent + item.end() - item.end(1);
    OpenList list = open.peek();
    if (list == null || indent >= list.content()) {
      boolean inside = list != null && list.delimiter() != '-';
      list = new OpenList(indent, content, delimiter, inside, new ArrayList<>());
    } else {
      list = open.pop().withContent(content);
    }
    if (open.size() < DEEPEST) {
      open.push(list);
    }
    if (numbered) {
      String printed = item.group(2) + delimiter;
      list.items().add(new Item(item.start(2), Integer.parseInt(item.group(2)), printed));
    }
  }

  /// Closes the lists that a line does not belong to: those that are indented further, and, before
  /// an item, one at its level that is marked otherwise.
  private void closeWhile(int indent, boolean item, char delimiter) {
    while (!open.isEmpty() && indent < open.element().content()) {
      if (item && indent >= secondContent() && open.element().delimiter() == delimiter) {
        return;
      }
      closeTo(open.size() - 1);
    }
  }

  private int secondContent() {
    return open.stream().skip(1).findFirst().map(OpenList::content).orElse(0);
  }

  private void closeTo(int size) {
    while (open.size() > size) {
      close(open.pop());
    }
  }

  private void close(OpenList list) {
    List<Item> items = list.items();
    boolean counted = isCounted(items);
    boolean bracketed =
        list.inside()
            && list.delimiter() == '.'
            && !items.isEmpty()
            && items.getFirst().number() == 1;
    if (!counted && !bracketed) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int number = counted ? items.getFirst().number() + i : item.number();
      String label = number + (bracketed ? ")" : String.valueOf(list.delimiter()));
      if (!label.equals(item.printed())) {
        labels.put(item.place(), label);
      }
    }
    if (counted) {
      int first = items.getFirst().number();
      String message = "Counted as Markdown counts: " + first + " to " + (first + items.size() - 1);
      Span span = Span.of(items.getFirst().place(), items.getLast().place());
      issues.add(Issue.info(IssueCode.LIST_NUMBERED, message, Optional.of(span)));
    }
  }

  /// Whether all items after the first say the same: then only the first number counts.
  private static boolean isCounted(List<Item> items) {
    if (items.size() < 2) {
      return false;
    }
    int second = items.get(1).number();
    boolean same = items.stream().skip(1).allMatch(item -> item.number() == second);
    return same && (items.getFirst().number() == second || items.size() > 2 && second <= 1);
  }
}
