package kz.zannama.citation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.language.BodyWord;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Finds where the name of the body begins that stands before the date of an act in Kazakh: the
/// genitive before it, and what belongs to that genitive; or the nominative between the number and
/// the word for the act.
final class KazakhIssuer {
  private static final int MOST_WORDS = 30;

  /// So far back the letters tell on which keyboard a text was typed.
  private static final int CONTEXT = 200;

  private static final int LONGEST_PLACE = 24;

  private static final Rules RULES =
      Rules.of(KazakhIssuer.class, "kazakh-issuer.rules", Letters::foldedKey);

  private static final Pattern REPUBLIC = RULES.pattern("republic");

  private static final Pattern UNDECLINED = RULES.pattern("undeclined");

  private static final Pattern JOINT = RULES.pattern("joint");

  private static final Pattern ACTING = RULES.pattern("acting");

  private static final int LONGEST_ACTING = 4;

  private static final Pattern PLACE_OF = RULES.pattern("place-of");

  /// Words that a name does not go beyond.
  private static final Set<String> STOPS = words("stop");

  /// Words that a name begins with, so that a comma or «және» before them parts two names.
  private static final Set<String> BEGINNINGS = words("begin");

  /// Kinds of bodies that adopt no acts.
  private static final Set<String> WITHOUT_ACTS = words("without-acts");

  private final CitationText text;
  private final String key;
  private int start;
  private boolean begun;

  private KazakhIssuer(CitationText text, int end) {
    this.text = text;
    key = text.key();
    start = end;
  }

  /// The place where the name begins that ends at a place; the same place where none does.
  static int startOf(CitationText text, int end) {
    KazakhIssuer issuer = new KazakhIssuer(text, end);
    if (!issuer.isGenitive(end) && !issuer.isBareBeforeAct(end)) {
      return end;
    }
    issuer.extend();
    return issuer.start == end ? end : issuer.withoutLowerCaseWords(end);
  }

  /// Whether the genitive of a body that adopts acts ends at a place: «әкімдігінің», and not
  /// «мекемесінің».
  static boolean isBodyTo(CitationText text, int end) {
    String word = text.printed(text.startOfWord(end), end);
    return Letters.endsInGenitive(word) && adoptingBody(word).isPresent();
  }

  private static Optional<BodyWord> adoptingBody(String word) {
    return BodyWord.of(word, Language.KAZAKH).filter(body -> !WITHOUT_ACTS.contains(body.key()));
  }

  /// Whether the nominative of a body that adopts acts ends right before the word for an act: «2022
  /// жылғы 5 сәуірдегі № 40 Көктас ауданы әкімдігі қаулысының».
  private boolean isBareBeforeAct(int end) {
    return text.nameFrom(text.skipBlanks(end)).isPresent()
        && adoptingBody(text.printed(text.startOfWord(end), end))
            .filter(BodyWord::nominativeAlready)
            .isPresent();
  }

  /// Specimens: «Үкіметінің», «министрінің м.а.», «Республикасы», «ҚР».
  private boolean isGenitive(int end) {
    if (isActing(end)) {
      return true;
    }
    int wordStart = text.startOfWord(end);
    String word = key.substring(wordStart, end);
    return wordStart < end && Letters.endsInGenitive(text.printed(Math.max(0, end - CONTEXT), end))
        || UNDECLINED.matcher(word).matches();
  }

  /// Whether «м.а.», which stands behind the genitive, ends at a place.
  private boolean isActing(int end) {
    return ACTING.matcher(key).region(Math.max(0, end - LONGEST_ACTING), end).matches();
  }

  private void extend() {
    if (isActing(start)) {
      start = text.skipBlanksBack(start - LONGEST_ACTING);
    }
    int at = start;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = text.skipBlanksBack(at);
      if (end > 0 && key.charAt(end - 1) == ',') {
        if (begun || !isNameBefore(end - 1)) {
          return;
        }
        end = text.skipBlanksBack(end - 1);
      }
      int wordStart = text.startOfWord(end);
      String word = key.substring(wordStart, end);
      boolean joint = JOINT.matcher(word).matches();
      boolean parted = joint && begun;
      boolean stops =
          STOPS.contains(word)
              && !PLACE_OF.matcher(key).region(Math.max(0, end - LONGEST_PLACE), end).find();
      if (wordStart == end || stops || parted || text.isElementEnd(end)) {
        return;
      }
      if (joint && !isNameBefore(wordStart) || isRepublic(start) && !word.equals("-")) {
        return;
      }
      begun |= BEGINNINGS.contains(word);
      at = wordStart;
      start = joint ? start : wordStart;
    }
  }

  /// Whether «Қазақстан Республикасы» begins at a place, before which only the first of two offices
  /// can stand: «Премьер-Министрінің орынбасары – Қазақстан Республикасы Қаржы министрінің».
  private boolean isRepublic(int place) {
    return REPUBLIC.matcher(key).region(place, key.length()).lookingAt();
  }

  /// Whether what stands before a comma or «және» can be the first part of a name like «Білім және
  /// ғылым министрінің».
  private boolean isNameBefore(int place) {
    int end = text.skipBlanksBack(place);
    int wordStart = text.startOfWord(end);
    String word = key.substring(wordStart, end);
    return wordStart < end && !STOPS.contains(word) && !text.isElementEnd(end);
  }

  /// A name begins with a capital; where none of its words does, it is the last two words.
  private int withoutLowerCaseWords(int end) {
    int at = start;
    int lastTwo = start;
    while (at < end) {
      if (Character.isUpperCase(text.printed(at, at + 1).charAt(0))) {
        return at;
      }
      int next = text.skipBlanks(text.endOfWord(at));
      if (next <= at || next >= end) {
        return lastTwo;
      }
      lastTwo = at;
      at = next;
    }
    return lastTwo;
  }

  private static Set<String> words(String kind) {
    return WordTable.words(KazakhIssuer.class, "issuer-words.tsv", kind).stream()
        .map(Letters::foldedKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
