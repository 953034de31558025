package kz.zannama.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// The names that codes have beside their titles: «Бюджет кодексі» · «Бюджетный кодекс».
final class CodeNames {
  private static final List<CodeName> NAMES =
      WordTable.rows(CodeNames.class, "code-names.tsv").stream()
          .map(CodeName::of)
          .sorted(Comparator.comparingInt((CodeName name) -> name.length()).reversed())
          .toList();

  private static final int LONGEST_NAME = 120;

  private CodeNames() {}

  /// The name of a code that ends where the word «кодекс» begins: «Бюджет», «Административного
  /// процедурно-процессуального».
  static Optional<FoundCodeName> before(CitationText text, int end, Language language) {
    int last = text.skipBlanksBack(end);
    int first = Math.max(0, last - LONGEST_NAME);
    String before = Letters.foldedKey(text.printed(first, last));
    int[] words = startsOfWords(before);
    for (CodeName name : NAMES) {
      if (name.language() == language && !name.afterWord()) {
        int start = name.startIn(before, words);
        if (start >= 0) {
          return Optional.of(new FoundCodeName(name.title(), first + start, last));
        }
      }
    }
    return Optional.empty();
  }

  private static int[] startsOfWords(String text) {
    return IntStream.range(0, text.length())
        .filter(at -> at == 0 || !Character.isLetter(text.charAt(at - 1)))
        .toArray();
  }

  /// The name of a code that begins after the word «кодекс»: «об административных правонарушениях».
  static Optional<FoundCodeName> after(CitationText text, int start, Language language) {
    int first = text.skipBlanks(start);
    int limit = Math.min(text.key().length(), first + LONGEST_NAME);
    String after = Letters.foldedKey(text.printed(first, limit));
    for (CodeName name : NAMES) {
      if (name.language() == language && name.afterWord()) {
        Matcher matcher = name.printed().matcher(after);
        if (matcher.lookingAt()) {
          return Optional.of(new FoundCodeName(name.title(), first, first + matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  /// The name of a code in a text.
  ///
  /// @param title the title that it stands for, nominative
  record FoundCodeName(String title, int start, int end) {}

  /// A row of the table.
  private record CodeName(
      Language language, boolean afterWord, String title, int length, char first, Pattern printed) {
    static CodeName of(String[] row) {
      boolean afterWord = row[1].equals("after");
      String end = afterWord ? "(?!\\p{L})" : "$";
      char first = Letters.foldedKey(row[3]).charAt(0);
      Pattern printed = Pattern.compile("(?<![\\p{L}-])" + flexible(row[3]) + end);
      return new CodeName(Language.of(row[0]), afterWord, row[2], row[3].length(), first, printed);
    }

    /// The first of the places that the name begins at and runs to the end from, or -1.
    int startIn(String text, int[] places) {
      Matcher matcher = printed.matcher(text).useTransparentBounds(true);
      for (int at : places) {
        boolean begins = text.charAt(at) == first;
        if (begins && matcher.region(at, text.length()).lookingAt()) {
          return at;
        }
      }
      return -1;
    }

    /// Any ending for `*`, blanks around hyphens.
    private static String flexible(String printed) {
      StringBuilder pattern = new StringBuilder();
      for (char letter : Letters.foldedKey(printed).toCharArray()) {
        switch (letter) {
          case '*' -> pattern.append("\\p{L}{1,3}+");
          case '-' -> pattern.append(" ?- ?");
          case ' ' -> pattern.append(" {1,4}+");
          case '(', ')' -> pattern.append('\\').append(letter);
          default -> pattern.append(letter);
        }
      }
      return pattern.toString();
    }
  }
}
