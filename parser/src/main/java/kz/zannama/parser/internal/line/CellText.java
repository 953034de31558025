package kz.zannama.parser.internal.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.LanguageDetector;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.SourceText.Replacement;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Parts words that stand together where a source dropped the line breaks of a cell.
///
/// Specimens: «РеспубликасыныңПремьер-Министрі», «әкімдігінің2022 жылғы», «шешімінеқосымша»,
/// «маслихатаот 26 декабря», «Приложение ксовместному приказу»; and where only the words tell,
/// «Целиноградскогорайонного»: both parts are words that the act has elsewhere, the whole is not.
public final class CellText {
  private static final Pattern GLUED = Rules.of(CellText.class, "cell-text.rules").pattern("glued");
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_WHOLE = 6;
  private static final int LONGEST_WHOLE = 60;

  /// Words of Russian only: «на» ends many a Kazakh word.
  private static final Set<String> SHORT_WORDS =
      Set.copyOf(WordTable.lines(CellText.class, "short-words.tsv"));

  private final Set<String> words;
  private final Set<String> shortWords;

  private CellText(Set<String> words) {
    this.words = words;
    boolean kazakh = LanguageDetector.detect(String.join(" ", words)) == Language.KAZAKH;
    shortWords = kazakh ? Set.of() : SHORT_WORDS;
  }

  /// For the cells of a document, by the words of its paragraphs.
  public static CellText of(SourceDocument document) {
    Set<String> words = new HashSet<>();
    for (var block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        addWords(paragraph.text().value(), words);
      }
    }
    return new CellText(words);
  }

  private static void addWords(String text, Set<String> words) {
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetter(text.charAt(at))) {
        if (at - start >= SHORTEST_WORD) {
          words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        start = at + 1;
      }
    }
  }

  /// The text with blanks put between words that were glued; each is recorded as a difference.
  public SourceText unglued(SourceText text) {
    List<Replacement> blanks = new ArrayList<>();
    Matcher matcher = GLUED.matcher(text.value());
    while (matcher.find()) {
      blanks.add(new Replacement(matcher.start(), matcher.start(), " "));
    }
    SourceText parted = blanks.isEmpty() ? text : text.replaceAll(blanks);
    List<Replacement> more = new ArrayList<>();
    Matcher word = Letters.WORD.matcher(parted.value());
    while (word.find()) {
      int start = word.start();
      between(word.group().toLowerCase(Locale.ROOT))
          .ifPresent(place -> more.add(new Replacement(start + place, start + place, " ")));
    }
    return more.isEmpty() ? parted : unglued(parted.replaceAll(more));
  }

  /// Where the first of several words of the act ends in a word that it does not have; empty where
  /// there is no such place or more than one.
  private Optional<Integer> between(String whole) {
    if (whole.length() < SHORTEST_WHOLE
        || whole.length() > LONGEST_WHOLE
        || words.contains(whole)) {
      return Optional.empty();
    }
    Optional<Integer> only = Optional.empty();
    for (int place = SHORTEST_WORD; place < whole.length(); place++) {
      if (words.contains(whole.substring(0, place)) && isWords(whole.substring(place))) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(place);
      }
    }
    return only;
  }

  private boolean isWords(String rest) {
    if (words.contains(rest) || shortWords.contains(rest)) {
      return true;
    }
    for (int place = SHORTEST_WORD; place <= rest.length() - SHORTEST_WORD; place++) {
      if (words.contains(rest.substring(0, place)) && words.contains(rest.substring(place))) {
        return true;
      }
    }
    return false;
  }
}
