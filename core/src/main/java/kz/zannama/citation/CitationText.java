package kz.zannama.citation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.text.Quotes;
import kz.zannama.text.Rules;

/// A text with everything found that citations are made of, each by the place where it begins and
/// the place where it ends.
final class CitationText {
  private static final int LONGEST_BRACKET = 3000;

  private static final int NONE = -1;

  private static final Rules RULES =
      Rules.of(CitationText.class, "citation-text.rules", Letters::foldedKey);

  private static final Pattern SUBPARAGRAPH_AFTER = RULES.pattern("subparagraph-after");

  private static final Pattern SUBPARAGRAPH_BEFORE = RULES.pattern("subparagraph-before");

  private final String text;
  private final String key;
  private final Quotes quotes;
  private final List<FoundActName> names;
  private final List<ProvisionReference> provisions;
  private final Map<Integer, FoundActName> nameFrom = new HashMap<>();
  private final Map<Integer, FoundDate> dateFrom = new HashMap<>();
  private final Map<Integer, FoundDate> dateTo = new HashMap<>();
  private final Map<Integer, FoundNumber> numberFrom = new HashMap<>();
  private final Map<Integer, FoundNumber> numberTo = new HashMap<>();
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();
  private final int[] bracket;

  /// @param names the words for acts, as [#namesIn] finds them
  CitationText(String text, List<FoundActName> names, Language language) {
    this.text = text;
    key = Letters.foldedKey(text);
    quotes = new Quotes(text, key);
    this.names = names;
    provisions = ProvisionFinder.find(text, language);
    for (FoundDate date : ActDates.find(text)) {
      dateFrom.put(date.start(), date);
      dateTo.put(date.end(), date);
    }
    for (FoundNumber number : ActNumbers.find(text)) {
      numberFrom.put(number.start(), number);
      numberTo.put(number.end(), number);
    }
    names.forEach(name -> nameFrom.put(name.start(), name));
    names.forEach(name -> ends.add(name.end()));
    provisions.forEach(provision -> starts.add(provision.start()));
    provisions.forEach(provision -> ends.add(provision.end()));
    bracket = brackets();
  }

  /// The words for acts in a text, and where one was left out; where there is neither, nothing is
  /// cited.
  static List<FoundActName> namesIn(String text, Language language) {
    Stream<FoundActName> leftOut =
        language == Language.KAZAKH ? LeftOutNouns.in(text).stream() : Stream.empty();
    return Stream.concat(
            ActNames.find(text).stream().filter(name -> name.type() != ActType.OTHER), leftOut)
        .sorted(Comparator.comparing(FoundActName::start))
        .toList();
  }

  String key() {
    return key;
  }

  String printed(int start, int end) {
    return text.substring(start, end);
  }

  Quotes quotes() {
    return quotes;
  }

  List<FoundActName> names() {
    return names;
  }

  /// The provisions that are named, in reading order.
  List<ProvisionReference> provisions() {
    return provisions;
  }

  Optional<FoundActName> nameFrom(int start) {
    return Optional.ofNullable(nameFrom.get(start));
  }

  Optional<FoundDate> dateFrom(int start) {
    return Optional.ofNullable(dateFrom.get(start));
  }

  Optional<FoundDate> dateTo(int end) {
    return Optional.ofNullable(dateTo.get(end));
  }

  Optional<FoundNumber> numberFrom(int start) {
    return Optional.ofNullable(numberFrom.get(start));
  }

  Optional<FoundNumber> numberTo(int end) {
    return Optional.ofNullable(numberTo.get(end));
  }

  /// Where a number without a sign begins that follows a date and ends at a place, as in «25
  /// желтоқсандағы 12-3 шешімі»; the place itself where there is none.
  int startOfUnsignedNumber(int end) {
    int start = end;
    while (start > 0 && "0123456789-/".indexOf(key.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean figures = start < end && Character.isDigit(key.charAt(start));
    return figures && dateTo.containsKey(skipBlanksBack(start)) ? start : end;
  }

  /// Where a number without a sign ends that begins at a place, as in «от 21 декабря 2018 года
  /// 29-183 "О бюджете"»; the place itself where there is none.
  int endOfUnsignedNumber(int start) {
    int end = start;
    while (end < key.length() && "0123456789-/".indexOf(key.charAt(end)) >= 0) {
      end++;
    }
    String number = key.substring(start, end);
    boolean joined = number.indexOf('-') > 0 || number.indexOf('/') > 0;
    boolean whole =
        joined && Character.isDigit(key.charAt(end - 1)) && Character.isDigit(number.charAt(0));
    boolean parted = end == key.length() || " \"(,;.".indexOf(key.charAt(end)) >= 0;
    return whole && parted && dateTo.containsKey(skipBlanksBack(start)) ? end : start;
  }

  /// The index of the first provision that begins at or after a place.
  int provisionFrom(int start) {
    int low = 0;
    int high = provisions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (provisions.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether a word for an act, a date or a provision ends at a place.
  boolean isElementEnd(int end) {
    return ends.contains(end) || dateTo.containsKey(end);
  }

  /// Whether a word for an act or a provision begins at a place.
  boolean isElementStart(int start) {
    return nameFrom.containsKey(start) || starts.contains(start);
  }

  /// The bracket that belongs to the bracket at a place, where there is one.
  OptionalInt bracketOf(int at) {
    return at < 0 || at >= bracket.length || bracket[at] == NONE
        ? OptionalInt.empty()
        : OptionalInt.of(bracket[at]);
  }

  boolean isBlank(int start, int end) {
    for (int at = start; at < end; at++) {
      if (key.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }

  /// The first place at or after one that is not blank.
  int skipBlanks(int from) {
    int at = from;
    while (at < key.length() && key.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// The place after the last character before one that is not blank.
  int skipBlanksBack(int from) {
    int at = from;
    while (at > 0 && key.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /// Where the word begins that ends at a place; the place itself where none does.
  int startOfWord(int end) {
    int start = end;
    while (start > 0 && isOfWord(key.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /// Where the word ends that begins at a place; the place itself where none does.
  int endOfWord(int start) {
    int end = start;
    while (end < key.length() && isOfWord(key.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetter(letter) || letter == '-';
  }

  private int[] brackets() {
    int[] pairs = new int[key.length()];
    Arrays.fill(pairs, NONE);
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < key.length(); at++) {
      if (key.charAt(at) == '(') {
        open.push(at);
      } else if (key.charAt(at) == ')' && !open.isEmpty() && !closesListNumber(at)) {
        int opening = open.pop();
        if (at - opening <= LONGEST_BRACKET) {
          pairs[opening] = at;
          pairs[at] = opening;
        }
      }
    }
    return pairs;
  }

  private boolean closesListNumber(int at) {
    if (at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1))) {
      return false;
    }
    int length = Math.min(key.length(), at + 14);
    return SUBPARAGRAPH_AFTER.matcher(key).region(at, length).lookingAt()
        || SUBPARAGRAPH_BEFORE.matcher(key.substring(Math.max(0, at - 60), at)).find();
  }
}
