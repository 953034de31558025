package kz.zannama.parser.internal.amend.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.GrammaticalCase;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.citation.provision.ReferredUnit;
import kz.zannama.language.Letters;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Quoted;
import kz.zannama.text.Rules;

/// Finds the provisions that a stretch of amending text changes: those that it names outside quotes
/// and brackets, but for those of the amending act itself («осы бұйрыққа 2-қосымшаға сәйкес»,
/// «согласно приложению 2 к настоящему приказу»), those that it excepts («кроме подпункта 2)») and
/// those of which it only changes a mention («ссылку на пункт 9»).
public final class ClauseReferences {
  private static final int LOOK_AROUND = 60;

  private static final Rules RULES =
      Rules.of(ClauseReferences.class, "clause-references.rules", Letters::foldedKey);
  private static final Pattern MENTIONED_BEFORE = RULES.pattern("mentioned-before");
  private static final Pattern MENTIONED_BEHIND = RULES.pattern("mentioned-behind");
  private static final Pattern ASIDE = RULES.pattern("aside");
  private static final Pattern WHOLE_TEXT = RULES.pattern("whole-text");
  private static final Pattern TEXT_OF_BEFORE = RULES.pattern("text-of-before");
  private static final Pattern TEXT_OF_BEHIND = RULES.pattern("text-of-behind");

  private static final Pattern OWN_BEFORE = RULES.pattern("own-before");

  private static final Pattern OWN_AGAIN = RULES.pattern("own-again");

  private static final Pattern OWN_AFTER = RULES.pattern("own-after");

  private static final Pattern OWN_BEFORE_RUSSIAN = RULES.pattern("own-before-russian");

  private static final Pattern OWN_UNIT = RULES.pattern("own-unit");

  private static final Pattern KAZAKH_ANNEX = RULES.pattern("kazakh-annex");
  private static final Pattern RUSSIAN_ANNEX = RULES.pattern("russian-annex");
  private static final Pattern OWN_ANNEX_BEFORE = RULES.pattern("own-annex-before");

  private final AmendingText text;

  public ClauseReferences(AmendingText text) {
    this.text = text;
  }

  /// A reference by its place in the joined text.
  public record Placed(ProvisionReference reference, int start, int end) {
    public ReferredUnit unit() {
      return reference.unit();
    }

    public List<ElementId> ids() {
      return reference.ids();
    }
  }

  /// The references in a stretch, in reading order.
  public List<Placed> find(int from, int to) {
    String words = masked(from, to);
    List<Placed> placed = new ArrayList<>();
    for (ProvisionReference reference : ProvisionFinder.findWithClauses(words, text.language())) {
      int start = from + reference.start();
      int end = from + reference.end();
      boolean inserted = reference.isIn(GrammaticalCase.INSTRUMENTAL);
      if (!isBeside(reference.unit(), inserted, start, end)) {
        placed.add(new Placed(reference, start, end));
      }
    }
    return placed;
  }

  /// The place of the word for an annex without a number: the only one, `annex_1`.
  public Optional<ElementId> unnumberedAnnex(int from, int to) {
    String words = masked(from, to).toLowerCase(Locale.ROOT);
    String key = Letters.foldedKey(words);
    Pattern noun = text.language() == Language.KAZAKH ? KAZAKH_ANNEX : RUSSIAN_ANNEX;
    Matcher matcher = noun.matcher(key);
    while (matcher.find()) {
      String before = key.substring(Math.max(0, matcher.start() - LOOK_AROUND), matcher.start());
      boolean own =
          OWN_ANNEX_BEFORE.matcher(before).find()
              || OWN_AFTER.matcher(key).region(matcher.end(), key.length()).lookingAt();
      if (!own) {
        return Optional.of(ElementId.parse("annex_1"));
      }
    }
    return Optional.empty();
  }

  /// Whether a stretch speaks of all the text and not of that of a provision: «в заголовке и по
  /// всему тексту», but «по всему тексту пункта 5».
  public boolean isOfAll(int from, int to) {
    String key = Letters.foldedKey(masked(from, to));
    Matcher whole = WHOLE_TEXT.matcher(key);
    return whole.find()
        && !TEXT_OF_BEFORE.matcher(key.substring(0, whole.start())).find()
        && !TEXT_OF_BEHIND.matcher(key.substring(whole.end())).find();
  }

  private boolean isBeside(ReferredUnit unit, boolean inserted, int start, int end) {
    String key = text.key();
    String before = key.substring(Math.max(0, start - LOOK_AROUND), start);
    String after = key.substring(end, Math.min(key.length(), end + LOOK_AROUND));
    boolean mentioned =
        text.language() == Language.KAZAKH
            ? MENTIONED_BEHIND.matcher(after).find()
            : MENTIONED_BEFORE.matcher(before).find();
    if (mentioned || OWN_UNIT.matcher(after).lookingAt()) {
      return true;
    }
    return unit == ReferredUnit.ANNEX
        && (OWN_BEFORE.matcher(before).find() && !OWN_AGAIN.matcher(after).find()
            || !inserted && OWN_AFTER.matcher(after).lookingAt()
            || OWN_BEFORE_RUSSIAN.matcher(before).find());
  }

  /// The provisions that a stretch leaves as they are; an exception of anything else may stand in
  /// the title of an act.
  public Optional<Excepted> excepted(int from, int to) {
    return excepted(from, to, outside(from, to).toString())
        .map(it -> it.printedAs(text.value().substring(from + it.start(), from + it.end())));
  }

  /// @param words the stretch without quoted words; it is looked at only where one of the words for
  ///   exceptions stands in the stretch at all, which is seldom
  private Optional<Excepted> excepted(int from, int to, String words) {
    if (!NoteWords.EXCEPT.in(text.key(), text.language(), from, to).find()) {
      return Optional.empty();
    }
    return Excepted.find(
            new Excepted.Place(words, Letters.foldedKey(words), 0, 0, words.length(), List.of()),
            text.language())
        .filter(it -> !it.kept().provisions().isEmpty());
  }

  /// The stretch with quoted words, brackets, exceptions and asides blanked, as long as it is.
  String masked(int from, int to) {
    StringBuilder words = outside(from, to);
    excepted(from, to, words.toString())
        .ifPresent(it -> blank(words, it.start(), it.end() - 1, '|'));
    if (ASIDE.matcher(text.key()).region(from, to).find()) {
      Matcher aside = ASIDE.matcher(Letters.foldedKey(words.toString()));
      while (aside.find()) {
        blank(words, aside.start(), aside.end() - 1, ' ');
      }
    }
    return words.toString();
  }

  private StringBuilder outside(int from, int to) {
    StringBuilder words = new StringBuilder(text.value().substring(from, to));
    for (Quoted quoted : new ReplacedWords(text).quotations(from, to)) {
      blank(words, quoted.open() - from, quoted.close() - from, '"');
    }
    int open = words.indexOf("(");
    while (open >= 0) {
      int close = words.indexOf(")", open);
      if (close < 0) {
        break;
      }
      blank(words, open, close, '|');
      open = words.indexOf("(", close);
    }
    return words;
  }

  private static void blank(StringBuilder words, int from, int last, char with) {
    for (int i = from; i <= last; i++) {
      words.setCharAt(i, with);
    }
  }
}
