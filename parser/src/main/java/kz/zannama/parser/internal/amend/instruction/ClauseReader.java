package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Cuts amending text into clauses, passing over quoted words and brackets.
final class ClauseReader {
  /// Longer quoted words are new wording, not words to be replaced.
  private static final int LONGEST_QUOTE = 2500;

  private static final int LONGEST_BRACKET = 2500;
  private static final int LONGEST_CLAUSE = 6000;

  private static final Rules RULES =
      Rules.of(ClauseReader.class, "clause-reader.rules", Letters::foldedKey);

  private static final Pattern ARTICLE = RULES.pattern("article");

  private static final Pattern LISTED = RULES.pattern("listed");

  private static final Pattern KAZAKH_BEHIND = RULES.pattern("kazakh-behind");

  // Specimens: «2. », «1) », «2-1) », «а) »
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}+(?:-\\d{1,3}+){0,2}+(?:\\.|\\\\?\\))|\\p{L}\\))(?!\\d)[ \\n]*+");

  // Specimens: «2001 ж.», «от 5 мая 2001 г.», «ст. 5», «Қ.К.»
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordTable.lines(ClauseReader.class, "clause-abbreviations.tsv"));

  // Specimens: «1993 г. 2. Признать», «1993 ж. 2. Мына»
  private static final Pattern PARAGRAPH_BEHIND_YEAR =
      Pattern.compile("\\d{4} \\p{L}{1,2}\\. {1,4}\\d{1,2}\\. \\p{Lu}");

  /// A year and the blank behind it.
  private static final int YEAR = 5;

  private final AmendingText text;

  ClauseReader(AmendingText text) {
    this.text = text;
  }

  /// The clause that begins at a place.
  Clause read(int place) {
    return read(place, LONGEST_CLAUSE);
  }

  /// The clause that begins at a place, cut off after so many characters.
  Clause read(int place, int longest) {
    int start = text.skipBlanks(place);
    String number = "";
    Matcher matcher = NUMBER.matcher(text.key()).region(start, text.length());
    if (matcher.lookingAt() && !isReference(matcher.end())) {
      number = matcher.group(1);
      start = matcher.end();
    }
    Matcher article = ARTICLE.matcher(text.key()).region(start, text.length());
    if (number.isEmpty() && article.lookingAt() && isHeading(article)) {
      number = (article.group(1) != null ? article.group(1) : article.group(2)) + ".";
      start = text.skipBlanks(article.end());
    }
    List<int[]> quotes = new ArrayList<>();
    int at = start;
    int limit = Math.min(text.length(), start + longest);
    while (at < limit && !ends(start, at)) {
      at = next(at, quotes);
    }
    int end = Math.min(at, text.length());
    char terminator = end < text.length() ? text.value().charAt(end) : '\n';
    return new Clause(number, start, end, terminator, verbsOutside(start, end, quotes));
  }

  /// Whether the number of an article is followed by a full stop, or stands in a line of its own.
  private boolean isHeading(Matcher article) {
    int end = article.end();
    return text.value().charAt(end - 1) == '.'
        || text.paragraphAt(text.skipBlanks(end)) > text.paragraphAt(article.start());
  }

  /// `1) тармақша`, «3) және 4) тармақшалары»: what follows makes the number part of the clause.
  private boolean isReference(int after) {
    Pattern behind = text.language() == Language.KAZAKH ? KAZAKH_BEHIND : LISTED;
    return behind.matcher(text.key()).region(after, text.length()).lookingAt();
  }

  /// The next place to look at: after a quotation or a bracket that begins here, else one further.
  private int next(int at, List<int[]> quotes) {
    char c = text.key().charAt(at);
    if (c == '"' && text.quotes().opens(at)) {
      int close = text.quotes().closing(at, Math.min(text.length(), at + LONGEST_QUOTE));
      if (close > 0 && !crossesParagraph(at, close)) {
        quotes.add(new int[] {at, close});
        return close + 1;
      }
    } else if (c == '(') {
      int close = closingBracket(at);
      if (close > 0 && !crossesParagraph(at, close)) {
        return close + 1;
      }
    }
    return at + 1;
  }

  /// Whether a numbered paragraph begins between two quotes or brackets: then the first was never
  /// closed.
  private boolean crossesParagraph(int open, int close) {
    int lineFeed = text.value().indexOf('\n', open, close);
    while (lineFeed >= 0) {
      int next = text.skipBlanks(lineFeed);
      Matcher number = NUMBER.matcher(text.key()).region(next, text.length());
      if (number.lookingAt() && number.group(1).endsWith(".")) {
        return true;
      }
      lineFeed = text.value().indexOf('\n', lineFeed + 1, close);
    }
    return false;
  }

  /// The bracket that closes the one at a place, -1 where none does nearby.
  private int closingBracket(int open) {
    int limit = Math.min(text.length(), open + LONGEST_BRACKET);
    int depth = 0;
    for (int at = open; at < limit; at++) {
      char c = text.key().charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private boolean ends(int start, int at) {
    char c = text.key().charAt(at);
    if (c == ';') {
      return true;
    }
    if (c == ':') {
      return true;
    }
    if (text.value().charAt(at) == '\n' && at > start && opensItem(at)) {
      return true;
    }
    return c == '.' && at > start && endsSentence(at);
  }

  /// Whether the next paragraph begins with a number of its own.
  private boolean opensItem(int lineFeed) {
    int next = text.skipBlanks(lineFeed);
    if (next >= text.length() || !Character.isDigit(text.key().charAt(next))) {
      return false;
    }
    Matcher matcher = NUMBER.matcher(text.key()).region(next, text.length());
    return matcher.lookingAt() && !isReference(matcher.end());
  }

  private boolean endsSentence(int dot) {
    int next = text.skipBlanks(dot + 1);
    if (next < text.length() && next == dot + 1 && !text.quotes().isQuote(next)) {
      return false;
    }
    int word = dot;
    while (word > 0 && Character.isLetter(text.key().charAt(word - 1))) {
      word--;
    }
    String last = text.key().substring(word, dot);
    if (PARAGRAPH_BEHIND_YEAR
        .matcher(text.value())
        .region(Math.max(0, word - YEAR), text.length())
        .lookingAt()) {
      return true;
    }
    if (ABBREVIATIONS.contains(last)
        || last.length() == 1
        || last.isEmpty()
            && Character.isDigit(text.key().charAt(dot - 1))
            && !text.endsParagraph(dot + 1)) {
      return text.endsParagraph(dot + 1) && last.length() > 1;
    }
    if (next >= text.length()) {
      return true;
    }
    char c = text.value().charAt(next);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || !Character.isLetter(c)
        || text.endsParagraph(dot + 1);
  }

  /// The verbs of a clause outside quotes; one that goes on beyond the clause ends with it.
  private List<FoundVerb> verbsOutside(int start, int end, List<int[]> quotes) {
    List<FoundVerb> outside = new ArrayList<>();
    for (FoundVerb verb : text.verbs(start, end)) {
      boolean quoted =
          quotes.stream().anyMatch(quote -> verb.start() > quote[0] && verb.start() < quote[1]);
      if (!quoted) {
        int verbEnd = Math.min(verb.end(), end);
        outside.add(new FoundVerb(verb.operation(), verb.start(), verbEnd));
      }
    }
    return outside;
  }
}
