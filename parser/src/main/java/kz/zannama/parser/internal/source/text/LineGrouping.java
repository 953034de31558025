package kz.zannama.parser.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.StatusWords;
import kz.zannama.parser.internal.flattened.RawLine;
import kz.zannama.text.Rules;

/// Groups adjacent lines into paragraphs.
final class LineGrouping {
  // "1. Бекітілсін", "2) осы бұйрық", "10-1. Утвердить"
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[ \\t\\u00a0]*+\\d{1,4}(?:-\\d{1,3})?+(?:\\)|\\.(?!\\d)).*+", Pattern.DOTALL);
  private static final Rules RULES = Rules.of(LineGrouping.class, "line-grouping.rules");
  private static final Pattern NOTE = RULES.pattern("note");
  // "Z980213_", "P970229_": the bank's identifier of a cited act, which begins a line
  private static final Pattern LINK =
      Pattern.compile("[ \\u00a0]*+[A-Z]\\d{6,10}_?+(?![^ \\u00a0])");

  // «____», to fill in, below a title or a label
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]*+_{4}");

  private static final Pattern LINKED = RULES.pattern("linked");
  private static final Pattern LINKED_NOUN = RULES.pattern("linked-noun");
  private static final Pattern BEFORE_NUMBER = RULES.pattern("before-number");
  private static final Pattern NUMBER_OF_ACT = RULES.pattern("number-of-act");
  private static final Pattern COUNTRY_AT_END = RULES.pattern("country-at-end");
  private static final Pattern COUNTRY_GOES_ON = RULES.pattern("country-goes-on");
  private static final Pattern OF_COUNTRY = RULES.pattern("of-country");
  private static final Pattern FIRST_HALF = RULES.pattern("first-half");
  private static final Pattern SECOND_HALF = RULES.pattern("second-half");

  private static final int SHORTEST_BROKEN = 60;

  private final Optional<Wrapping> wrapping;

  LineGrouping(Optional<Wrapping> wrapping) {
    this.wrapping = wrapping;
  }

  /// Whether the lines of the text were wrapped at all.
  boolean isWrapped() {
    return wrapping.isPresent();
  }

  /// The paragraphs of a run of lines without blank lines in it.
  List<List<RawLine>> paragraphs(List<RawLine> run) {
    List<List<RawLine>> paragraphs = new ArrayList<>();
    for (RawLine line : run) {
      if (paragraphs.isEmpty() || !goesOn(paragraphs.getLast().getLast(), line)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line);
    }
    return paragraphs;
  }

  private boolean goesOn(RawLine previous, RawLine line) {
    if (isStatus(previous) || NOTE.matcher(line.text()).lookingAt()) {
      return false;
    }
    if (isHalfOfVerb(previous, line)) {
      return true;
    }
    if (isLink(line) || isLinkAlone(previous)) {
      return !previous.endsSentence() && !Wrapping.opensParagraph(line);
    }
    if (wrapping.isEmpty() || wrapping.get().isUnwrapped(previous)) {
      return isBrokenAtLink(previous, line);
    }
    if (Wrapping.isCentred(line)) {
      return Wrapping.isCentred(previous);
    }
    if (Wrapping.opensParagraph(line) || Wrapping.isCentred(previous)) {
      return false;
    }
    boolean numbered = wrapping.get().mixed() && NUMBERED.matcher(line.text()).matches();
    if (numbered || BLANKS.matcher(line.text()).lookingAt()) {
      return false;
    }
    if (wrapping.get().mixed() && Character.isUpperCase(line.firstCharacter())) {
      return wrapping.get().isFull(previous, line, 2) && !previous.endsSentence();
    }
    if (previous.brokenAtBlank() || wrapping.get().isFull(previous, line, 8)) {
      return true;
    }
    return !NUMBERED.matcher(line.text()).matches()
        && (wrapping.get().indented() || !isLineByItself(previous, line));
  }

  /// «Күшін жойған», «Утративший силу»: the status stands alone above the requisites.
  private static boolean isStatus(RawLine line) {
    return Character.isUpperCase(line.firstCharacter()) && StatusWords.of(line.text()).isPresent();
  }

  /// Whether lines that are paragraphs otherwise were broken before or after the text of a link: «…
  /// Заңының» / «6 бабына , …».
  private static boolean isBrokenAtLink(RawLine previous, RawLine line) {
    return !previous.endsSentence()
        && !Wrapping.opensParagraph(line)
        && (LINKED.matcher(line.text()).lookingAt()
            || isLinkedNoun(previous, line)
            || isNumberOfAct(previous, line));
  }

  /// «1. Көктас ауданы әкімдігінің 2015 жылғы 16 сәуірдегі» / «№ 474 …»: not the lines of a header.
  private static boolean isNumberOfAct(RawLine previous, RawLine line) {
    return isSentence(previous)
        && BEFORE_NUMBER.matcher(previous.text()).find()
        && NUMBER_OF_ACT.matcher(line.text()).lookingAt();
  }

  /// Whether a line is part of a sentence and not of a header or a signature, whose lines are
  /// short.
  private static boolean isSentence(RawLine line) {
    return line.contentLength() > SHORTEST_BROKEN || NUMBERED.matcher(line.text()).matches();
  }

  /// «… 2014 жылғы 5 мамырдағы № 12» / «қаулысының күші …»: the noun of a cited act alone was the
  /// link. Short lines are those of headers, which stay as they were set.
  private static boolean isLinkedNoun(RawLine previous, RawLine line) {
    char last = previous.lastCharacter();
    return previous.contentLength() > SHORTEST_BROKEN
        && (Character.isLetterOrDigit(last) || ")\"»".indexOf(last) >= 0)
        && LINKED_NOUN.matcher(line.text()).lookingAt();
  }

  /// «… Қазақстан» / «Республикасы Үкіметінің …»: the name of the country, broken.
  static boolean isOneName(RawLine above, RawLine below) {
    boolean broken =
        COUNTRY_AT_END.matcher(above.text()).find()
            && COUNTRY_GOES_ON.matcher(below.text()).lookingAt();
    return broken
        || Character.isLowerCase(above.lastCharacter())
            && OF_COUNTRY.matcher(below.text()).lookingAt();
  }

  /// «ШЕШІМ» / «ҚАБЫЛДАДЫ»: the operative words, broken.
  private static boolean isHalfOfVerb(RawLine above, RawLine below) {
    return FIRST_HALF.matcher(above.text()).find() && SECOND_HALF.matcher(below.text()).lookingAt();
  }

  /// Whether a short line ends where it is, without a break forced by the width.
  private boolean isLineByItself(RawLine previous, RawLine line) {
    int width = wrapping.map(Wrapping::width).orElse(0);
    int length = previous.contentEnd() + 1 + line.firstWordLength();
    boolean ends = previous.endsSentence() || length < width * 0.6;
    char first = line.firstCharacter();
    return ends && length < width * 0.8 && !Character.isLowerCase(first);
  }

  /// Whether a paragraph goes on below a blank line: a page ended there, or a link was set apart.
  boolean goesOnBelow(List<RawLine> above, List<RawLine> below) {
    RawLine last = above.getLast();
    RawLine first = below.getFirst();
    if (isHalfOfVerb(last, first)) {
      return true;
    }
    if (isSentence(last) && isOneName(last, first)) {
      return true;
    }
    if (isLink(first) || isLinkAlone(last)) {
      return !last.endsSentence() && !Wrapping.opensParagraph(first);
    }
    if (wrapping.isEmpty() || wrapping.get().isUnwrapped(last)) {
      return false;
    }
    boolean goesOn =
        Character.isLowerCase(first.firstCharacter()) || isBrokenWhereFull(last, first);
    return !Wrapping.opensParagraph(first)
        && goesOn
        && !last.endsSentence()
        && (Wrapping.opensParagraph(above.getFirst()) || isLong(last));
  }

  /// Whether a line of a text with a blank line between any two was broken for lack of place; what
  /// follows may be a name.
  private boolean isBrokenWhereFull(RawLine last, RawLine first) {
    return wrapping.isPresent()
        && wrapping.get().spaced()
        && wrapping.get().isFull(last, first, 0)
        && last.contentLength() > wrapping.get().width() * 0.75
        && Character.isLetter(first.firstCharacter());
  }

  private boolean isLong(RawLine line) {
    return wrapping.isPresent() && line.contentLength() > wrapping.get().width() * 0.6;
  }

  private static boolean isLink(RawLine line) {
    return LINK.matcher(line.text()).lookingAt();
  }

  private static boolean isLinkAlone(RawLine line) {
    return LINK.matcher(line.text().stripTrailing()).matches();
  }
}
