package kz.zannama.consolidation.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.text.Rules;

/// What the words of an instruction say of how its change is made.
///
/// | Words | What they say |
/// |---|---|
/// | «бүкіл мәтін бойынша» · «по всему тексту» | wherever the old words stand |
/// | «тиісті септікте» · «в соответствующем падеже» | in every form of them |
/// | «сөздермен толықтырылсын» · «дополнить словами» | words come into a line |
/// | «біріктірілсін» · «объединить» | several provisions become one |
/// | «осы шешімнің 2-қосымшасына сәйкес» · «согласно приложению 2 к настоящему решению» | the amending act's own annex |
public final class OrderWords {
  private static final Rules RULES = Rules.of(OrderWords.class, "orders.rules", Letters::foldedKey);
  private static final Pattern THROUGHOUT = RULES.pattern("throughout");
  private static final Pattern THROUGHOUT_A_PART = RULES.pattern("throughout-a-part");
  private static final Pattern IN_CASE_FORMS = RULES.pattern("in-case-forms");
  private static final Pattern MERGES = RULES.pattern("merges");
  private static final Pattern ADDS_WORDS = RULES.pattern("adds-words");
  private static final Pattern EXCEPTS = RULES.pattern("excepts");
  private static final Pattern OWN_ANNEXES = RULES.pattern("own-annexes");
  private static final Pattern INSTRUCTION = RULES.pattern("instruction");
  private static final Pattern NUMBER = Pattern.compile("\\d++");

  private OrderWords() {}

  /// Whether the old words change wherever they stand.
  public static boolean throughout(String instruction) {
    return THROUGHOUT.matcher(Letters.foldedKey(instruction)).find();
  }

  /// Whether the old words change wherever they stand in a part or a document that is named there.
  public static boolean throughoutAPart(String instruction) {
    return THROUGHOUT_A_PART.matcher(Letters.foldedKey(instruction)).find();
  }

  /// Whether the old words change in every form.
  public static boolean inCaseForms(String instruction) {
    return IN_CASE_FORMS.matcher(Letters.foldedKey(instruction)).find();
  }

  /// Whether several provisions become one.
  public static boolean merges(String instruction) {
    return MERGES.matcher(Letters.foldedKey(instruction)).find();
  }

  /// Whether words come into a line, and no line of its own.
  public static boolean addsWords(String instruction) {
    return ADDS_WORDS.matcher(Letters.foldedKey(instruction)).find();
  }

  /// Whether the words of an entry into force leave something for another day.
  public static boolean excepts(String entry) {
    return EXCEPTS.matcher(Letters.foldedKey(entry)).find();
  }

  /// Whether a line orders a change itself.
  public static boolean isInstruction(String line) {
    return INSTRUCTION.matcher(Letters.foldedKey(line)).find();
  }

  /// The numbers of the amending act's own annexes that hold the new wording, none for its only
  /// one; empty where the instruction names none of its annexes.
  public static Optional<List<String>> ownAnnexes(String instruction) {
    Matcher named = OWN_ANNEXES.matcher(Letters.foldedKey(instruction));
    if (!named.find()) {
      return Optional.empty();
    }
    for (int i = 1; i <= named.groupCount(); i++) {
      if (named.group(i) != null) {
        return Optional.of(
            NUMBER.matcher(named.group(i)).results().map(found -> found.group()).toList());
      }
    }
    return Optional.of(List.of());
  }
}
