package kz.zannama.parser.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.parser.internal.line.Notes;

/// The beginning of an act: what comes before its body.
///
/// @param letterhead what a form prints above the title
/// @param head title, status, requisites, notes
/// @param preamble the preamble with its operative word; empty where there is none
/// @param rest everything after
public record HeadZones(
    Optional<Letterhead> letterhead, List<Item> head, List<Line> preamble, List<Item> rest) {
  private static final int SEARCHED = 120;
  private static final int SHORTEST_PREAMBLE = 25;
  private static final int MOST_TITLE = 6;
  private static final int LONGEST_TITLE = 1000;

  // «… ратификациялансын. Қазақстан …», not «… ж. Астана …»
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{4}\\.\\s+\\p{Lu}");

  /// @param draft whether the act is a draft
  public static HeadZones of(List<Item> all, boolean draft) {
    Optional<Letterhead> letterhead = Letterhead.of(all, draft);
    List<Item> items = letterhead.map(Letterhead::rest).orElse(all);
    HeadZones below = below(items, letterhead.isPresent() || draft);
    return new HeadZones(letterhead, below.head, below.preamble, below.rest);
  }

  /// @param formal whether a letterhead or a label stands above: a title follows, and no requisites
  private static HeadZones below(List<Item> all, boolean formal) {
    List<Item> items = OperativeWord.joined(all, SEARCHED);
    int limit = limit(items);
    int reasons = Reasons.begin(items.subList(0, limit));
    if (reasons >= 0) {
      for (int i = reasons + 1; i < items.size(); i++) {
        if (items.get(i) instanceof Line line && Reasons.end(line)) {
          return withPreamble(items, i, line, OperativeWord.in(line).orElseThrow());
        }
      }
    }
    for (int i = 0; i < limit; i++) {
      if (items.get(i) instanceof Line line && !Notes.isNote(line) && !isHeading(line)) {
        Optional<OperativeWord> word = OperativeWord.in(line);
        if (word.isPresent()) {
          return withPreamble(items, i, line, word.get());
        }
      }
    }
    int end = formal ? titleEnd(items, limit) : headEnd(items, limit);
    return new HeadZones(
        Optional.empty(), items.subList(0, end), List.of(), items.subList(end, items.size()));
  }

  /// The operative word stands before the first unit and the first table.
  private static int limit(List<Item> items) {
    int limit = Math.min(items.size(), SEARCHED);
    for (int i = 0; i < limit; i++) {
      switch (items.get(i)) {
        case Line line -> {
          boolean heading = i == 0 || isHeading(line);
          if (!heading && opensBody(line) && OperativeWord.in(line).isEmpty()) {
            return i;
          }
        }
        case Item.Cells cells -> {
          return i;
        }
        case Item.Signature signature -> {
          return i;
        }
        case Item.Picture picture -> {}
      }
    }
    return limit;
  }

  private static boolean opensBody(Line line) {
    return Markers.at(line).filter(marker -> marker.kind() != ProvisionKind.INDENT).isPresent();
  }

  static boolean isHeading(Line line) {
    return line.style().headingLevel() > 0;
  }

  private static HeadZones withPreamble(List<Item> items, int at, Line line, OperativeWord word) {
    int start = preambleStart(items, at, word);
    List<Line> preamble = new ArrayList<>();
    List<Item> head = new ArrayList<>(items.subList(0, start));
    for (int i = start; i < at; i++) {
      if (items.get(i) instanceof Line before && !isRemark(items, i)) {
        preamble.add(before);
      } else {
        head.add(items.get(i));
      }
    }
    Line end = line.part(0, word.end());
    List<Item> rest = new ArrayList<>();
    Line after = line.part(word.end(), line.value().length());
    int below = at + 1;
    if (!after.isBlank()) {
      rest.add(after);
    } else if (below < items.size() && isColon(items.get(below))) {
      end = Lines.joined(List.of(end, (Line) items.get(below)));
      below++;
    }
    preamble.add(end);
    rest.addAll(items.subList(below, items.size()));
    return new HeadZones(Optional.empty(), head, preamble, rest);
  }

  /// Whether a line is a publisher's: a note, or the words below «Примечание РЦПИ!».
  private static boolean isRemark(List<Item> items, int at) {
    return items.get(at) instanceof Line line
        && (Notes.isNote(line)
            || at > 0 && items.get(at - 1) instanceof Line above && Notes.announces(above));
  }

  /// The colon of the operative word in a line of its own.
  private static boolean isColon(Item item) {
    return item instanceof Line line && line.value().strip().equals(":");
  }

  /// Back from the operative word to the requisites or, where there are none, over the sentence
  /// that the word ends.
  private static int preambleStart(List<Item> items, int at, OperativeWord word) {
    int reasons = Reasons.begin(items.subList(0, at));
    int requisites = requisites(items, reasons < 0 ? at : reasons);
    if (requisites >= 0) {
      int start = afterTitle(items, requisites, at);
      while (start < at
          && (!(items.get(start) instanceof Line line)
              || HeadLines.isPart(line)
              || isRemark(items, start))) {
        start++;
      }
      return start;
    }
    if (items.getFirst() instanceof Line first && isHeading(first)) {
      return afterHeadings(items, at);
    }
    int start = at;
    while (start > 1
        && items.get(start - 1) instanceof Line line
        && !isHeading(line)
        && !line.style().bold()
        && !isRemark(items, start - 1)
        && !HeadLines.isStatus(line)
        && (word.start() < SHORTEST_PREAMBLE
            || start < at
            || goesOn(line)
            || continues(items.get(start)))) {
      start--;
    }
    return start;
  }

  /// The place after the requisites, and after the title where it stands below them.
  private static int afterTitle(List<Item> items, int requisites, int end) {
    int next = requisites + 1;
    boolean below =
        next < end
            && items.get(next) instanceof Line line
            && HeadWords.isTitle(line)
            && items.subList(0, requisites).stream().noneMatch(HeadZones::isTitle);
    return below ? next + 1 : next;
  }

  private static boolean isTitle(Item item) {
    return item instanceof Line line && !HeadLines.isPart(line);
  }

  private static int afterHeadings(List<Item> items, int at) {
    int start = 1;
    while (start < at
        && (!(items.get(start) instanceof Line line)
            || isHeading(line)
            || HeadLines.isPart(line))) {
      start++;
    }
    return start;
  }

  private static boolean goesOn(Line line) {
    char last = line.key().charAt(line.key().length() - 1);
    return ",;-".indexOf(last) >= 0;
  }

  /// «27-бабының 2-тармағына сәйкес …», «и самоуправлении …»: a sentence begins above.
  private static boolean continues(Item item) {
    return item instanceof Line line
        && !line.isBlank()
        && !Character.isUpperCase(line.value().charAt(0))
        && Character.isLetterOrDigit(line.value().charAt(0));
  }

  private static int requisites(List<Item> items, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (items.get(i) instanceof Line line && HeadLines.isRequisites(line)) {
        return i;
      }
    }
    return -1;
  }

  /// Without an operative word: after the requisites, or after the title.
  private static int headEnd(List<Item> items, int limit) {
    int requisites = requisites(items, limit);
    int end = requisites < 0 ? 0 : afterTitle(items, requisites, limit);
    if (end == 0 && !items.isEmpty()) {
      end = items.getFirst() instanceof Line line && !opensBody(line) ? 1 : 0;
    }
    while (end < limit
        && items.get(end) instanceof Line line
        && (HeadLines.isPart(line) || titleGoesOn(items, end))) {
      end++;
    }
    return end;
  }

  /// A title runs over lines up to the first sentence.
  private static int titleEnd(List<Item> items, int limit) {
    int end = 0;
    while (end < Math.min(limit, MOST_TITLE)
        && items.get(end) instanceof Line line
        && (end == 0 || !opensBody(line) && !isText(line))
        && ".;:,".indexOf(line.value().charAt(line.value().length() - 1)) < 0) {
      end++;
    }
    return Math.max(end, headEnd(items, limit));
  }

  /// Whether a line is of the text, not of a title: it holds a sentence, or is too long.
  private static boolean isText(Line line) {
    return line.value().length() > LONGEST_TITLE || SENTENCE_END.matcher(line.value()).find();
  }

  private static boolean titleGoesOn(List<Item> items, int at) {
    return items.get(at) instanceof Line line
        && items.getFirst() instanceof Line first
        && at < 4
        && requisites(items, at) < 0
        && isHeading(line)
        && isHeading(first)
        && !opensBody(line);
  }
}
