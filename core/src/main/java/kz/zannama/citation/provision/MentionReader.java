package kz.zannama.citation.provision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.citation.provision.NumberList.Joint;
import kz.zannama.citation.provision.ReferenceTokens.Kind;
import kz.zannama.citation.provision.ReferenceTokens.Token;
import kz.zannama.citation.provision.UnitWords.UnitWord;
import kz.zannama.model.Language;
import kz.zannama.text.SmallWord;

/// Reads the nouns for units with their numbers: before the noun in Kazakh, after it in Russian
/// (there also before it, where the number is an ordinal word).
final class MentionReader {
  private static final Set<SmallWord> CONJUNCTIONS =
      Set.of(SmallWord.AND, SmallWord.OR, SmallWord.THROUGH);
  private static final int LONGEST_LIST = 400;
  private static final int EARLIEST_YEAR = 1900;

  private final String text;
  private final List<Token> tokens;
  private final Language language;
  private final NumberReader numbers;

  MentionReader(String text, List<Token> tokens, Language language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
    this.numbers = new NumberReader(text, tokens, language);
  }

  /// The mentions of units, in reading order; no two share a token.
  List<UnitMention> read() {
    List<UnitMention> found = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (at < free || tokens.get(at).kind() != Kind.WORD) {
        continue;
      }
      Optional<UnitMention> mention = mentionAt(at, free);
      if (mention.isPresent()) {
        found.add(mention.get());
        free = mention.get().last() + 1;
      }
    }
    return found;
  }

  private Optional<UnitMention> mentionAt(int at, int free) {
    int last = at;
    Optional<UnitWord> word = Optional.empty();
    if (UnitWords.startsPair(tokens.get(at).text()) && at + 1 < tokens.size()) {
      word = UnitWords.of(tokens.get(at).text() + " " + tokens.get(at + 1).text(), language);
      last = word.isPresent() ? at + 1 : at;
    }
    if (word.isEmpty()) {
      word = UnitWords.of(tokens.get(at).text(), language);
    }
    if (word.isEmpty()) {
      return Optional.empty();
    }
    UnitWord noun = word.get();
    if (!noun.unit().isNumbered()) {
      return Optional.of(new UnitMention(noun, List.of(), at, last));
    }
    return language == Language.KAZAKH
        ? numbersBefore(noun, at, last, free)
        : numbersAfter(noun, at, last).or(() -> ordinalsBefore(noun, at, free));
  }

  private Optional<UnitMention> ordinalsBefore(UnitWord noun, int at, int free) {
    boolean counted = noun.unit().compareTo(ReferredUnit.CLAUSE) >= 0;
    return counted && !noun.abbreviation() ? numbersBefore(noun, at, at, free) : Optional.empty();
  }

  private Optional<UnitMention> numbersBefore(UnitWord noun, int at, int last, int free) {
    List<NumberItem> items = new ArrayList<>();
    List<Joint> joints = new ArrayList<>();
    int end = at - 1;
    if (end >= free && tokens.get(end).isMark('-')) {
      end--;
    }
    Optional<NumberItem> item = itemBefore(end, free, noun.unit());
    while (item.isPresent() && items.size() < LONGEST_LIST) {
      items.add(item.get());
      Optional<Joint> joint = jointBefore(item.get().first() - 1, free);
      if (joint.isEmpty()) {
        break;
      }
      joints.add(joint.get());
      boolean closed = item.get().closed();
      int before = item.get().first() - 1 - jointLength(item.get().first() - 1, free);
      item =
          itemBefore(before, free, noun.unit())
              .filter(earlier -> earlier.closed() == closed || isClosedByLast(earlier, noun))
              .filter(earlier -> !isCode(earlier));
    }
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Collections.reverse(items);
    Collections.reverse(joints);
    return Optional.of(mention(noun, items, joints, signBefore(items.getFirst(), noun), last));
  }

  /// «41, 89, 90, 91) тармақшалар»: one bracket may close all the numbers of a list.
  private static boolean isClosedByLast(NumberItem item, UnitWord noun) {
    return noun.unit() == ReferredUnit.SUBPARAGRAPH && noun.plural() && !item.closed();
  }

  /// Whether a number is the beginning of a code: «строке 6N0103».
  private boolean isCut(NumberItem item) {
    int next = item.last() + 1;
    return next < tokens.size()
        && tokens.get(next).kind() == Kind.WORD
        && tokens.get(next).start() == tokens.get(item.last()).end();
  }

  private Optional<NumberItem> itemBefore(int end, int free, ReferredUnit unit) {
    return end < free
        ? Optional.empty()
        : numbers.endingAt(end, unit).filter(item -> item.first() >= free);
  }

  /// The number sign of «№ 1 қосымша» belongs to the mention.
  private int signBefore(NumberItem first, UnitWord noun) {
    boolean sign =
        noun.unit() == ReferredUnit.ANNEX && first.first() > 0 && isSign(first.first() - 1);
    return sign ? first.first() - 1 : first.first();
  }

  private Optional<UnitMention> numbersAfter(UnitWord noun, int at, int last) {
    int next = last + 1;
    if (noun.abbreviation() && next < tokens.size() && tokens.get(next).isMark('.')) {
      next++;
    }
    if (noun.unit() == ReferredUnit.ANNEX && next < tokens.size() && isSign(next)) {
      next++;
    } else if (noun.unit() == ReferredUnit.ROW) {
      next = afterLabel(next);
    }
    List<NumberItem> items = new ArrayList<>();
    List<Joint> joints = new ArrayList<>();
    Optional<NumberItem> item =
        numbers
            .startingAt(next, noun.unit())
            .filter(first -> !noun.unit().isPart() || !isCut(first));
    if (noun.abbreviation()) {
      item = item.filter(found -> Character.isDigit(found.number().charAt(0)));
    }
    while (item.isPresent() && items.size() < LONGEST_LIST) {
      items.add(item.get());
      int after = item.get().last() + 1;
      Optional<Joint> joint = jointAfter(after);
      boolean closed = item.get().closed();
      if (joint.isEmpty() || !(noun.plural() || closed)) {
        break;
      }
      joints.add(joint.get());
      item =
          numbers
              .startingAt(after + jointLengthAfter(after), noun.unit())
              .filter(later ->
                  later.closed() == closed
                      || later.closed() && noun.unit() == ReferredUnit.SUBPARAGRAPH)
              .filter(later -> !isCode(later));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(noun, items, joints, at, items.getLast().last()));
  }

  /// The place after «, порядковый номер», «, порядковые номера,».
  private int afterLabel(int next) {
    int at = next;
    boolean labelled = false;
    while (at < tokens.size()) {
      boolean label = NumberWords.isLabel(tokens.get(at).text(), language);
      if (!label && !tokens.get(at).isMark(',')) {
        break;
      }
      labelled |= label;
      at++;
    }
    return labelled ? at : next;
  }

  private UnitMention mention(
      UnitWord noun, List<NumberItem> items, List<Joint> joints, int first, int last) {
    NumberList list = new NumberList();
    for (int i = 0; i < items.size(); i++) {
      Joint joint = i == 0 ? Joint.LISTED : joints.get(i - 1);
      Optional<String[]> ends = rangeIn(items.get(i), items, noun);
      if (ends.isPresent()) {
        list.add(ends.get()[0], joint);
        list.add(ends.get()[1], Joint.RANGE);
      } else {
        list.add(items.get(i).number(), joint);
      }
    }
    return new UnitMention(noun, list.numbers(), first, last);
  }

  /// The ends of a range printed without blanks: `1–3`. With a hyphen it is one inserted number,
  /// unless the noun is plural and nothing else in the list has its first part.
  private Optional<String[]> rangeIn(NumberItem item, List<NumberItem> items, UnitWord noun) {
    String[] parts = item.number().split("-", -1);
    if (parts.length != 2 || item.closed() || !noun.plural()) {
      return Optional.empty();
    }
    if (!NumberList.isWhole(parts[0]) || !NumberList.isWhole(parts[1])) {
      return Optional.empty();
    }
    int hyphen = tokens.get(item.first()).start() + parts[0].length();
    boolean dash = hyphen < text.length() && "–—−".indexOf(text.charAt(hyphen)) >= 0;
    boolean rising = Integer.parseInt(parts[0]) < Integer.parseInt(parts[1]);
    boolean inserted =
        items.stream()
            .anyMatch(other ->
                other != item
                    && (other.number().equals(parts[0])
                        || other.number().startsWith(parts[0] + "-")));
    return rising && (dash || !inserted) ? Optional.of(parts) : Optional.empty();
  }

  private Optional<Joint> jointBefore(int at, int free) {
    int length = jointLength(at, free);
    return length == 0 ? Optional.empty() : joint(at - length + 1, at);
  }

  private Optional<Joint> jointAfter(int at) {
    int length = jointLengthAfter(at);
    return length == 0 ? Optional.empty() : joint(at, at + length - 1);
  }

  private Optional<Joint> joint(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!tokens.get(i).isMark('-') && !SmallWord.THROUGH.is(tokens.get(i).text())) {
        return Optional.of(Joint.LISTED);
      }
    }
    return Optional.of(Joint.RANGE);
  }

  /// «,», «, және», «-,», «–».
  private int jointLength(int at, int free) {
    int length = 0;
    while (length < 3 && at - length >= free && isJoint(at - length)) {
      length++;
    }
    return length;
  }

  private int jointLengthAfter(int at) {
    int length = 0;
    while (length < 3 && at + length < tokens.size() && isJoint(at + length)) {
      length++;
    }
    return length;
  }

  private boolean isJoint(int at) {
    Token token = tokens.get(at);
    return token.isMark(',')
        || token.isMark('-')
        || CONJUNCTIONS.stream().anyMatch(word -> word.is(token.text()));
  }

  private boolean isSign(int at) {
    return tokens.get(at).isMark('№') || tokens.get(at).text().equals("n");
  }

  /// Whether a number further away in a list is rather a year or the number of an act.
  private boolean isCode(NumberItem item) {
    boolean year =
        NumberList.isWhole(item.number()) && Integer.parseInt(item.number()) >= EARLIEST_YEAR;
    return year || item.first() > 0 && isSign(item.first() - 1);
  }
}
