package kz.zannama.parser.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.ProvisionFinder;
import kz.zannama.citation.ProvisionReference;
import kz.zannama.citation.ReferredUnit;
import kz.zannama.language.Letters;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.change.ReplacedWords.Quoted;

/// Finds the provisions that a stretch of amending text names outside quotes and brackets, those of
/// the amending act itself left out: «осы бұйрыққа 2-қосымшаға сәйкес», «согласно приложению 2 к
/// настоящему приказу».
final class ClauseReferences {
  private static final int LOOK_AROUND = 60;

  // Specimens: «осы бұйрыққа », «осы шешімнің »
  private static final Pattern OWN_BEFORE =
      Pattern.compile(
          "осы (?:каулы|шешим|буйры[кг]|зан|жарлы[кг]|оким|кодекс)\\p{L}*+["
              + " \\n]{1,3}(?:\\P{L}|жане|мен)*$");

  // Specimens: « к настоящему приказу», «  сәйкес»
  private static final Pattern OWN_AFTER =
      Pattern.compile("[ \\n]{0,3}(?:,? ?к настоящ|сайкес|сай[ ,]|согласно)");

  private static final Pattern OWN_BEFORE_RUSSIAN =
      Pattern.compile("(?:согласно|в соответствии с)[ \\n]{1,3}$");

  // Specimens: «пункт 3 настоящего приказа», «осы тармақтың»
  private static final Pattern OWN_UNIT = Pattern.compile("[ \\n]{0,3}настоящ");

  // Specimens: «аталған шешімнің қосымшасы», «приложение к указанному решению изложить»
  private static final Pattern KAZAKH_ANNEX =
      Pattern.compile("(?<![\\p{L}\\d-])косымша(?:сы|сын|ны|сында|да|дагы|сындагы)?(?!\\p{L})");
  private static final Pattern RUSSIAN_ANNEX =
      Pattern.compile("(?<!\\p{L})приложени[еяи](?! ?[№n\\d])(?!\\p{L})");
  private static final Pattern OWN_ANNEX_BEFORE =
      Pattern.compile("(?:осы \\p{L}{2,20}|согласно|настоящ\\p{L}+)[ \\n]{1,3}$");

  private final AmendingText text;

  ClauseReferences(AmendingText text) {
    this.text = text;
  }

  /// A reference by its place in the joined text.
  record Placed(ProvisionReference reference, int start, int end) {
    ReferredUnit unit() {
      return reference.unit();
    }

    List<ElementId> ids() {
      return reference.ids();
    }
  }

  /// The references in a stretch, in reading order.
  List<Placed> find(int from, int to) {
    String words = masked(from, to);
    List<Placed> placed = new ArrayList<>();
    for (ProvisionReference reference : ProvisionFinder.findWithClauses(words, text.language())) {
      int start = from + reference.start();
      int end = from + reference.end();
      if (!isOwn(reference.unit(), start, end)) {
        placed.add(new Placed(reference, start, end));
      }
    }
    return placed;
  }

  /// The place of the word for an annex without a number: the only one, `annex_1`.
  Optional<ElementId> unnumberedAnnex(int from, int to) {
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

  private boolean isOwn(ReferredUnit unit, int start, int end) {
    String key = text.key();
    String before = key.substring(Math.max(0, start - LOOK_AROUND), start);
    String after = key.substring(end, Math.min(key.length(), end + LOOK_AROUND));
    if (OWN_UNIT.matcher(after).lookingAt()) {
      return true;
    }
    return unit == ReferredUnit.ANNEX
        && (OWN_BEFORE.matcher(before).find()
            || OWN_AFTER.matcher(after).lookingAt()
            || OWN_BEFORE_RUSSIAN.matcher(before).find());
  }

  /// The stretch with quoted words and brackets blanked, as long as it is.
  String masked(int from, int to) {
    StringBuilder words = new StringBuilder(text.value().substring(from, to));
    for (Quoted quoted : new ReplacedWords(text).quotations(from, to)) {
      for (int i = quoted.open(); i <= quoted.close(); i++) {
        words.setCharAt(i - from, '"');
      }
    }
    int open = words.indexOf("(");
    while (open >= 0) {
      int close = words.indexOf(")", open);
      if (close < 0) {
        break;
      }
      for (int i = open; i <= close; i++) {
        words.setCharAt(i, '|');
      }
      open = words.indexOf("(", close);
    }
    return words.toString();
  }
}
