package kz.zannama.parser.internal.amend.place;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// The words by which notes say how far an act loses force, from `note-words.tsv`.
public enum NoteWords {
  /// «за исключением», «қоспағанда».
  EXCEPT,
  /// «в соответствии с», «сәйкес».
  GROUND,
  /// «в части», «бөлігінде».
  PART,
  /// «настоящее», «осы», «акт»: the act itself.
  SELF,
  /// «с», «в связи с», «бастап»: no name of what loses force.
  ADVERB,
  /// «постановление», «қаулысының»: an act in the case of what loses force.
  OBJECT,
  /// «в связи с истечением срока», «мерзімі аяқталуына байланысты».
  EXPIRY,
  /// «приложение», «қосымша».
  ANNEX,
  /// «письмом», «хатымен».
  LETTER;

  private static final Map<String, Pattern> PATTERNS = load();

  /// A matcher of these words over a part of a folded key; it sees what stands before the part.
  public Matcher in(String key, Language language, int from, int to) {
    return PATTERNS
        .getOrDefault(name() + language.code(), NOTHING)
        .matcher(key)
        .region(from, Math.max(from, to))
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /// Whether a folded key has such words.
  public boolean isIn(String key, Language language) {
    return in(key, language, 0, key.length()).find();
  }

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private static Map<String, Pattern> load() {
    return WordTable.rows(NoteWords.class, "note-words.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(row -> row[0] + row[1], NoteWords::pattern));
  }

  private static Pattern pattern(String[] row) {
    boolean stem = row[0].equals("EXPIRY") || row[0].equals("LETTER") || row[0].equals("GROUND");
    return Pattern.compile("(?<!\\p{L})(?:" + row[2] + ")" + (stem ? "" : "(?!\\p{L})"));
  }
}
