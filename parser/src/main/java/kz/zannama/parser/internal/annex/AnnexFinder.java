package kz.zannama.parser.internal.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.closing.Closing;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.parser.internal.line.Names;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.text.Rules;

/// Finds the headers of annexes among the items of an act.
public final class AnnexFinder {
  private static final int MOST_LINES = 12;
  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_WORD = 12;
  private static final Rules RULES =
      Rules.of(AnnexFinder.class, "annex-finder.rules", Letters::foldedKey);

  private static final Pattern ENDS = Pattern.compile("[.;:]$");
  private static final Pattern RUSSIAN_GOES_ON = RULES.pattern("russian-goes-on");

  private static final Pattern PLACE = RULES.pattern("place");
  private static final Pattern ACT_ABOVE_NUMBER = RULES.pattern("act-above-number");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern NUMBER_LINE = Pattern.compile("(?:№|n)\\s?[\\d_]");

  // «"… ережесіне 2-қосымша".», «"Приложение 7», which goes on in the next lines
  private static final Pattern QUOTED = Pattern.compile("[\"«]");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}&&\\p{IsCyrillic}]{4}");
  private static final Pattern COUNTRY = RULES.pattern("country");

  private AnnexFinder() {}

  /// A header.
  ///
  /// @param start its first item
  /// @param end the item after its last one
  /// @param number the number it prints
  /// @param stamp whether it is an approval stamp, without the word for annex
  public record Found(int start, int end, Optional<String> number, boolean stamp) {}

  public static List<Found> find(List<Item> items) {
    List<Found> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < items.size(); i++) {
      if (i < from || !(items.get(i) instanceof Line line)) {
        continue;
      }
      Optional<Found> header =
          mayOpen(items, i, line) ? header(items, i, from) : headerWithoutItsWord(items, i);
      if (header.isPresent()) {
        Found next = header.get();
        from = next.end();
        if (!found.isEmpty() && found.getLast().end() == next.start()) {
          next = merged(items, found.removeLast(), next);
        }
        found.add(next);
      }
    }
    return found;
  }

  /// A block set apart that gives a date and a number right above a heading: «… мәслихатының 2023
  /// жылғы 14 қыркүйектегі № 6-38», the word for annex left out.
  private static Optional<Found> headerWithoutItsWord(List<Item> items, int at) {
    if (!isSetApart(items.get(at)) || at > 0 && isSetApart(items.get(at - 1))) {
      return Optional.empty();
    }
    int end = at;
    while (end < items.size() && isSetApart(items.get(end))) {
      end++;
    }
    boolean heading =
        end < items.size()
            && items.get(end) instanceof Line line
            && line.style().headingLevel() > 0;
    String text = Lines.text(lines(items, at, end));
    return heading
            && text.length() <= AnnexHeader.LONGEST
            && !Notes.isNote((Line) items.get(at))
            && ActDates.isIn(text)
            && !ActNumbers.find(text).isEmpty()
        ? Optional.of(new Found(at, end, Optional.empty(), false))
        : Optional.empty();
  }

  /// «… қаулысымен бекітілген» followed at once by «1-қосымша» is one header, as are that of the
  /// act and that of the act it changes.
  private static Found merged(List<Item> items, Found first, Found second) {
    Optional<String> number = first.stamp() ? first.number().or(second::number) : first.number();
    if (!first.stamp() && second.end() - first.start() <= 2 * MOST_LINES) {
      number = AnnexHeader.number(lines(items, first.start(), second.end()));
    }
    return new Found(first.start(), second.end(), number, first.stamp() && second.stamp());
  }

  private static boolean mayOpen(List<Item> items, int at, Line line) {
    String key = line.key();
    return key.length() <= AnnexHeader.LONGEST
        && (AnnexHeader.mayStandIn(key) || opensRussian(items, at));
  }

  /// In one line, or with the first word in a line of its own: «Утвержден» / «постановлением …».
  private static boolean opensRussian(List<Item> items, int at) {
    return opensRussian((Line) items.get(at)) || isStampAbove(items, at);
  }

  private static boolean isStampAbove(List<Item> items, int at) {
    Line line = (Line) items.get(at);
    return line.key().length() <= LONGEST_WORD
        && !line.key().contains(" ")
        && at + 1 < items.size()
        && items.get(at + 1) instanceof Line below
        && opensRussian(Lines.joined(List.of(line, below)));
  }

  /// Where the lines of a stamp end that give the act and at last its date: «Утверждены» /
  /// «приказом исполняющего обязанности» / «Министра здравоохранения» / «от 5 мая 2019 года № 7».
  private static int stampEnd(List<Item> items, int at) {
    for (int end = at + 1; isStampAbove(items, at) && end < Math.min(items.size(), at + 7); end++) {
      if (!(items.get(end) instanceof Line line) || !belongs(line)) {
        break;
      }
      if (ActDates.isIn(line.value())) {
        return end + 1;
      }
    }
    return at + 1;
  }

  /// A line that begins with a small letter goes on from the one above it: «приложение,
  /// утвержденное».
  private static boolean opensRussian(Line line) {
    return AnnexHeader.opensRussian(line.key())
        && (isSetApart(line) || !Character.isLowerCase(firstLetter(line.value())));
  }

  private static Optional<Found> header(List<Item> items, int at, int from) {
    Line line = (Line) items.get(at);
    if (isNewWording(items, at)) {
      return Optional.empty();
    }
    if (opensRussian(items, at)) {
      return russian(items, at);
    }
    int start =
        line.style().setApart() ? setApartStart(items, at, from) : kazakhStart(items, at, from);
    String key = Lines.key(lines(items, start, at + 1));
    if (!AnnexHeader.opens(key) || Markers.at(line).isPresent()) {
      return Optional.empty();
    }
    int end = at + 1;
    while (line.style().setApart()
        && end < items.size()
        && goesOn(line, items.get(end))
        && end - at < 3) {
      end++;
    }
    Optional<String> number =
        AnnexHeader.number(lines(items, start, end))
            .or(() -> AnnexHeader.number(lines(items, start, at + 1)));
    return Optional.of(new Found(start, end, number, AnnexHeader.isStamp(key)));
  }

  /// Whether a line is the new wording of a header: quoted, below a line that announces it.
  private static boolean isNewWording(List<Item> items, int at) {
    return at > 0
        && items.get(at - 1) instanceof Line above
        && above.key().endsWith(":")
        && QUOTED.matcher(((Line) items.get(at)).key()).lookingAt();
  }

  /// Whether a header set apart goes on below the line that makes it one: not in a title.
  private static boolean goesOn(Line line, Item below) {
    return isSetApart(below) && (line.style().bold() || !((Line) below).style().bold());
  }

  /// A note of the publisher may be set apart with the header above it, and is no part of it.
  private static boolean isSetApart(Item item) {
    return item instanceof Line line && line.style().setApart() && !Notes.isNote(line);
  }

  private static int setApartStart(List<Item> items, int at, int from) {
    int start = at;
    while (start > from && at - start < MOST_LINES && isSetApart(items.get(start - 1))) {
      start--;
    }
    return start;
  }

  /// Back over «Қазақстан Республикасы», «… министрінің», «2020 жылғы 29 мамырдағы», but not over
  /// the signature above them.
  private static int kazakhStart(List<Item> items, int at, int from) {
    int start = at;
    while (start > from
        && at - start < MOST_LINES
        && items.get(start - 1) instanceof Line line
        && belongs(line)
        && leadsTo(line, (Line) items.get(start))
        && Names.startAtEnd(line.value()) < 0) {
      start--;
    }
    for (int i = at - 1; i >= start; i--) {
      if (Closing.signsOffice((Line) items.get(i))) {
        return i + 1;
      }
    }
    return start;
  }

  /// Whether a line of a header goes on in the one below it.
  private static boolean leadsTo(Line above, Line below) {
    int first = below.value().strip().codePointAt(0);
    if (Character.isLowerCase(first)) {
      return true;
    }
    if (NUMBER_LINE.matcher(below.key()).lookingAt() || first == '"' || first == '«') {
      return YEAR.matcher(above.key()).find() || endsInGenitiveOrPlace(above);
    }
    return endsInGenitiveOrPlace(above)
        || Character.isDigit(first) && ACT_ABOVE_NUMBER.matcher(above.key()).find();
  }

  private static boolean endsInGenitiveOrPlace(Line line) {
    String words = line.value().strip();
    return PLACE.matcher(line.key()).find()
        || Letters.endsInGenitive(
            words.endsWith(",") ? words.substring(0, words.length() - 1) : words);
  }

  private static boolean belongs(Line line) {
    return line.key().length() <= LONGEST_LINE
        && line.style().headingLevel() == 0
        && !ENDS.matcher(line.key()).find()
        && !Closing.isApprovalHead(line)
        && Markers.at(line).isEmpty();
  }

  private static Optional<Found> russian(List<Item> items, int at) {
    Line first = (Line) items.get(at);
    int end = stampEnd(items, at);
    while (end < items.size()
        && end - at < MOST_LINES
        && items.get(end) instanceof Line line
        && belongs(first, line)) {
      end++;
    }
    for (; end > at; end--) {
      String key = Lines.key(lines(items, at, end));
      if (AnnexHeader.opens(key)) {
        Optional<String> number = AnnexHeader.number(lines(items, at, end));
        return Optional.of(new Found(at, end, number, AnnexHeader.isStamp(key)));
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Line first, Line line) {
    if (first.style().setApart()) {
      return goesOn(first, line) && (isInCapitals(first) || !isTitle(line));
    }
    return !line.style().bold()
        && line.style().headingLevel() == 0
        && line.key().length() <= LONGEST_LINE
        && (Character.isLowerCase(firstLetter(line.value()))
                && RUSSIAN_GOES_ON.matcher(line.key()).lookingAt()
            || NUMBER_LINE.matcher(line.key()).lookingAt()
            || COUNTRY.matcher(line.key()).lookingAt())
        && Markers.at(line).isEmpty();
  }

  /// «СОСТАВ ЖЮРИ» below «к постановлению …»: no more of the header.
  private static boolean isTitle(Line line) {
    return isInCapitals(line) && !AnnexTitle.isLabel(line);
  }

  private static boolean isInCapitals(Line line) {
    return CAPITALS.matcher(line.value()).find()
        && line.value().codePoints().noneMatch(Character::isLowerCase);
  }

  private static int firstLetter(String value) {
    return value.codePoints().filter(Character::isLetter).findFirst().orElse('a');
  }

  private static List<Line> lines(List<Item> items, int start, int end) {
    return items.subList(start, end).stream().map(Line.class::cast).toList();
  }
}
