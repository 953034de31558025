package kz.zannama.citation.provision;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.language.Superscripts;

/// Cuts a text into the words, numbers and marks that references are made of.
final class ReferenceTokens {
  private ReferenceTokens() {}

  /// The sorts of tokens.
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /// A piece of text without blanks.
  ///
  /// @param text its characters in the folded key
  record Token(Kind kind, String text, int start, int end) {
    boolean isMark(char mark) {
      return kind == Kind.MARK && text.charAt(0) == mark;
    }
  }

  /// The tokens of a folded key, in reading order. A number keeps its inserted part: `46-10`, also
  /// where that is printed above the line: 46¹⁰; a dotted one is one number: `3.1.4`.
  static List<Token> of(String key) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      char c = key.charAt(at);
      if (Character.isLetter(c)) {
        int end = letters(key, at);
        tokens.add(new Token(Kind.WORD, key.substring(at, end), at, end));
        at = end;
      } else if (isDigit(c)) {
        int end = number(key, at);
        String number = Superscripts.hyphened(key.substring(at, end));
        tokens.add(new Token(Kind.NUMBER, number, at, end));
        at = end;
      } else {
        if (c != ' ' && c != '\\') {
          tokens.add(new Token(Kind.MARK, String.valueOf(c), at, at + 1));
        }
        at++;
      }
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int letters(String key, int start) {
    int end = start;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int digits(String key, int start) {
    int end = start;
    while (end < key.length() && isDigit(key.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int number(String key, int start) {
    int end = digits(key, start);
    while (end < key.length() && Superscripts.isIn(key.charAt(end))) {
      end++;
    }
    while (goesOn(key, end)) {
      end = digits(key, end + 1);
    }
    return end;
  }

  /// Whether a hyphen or a dot stands between figures: `46-10`, `3.1.4`.
  private static boolean goesOn(String key, int end) {
    return end + 1 < key.length()
        && "-.".indexOf(key.charAt(end)) >= 0
        && isDigit(key.charAt(end + 1));
  }
}
