package kz.zannama.citation.provision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.citation.provision.ReferenceTokens.Kind;
import kz.zannama.citation.provision.ReferenceTokens.Token;
import kz.zannama.language.Ordinals;
import kz.zannama.model.Language;
import kz.zannama.text.RomanNumerals;

/// Reads one number of a unit, before or after a place among the tokens.
final class NumberReader {
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_DOTTED = 3;
  private static final int LONGEST_ROMAN = 7;

  private final String text;
  private final List<Token> tokens;
  private final Language language;

  NumberReader(String text, List<Token> tokens, Language language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
  }

  /// The number whose last token is at a place.
  Optional<NumberItem> endingAt(int last, ReferredUnit unit) {
    if (last < 0) {
      return Optional.empty();
    }
    Token token = tokens.get(last);
    if (token.isMark(')')) {
      return closedAt(last, unit);
    }
    if (token.kind() == Kind.NUMBER) {
      return plain(last, last, last);
    }
    if (token.kind() != Kind.WORD) {
      return Optional.empty();
    }
    if (NumberWords.isEnding(token.text()) && last >= 2 && isMark(last - 1, '-')) {
      return plain(last - 2, last - 2, last);
    }
    return roman(last, unit).or(() -> ordinalEndingAt(last));
  }

  /// The number whose first token is at a place.
  Optional<NumberItem> startingAt(int first, ReferredUnit unit) {
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(first);
    if (isMark(first + 1, ')')) {
      return closedAt(first + 1, unit);
    }
    if (token.kind() == Kind.NUMBER) {
      boolean suffixed =
          isMark(first + 1, '-')
              && first + 2 < tokens.size()
              && NumberWords.isEnding(tokens.get(first + 2).text())
              && tokens.get(first + 2).start() == token.end() + 1;
      return plain(first, first, suffixed ? first + 2 : first);
    }
    return roman(first, unit).or(() -> ordinalStartingAt(first));
  }

  private boolean isMark(int at, char mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isMark(mark);
  }

  private Optional<NumberItem> plain(int number, int first, int last) {
    if (number < 0 || tokens.get(number).kind() != Kind.NUMBER) {
      return Optional.empty();
    }
    String printed = tokens.get(number).text();
    return !isNumber(printed)
        ? Optional.empty()
        : Optional.of(new NumberItem(printed, false, first, last));
  }

  /// `46`, `46-10`, `3.1.4`, but not `31.12.2020` and `12345`.
  private static boolean isNumber(String printed) {
    String[] dotted = printed.split("[.]", -1);
    boolean longer = dotted[0].split("-", -1)[0].length() > LONGEST_NUMBER;
    for (int i = 1; i < dotted.length; i++) {
      longer |= dotted[i].split("-", -1)[0].length() > LONGEST_DOTTED;
    }
    return !longer;
  }

  /// `14)`, `46-10)`, `3.1.4)`, `а)`.
  private Optional<NumberItem> closedAt(int bracket, ReferredUnit unit) {
    if (bracket < 1) {
      return Optional.empty();
    }
    Token token = tokens.get(bracket - 1);
    boolean letter = token.kind() == Kind.WORD && token.text().length() == 1;
    if (unit.compareTo(ReferredUnit.PARAGRAPH) < 0
        || token.kind() == Kind.MARK
        || token.kind() == Kind.WORD && !letter
        || !letter && !isNumber(token.text())
        || token.text().length() > 2 * LONGEST_NUMBER) {
      return Optional.empty();
    }
    String number = letter ? text.substring(token.start(), token.end()) : token.text();
    return Optional.of(new NumberItem(number, true, bracket - 1, bracket));
  }

  /// `IV`, also with Cyrillic І, Х and С; in Latin letters in the id.
  private Optional<NumberItem> roman(int at, ReferredUnit unit) {
    Token token = tokens.get(at);
    if (unit.compareTo(ReferredUnit.SUBCHAPTER) > 0
        || token.kind() != Kind.WORD
        || token.text().length() > LONGEST_ROMAN) {
      return Optional.empty();
    }
    String printed = text.substring(token.start(), token.end());
    return RomanNumerals.isOfNumerals(printed)
        ? Optional.of(new NumberItem(RomanNumerals.latin(printed), false, at, at))
        : Optional.empty();
  }

  private Optional<NumberItem> ordinalEndingAt(int last) {
    OptionalInt value = Ordinals.ordinal(tokens.get(last).text(), language);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int sum = value.getAsInt();
    int first = last;
    while (first > 0 && sum < 1000) {
      OptionalInt tens = Ordinals.cardinal(tokens.get(first - 1).text(), language);
      if (tens.isEmpty() || tens.getAsInt() <= sum) {
        break;
      }
      sum += tens.getAsInt();
      first--;
    }
    return Optional.of(new NumberItem(String.valueOf(sum), false, first, last));
  }

  private Optional<NumberItem> ordinalStartingAt(int first) {
    int last = first;
    while (last < tokens.size() - 1
        && last < first + 2
        && Ordinals.cardinal(tokens.get(last).text(), language).isPresent()) {
      last++;
    }
    return ordinalEndingAt(last).filter(item -> item.first() == first);
  }
}
