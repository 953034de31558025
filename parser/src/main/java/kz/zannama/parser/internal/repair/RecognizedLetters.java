package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zannama.language.Letters;
import kz.zannama.model.Issue.Severity;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.repair.Finding.Certainty;
import kz.zannama.text.WordTable;

/// Puts back letters that a recogniser took for ones that look alike, in text that was read from
/// pictures: `кагидалары` reads `қағидалары`, `Мо 53-3` reads `№ 53-3`.
///
/// Of all spellings that a word may stand for, the one that the [LetterModel] finds likeliest is
/// taken, where it gains enough for each letter that it changes. A Kazakh paragraph gets no Russian
/// letters for Kazakh ones and a Russian one no Kazakh letters at all: names are spelled in both
/// ways.
final class RecognizedLetters implements Repair {
  /// A shorter word tells too little.
  private static final int SHORTEST = 4;

  private static final int LONGEST = 40;

  /// Names of bodies made of first letters have up to so many: «ГРЭС».
  private static final int LONGEST_SHORT_NAME = 6;

  /// A Kazakh paragraph has a Kazakh letter among fewer than this many.
  private static final int KAZAKH_SHARE = 30;

  /// What the logarithm of a word's likelihood must gain for each letter that is changed.
  private static final double GAIN_PER_LETTER = 4.5;

  /// The same for a last letter that grammar changes: «белгілейтінін», «белгісінің».
  private static final double GAIN_AT_END = 7;

  /// So many spellings of the beginning of a word are followed.
  private static final int BEAM = 12;

  private static final int CONTEXT = LetterModel.ORDER - 1;

  private static final Map<Character, String> ALIKE = alike();
  private static final Set<Character> ENDINGS = endings();
  private static final Set<String> NUMBER_SIGNS = numberSigns();

  private final LetterModel model;

  RecognizedLetters(LetterModel model) {
    this.model = model;
  }

  private static Map<Character, String> alike() {
    Map<Character, String> alike = new HashMap<>();
    for (String[] row : WordTable.rows(RecognizedLetters.class, "recognized-letters.tsv")) {
      alike.put(row[0].charAt(0), row[1].replace(" ", ""));
    }
    return alike;
  }

  private static Set<Character> endings() {
    Set<Character> endings = new HashSet<>();
    for (String[] row : WordTable.rows(RecognizedLetters.class, "recognized-letters.tsv")) {
      if (row.length > 2) {
        endings.add(row[0].charAt(0));
      }
    }
    return endings;
  }

  private static Set<String> numberSigns() {
    Set<String> signs = new HashSet<>();
    WordTable.rows(RecognizedLetters.class, "recognized-signs.tsv")
        .forEach(row -> signs.add(row[0]));
    return signs;
  }

  @Override
  public IssueCode code() {
    return IssueCode.RECOGNIZED_LETTERS;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean canProve(String text) {
    return true;
  }

  @Override
  public List<Finding> findingsIn(String text) {
    List<Finding> findings = new ArrayList<>();
    boolean kazakh = isKazakh(text);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isInWord(text.charAt(i))) {
        continue;
      }
      if (i > from) {
        addWord(findings, text, from, i, kazakh);
      }
      from = i + 1;
    }
    return findings;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '!' || c == '№';
  }

  private static boolean isKazakh(String text) {
    int letters = 0;
    int kazakh = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      kazakh += Letters.isKazakhLetter(text.charAt(i)) ? 1 : 0;
    }
    return kazakh * KAZAKH_SHARE > letters;
  }

  private void addWord(List<Finding> findings, String text, int from, int until, boolean kazakh) {
    int to = until;
    while (to > from && text.charAt(to - 1) == '!') {
      to--;
    }
    String word = text.substring(from, to);
    if (NUMBER_SIGNS.contains(word) && (isBeforeNumber(text, to) || isAlone(text, from, to))) {
      findings.add(Finding.of(Certainty.CERTAIN, from, to, "№", word + " was read for №"));
      return;
    }
    if (word.length() < SHORTEST || word.length() > LONGEST || letters(word) * 2 <= word.length()) {
      return;
    }
    if (word.length() <= LONGEST_SHORT_NAME && word.equals(word.toUpperCase(Locale.ROOT))) {
      return;
    }
    String spelled = spelled(text, from, to, kazakh);
    if (!spelled.equals(word)) {
      String message = word + " was read for " + spelled;
      findings.add(Finding.of(Certainty.CERTAIN, from, to, spelled, message));
    }
  }

  private static long letters(String word) {
    return word.chars().filter(c -> c >= 'Ѐ' && Character.isLetter(c)).count();
  }

  /// Whether a word is all that a text begins with but for a short one: «№», «№ р/с».
  private static boolean isAlone(String text, int from, int to) {
    return from == 0 && (to == text.length() || text.indexOf('/', to) == to + 2);
  }

  private static boolean isBeforeNumber(String text, int at) {
    int next = at;
    while (next < text.length() && next - at < 2 && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next > at && next < text.length() && Character.isDigit(text.charAt(next));
  }

  /// A spelling of the beginning of a word, with what stands before it.
  private record Spelling(String text, double score) {}

  private String spelled(String text, int from, int to, boolean kazakh) {
    String before = " " + text.substring(Math.max(0, from - CONTEXT), from);
    List<Spelling> spellings = List.of(new Spelling(before, 0));
    for (int i = from; i < to; i++) {
      List<Spelling> longer = new ArrayList<>();
      for (Spelling spelling : spellings) {
        longer.add(with(spelling, text.charAt(i), 0));
        for (char other : others(text.charAt(i), kazakh).toCharArray()) {
          longer.add(with(spelling, other, cost(text.charAt(i), i == to - 1)));
        }
      }
      longer.sort(Comparator.comparingDouble(Spelling::score).reversed());
      spellings = longer.subList(0, Math.min(BEAM, longer.size()));
    }
    char after = to < text.length() ? text.charAt(to) : ' ';
    return spellings.stream()
        .map(spelling -> with(spelling, after, 0))
        .max(Comparator.comparingDouble(Spelling::score))
        .map(best -> best.text().substring(before.length(), best.text().length() - 1))
        .orElseThrow();
  }

  private Spelling with(Spelling spelling, char next, double cost) {
    String text = spelling.text() + next;
    double likelihood = model.logLikelihood(text, text.length() - 1, text.length());
    return new Spelling(text, spelling.score() + likelihood - cost);
  }

  private static double cost(char read, boolean atEnd) {
    return atEnd && ENDINGS.contains(read) ? GAIN_AT_END : GAIN_PER_LETTER;
  }

  private static String others(char read, boolean kazakh) {
    char lower = Character.toLowerCase(read);
    String others =
        ALIKE
            .getOrDefault(lower, "")
            .codePoints()
            .filter(other ->
                Letters.isKazakhLetter((char) other) == kazakh || !Character.isLetter(read))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return lower == read ? others : others.toUpperCase(Locale.ROOT);
  }
}
