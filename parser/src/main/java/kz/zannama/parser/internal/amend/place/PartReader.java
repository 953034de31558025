package kz.zannama.parser.internal.amend.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.PartReference;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.language.Letters;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Change.Part.Kind;
import kz.zannama.model.Change.Part.Position;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Quoted;
import kz.zannama.text.WordTable;

/// Reads which part of a provision a stretch of amending text names.
///
/// | Қазақша | Русский | Parts |
/// |---|---|---|
/// | «екінші сөйлемі» | «второе предложение» | sentence 2 |
/// | «"Ақмола облысы" деген бөлімде реттік нөмірі 14-жол» | «в разделе "Акмолинская область" строку 14» | group "Ақмола облысы", row 14 |
/// | «бірінші сөйлемнен кейін» | «после первого предложения» | sentence 1, after |
public final class PartReader {
  private static final String LAST = "last";
  private static final int LONGEST_ENDING = 3;
  private static final int NEAR = 10;
  private static final int LONGEST_NOUN = 20;

  // a word that tells less counts only where none has told more
  private static final List<How> INSERTING = List.of(How.PLAIN, How.LAST, How.NEW, How.OPEN);
  private static final List<How> CHANGING = List.of(How.PLAIN, How.LAST, How.OPEN);

  private final AmendingText text;
  private final ClauseReferences references;
  private final ReplacedWords replaced;
  private final Words words;

  public PartReader(AmendingText text, ClauseReferences references) {
    this.text = text;
    this.references = references;
    this.replaced = new ReplacedWords(text);
    this.words = text.language() == Language.KAZAKH ? Words.KAZAKH : Words.RUSSIAN;
  }

  /// How a word tells a part.
  private enum How {
    QUOTED,
    LAST,
    NEW,
    PLAIN,
    OPEN
  }

  /// A word for a part.
  private record Word(How how, Kind kind, Pattern pattern) {
    private static Pattern pattern(String[] row) {
      boolean quoted = row[0].equals("QUOTED");
      boolean behind = row[2].equals("kk");
      String words = "(?:" + row[3] + ")";
      return Pattern.compile(
          !quoted
              ? "(?<!\\p{L})" + words + "(?!\\p{L})"
              : behind ? "[ ,]{0,2}" + words : "(?<!\\p{L})" + words + "[ :,]{0,3}$");
    }
  }

  /// The words of one language.
  ///
  /// @param after what makes a part a place behind it
  /// @param before what makes a part a place before it
  private record Words(List<Word> all, Pattern after, Pattern before) {
    static final Words KAZAKH = load(Language.KAZAKH);
    static final Words RUSSIAN = load(Language.RUSSIAN);

    private static Words load(Language language) {
      List<Word> all =
          WordTable.rows(PartReader.class, "part-words.tsv").stream()
              .filter(row -> Language.of(row[2]) == language && !row[1].equals("-"))
              .map(row -> new Word(How.valueOf(row[0]), Kind.valueOf(row[1]), Word.pattern(row)))
              .toList();
      return new Words(all, beside("AFTER", language), beside("BEFORE", language));
    }

    private static Pattern beside(String side, Language language) {
      return WordTable.rows(PartReader.class, "part-words.tsv", side).stream()
          .filter(row -> Language.of(row[2]) == language)
          .map(row -> Pattern.compile(row[3]))
          .findFirst()
          .orElseThrow();
    }
  }

  /// A part where it is named.
  private record Found(Part part, int start) {}

  /// The parts that a stretch names, outermost first.
  ///
  /// @param inserts whether its verb inserts, so that a sentence without number is a new one
  public List<Part> read(int from, int to, boolean inserts) {
    String masked = references.masked(from, to);
    String key = Letters.foldedKey(masked);
    List<Found> found = new ArrayList<>(numbered(masked, key));
    found.addAll(quoted(from, to));
    for (How how : inserts ? INSERTING : CHANGING) {
      for (Word word : words.all()) {
        if (word.how() == how && !has(found, word.kind())) {
          found.addAll(named(word, key, masked));
        }
      }
    }
    found.sort(
        Comparator.comparing((Found part) -> part.part().kind()).thenComparing(Found::start));
    return joined(found.stream().map(Found::part).toList(), inserts);
  }

  private static boolean has(List<Found> found, Kind kind) {
    return found.stream().anyMatch(part -> part.part().kind() == kind);
  }

  private List<Found> numbered(String masked, String key) {
    List<Found> found = new ArrayList<>();
    for (PartReference reference : ProvisionFinder.parts(masked, text.language())) {
      Kind kind = Kind.valueOf(reference.unit().name());
      Position position = position(key, reference.start(), reference.end());
      found.add(new Found(new Part(kind, position, reference.numbers()), reference.start()));
    }
    return found;
  }

  /// Where a noun says that the change is: what tells stands behind it in Kazakh, with its ending,
  /// and before it in Russian.
  private Position position(String key, int start, int end) {
    String near =
        text.language() == Language.KAZAKH
            ? key.substring(
                Math.max(start, end - LONGEST_ENDING), Math.min(end + NEAR, key.length()))
            : key.substring(Math.max(0, start - NEAR), start);
    return words.after().matcher(near).find()
        ? Position.AFTER
        : words.before().matcher(near).find() ? Position.BEFORE : Position.AT;
  }

  private static List<Found> named(Word word, String key, String masked) {
    Matcher matcher = word.pattern().matcher(key);
    if (!matcher.find()) {
      return List.of();
    }
    Position position = word.how() == How.NEW ? Position.AFTER : Position.AT;
    return List.of(
        new Found(new Part(word.kind(), position, labels(word, matcher, masked)), matcher.start()));
  }

  private static List<String> labels(Word word, Matcher matcher, String masked) {
    return switch (word.how()) {
      case NEW, LAST -> List.of(LAST);
      case OPEN ->
          word.kind() == Kind.OTHER
              ? List.of(masked.substring(matcher.start(), matcher.end()))
              : List.of();
      case PLAIN, QUOTED ->
          matcher.groupCount() > 0
              ? Optional.ofNullable(matcher.group(1)).stream().toList()
              : List.of();
    };
  }

  /// Parts told by quoted words: «"Төраға" деген жол», «в разделе "Акмолинская область"».
  private List<Found> quoted(int from, int to) {
    List<Found> found = new ArrayList<>();
    for (List<Quoted> group : replaced.groups(from, to)) {
      for (Word word : words.all()) {
        Matcher noun = word.pattern().matcher(text.key());
        if (word.how() == How.QUOTED && replaced.isBeside(noun, group, from, to, LONGEST_NOUN)) {
          List<String> labels = group.stream().map(replaced::words).toList();
          Position position = position(text.key(), noun.start(), noun.end());
          int start = group.getFirst().open() - from;
          found.add(new Found(new Part(word.kind(), position, labels), start));
          break;
        }
      }
    }
    return found;
  }

  /// One part of each kind but groups, which stand inside one another.
  private static List<Part> joined(List<Part> parts, boolean inserts) {
    List<Part> joined = new ArrayList<>();
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    for (Part part : parts) {
      if (part.kind() == Kind.GROUP || seen.add(part.kind())) {
        joined.add(part);
        continue;
      }
      Part before = joined.removeLast();
      if (before.position() == part.position()) {
        List<String> labels = new ArrayList<>(before.labels());
        part.labels().stream().filter(label -> !labels.contains(label)).forEach(labels::add);
        joined.add(new Part(part.kind(), part.position(), labels));
      } else {
        boolean places = (before.position() == Position.AT) == inserts;
        joined.add(places ? before : part);
      }
    }
    return List.copyOf(joined);
  }
}
