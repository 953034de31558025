package kz.zannama.parser.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.Rules;

/// The reasons that a court gives between «установил:», «анықтады:» and its operative word: what
/// they number are no paragraphs of the act, and of the acts that they cite only those by which the
/// court goes at last are its basis.
///
/// @param given the reasons; empty where a preamble has none
/// @param basis the rest of the preamble that tells the legal basis
public record Reasons(List<Line> given, List<Line> basis) {
  private static final Rules RULES = Rules.of(Reasons.class, "reasons.rules", Letters::foldedKey);
  private static final Pattern BEGIN = RULES.pattern("begin");
  private static final Pattern BASIS = RULES.pattern("basis");
  // «… сәйкес келмейді. Осыған байланысты», not «ст. 5», «А. Серік»
  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{4}[.;]\\s+(?=[\\p{Lu}\"])");

  public Reasons {
    given = List.copyOf(given);
    basis = List.copyOf(basis);
  }

  /// The place of the line that reasons follow; -1 where there is none.
  static int begin(List<Item> items) {
    for (int at = 0; at < items.size(); at++) {
      if (items.get(at) instanceof Line line && BEGIN.matcher(line.key()).find()) {
        return at;
      }
    }
    return -1;
  }

  /// Whether a line has the operative word that ends reasons.
  static boolean end(Line line) {
    return OperativeWord.in(line).filter(word -> word.type() == ActType.RESOLUTION).isPresent();
  }

  /// Parts a preamble: the basis stands in the paragraph that the operative word ends, from the
  /// words that lead to it.
  public static Reasons in(List<Line> preamble) {
    int begin = begin(new ArrayList<>(preamble));
    if (begin < 0) {
      return new Reasons(List.of(), preamble);
    }
    List<Line> given = new ArrayList<>(preamble);
    List<Line> basis = new ArrayList<>();
    Line last = given.removeLast();
    int word = OperativeWord.in(last).map(OperativeWord::start).orElse(0);
    if (word == 0 && given.size() > begin + 1) {
      basis.add(last);
      last = given.removeLast();
    }
    int start = basisStart(last);
    if (start > 0) {
      given.add(last.part(0, start));
    }
    basis.addFirst(last.part(start, last.value().length()));
    return new Reasons(given, basis);
  }

  /// Where the words that lead to the basis stand, else where the last sentence begins.
  private static int basisStart(Line line) {
    return BASIS
        .matcher(line.key())
        .results()
        .mapToInt(MatchResult::start)
        .max()
        .orElseGet(() ->
            SENTENCE.matcher(line.value()).results().mapToInt(MatchResult::end).max().orElse(0));
  }
}
