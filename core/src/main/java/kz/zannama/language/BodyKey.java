package kz.zannama.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Language;

/// The key of an issuing body: the same for its Kazakh and its Russian name.
///
/// A key is made of the kind of body and what tells it from others of its kind: a place, or what a
/// ministry is for. Places whose names follow from each other in the two languages are compared by
/// their consonants, the others stand in a table.
///
/// | Қазақша | Русский | Key |
/// |---|---|---|
/// | Қазақстан Республикасының Үкіметі | Правительство Республики Казахстан | `government` |
/// | Қазақстан Республикасы Қаржы министрі | Министр финансов Республики Казахстан | `ministry-finance` |
/// | Жамбыл облысы Жуалы ауданы әкімдігі | акимат Жуалынского района Жамбылской области | `akimat-district-zhl` |
///
/// A body that the tables do not know gets a key from its normalized name, marked with its
/// language: `kk:…`.
///
/// @param value the key
public record BodyKey(String value) {
  // Specimens: «Жуалы ауданы», «Петропавл қалалық», «Іле аудандық», «Қаскелең ауылдық округі»
  private static final Pattern KAZAKH_PLACE =
      Pattern.compile(
          "([\\p{L}-]+) (?:(облы|обыл)|(аудан)|(кала)|(ауыл|село|кент|поселк|округ))\\p{L}*");

  // Specimens: «Жуалынского района», «Целиноградского районного», «Карасайского сельского округа»
  private static final Pattern RUSSIAN_PLACE =
      Pattern.compile(
          "([\\p{L}-]+ск)\\p{L}{1,3} (?:(област)|(район)|(городск)|(сел|сельск|поселк|аульн|округ))"
              + "\\p{L}*");

  // Specimens: «города Алматы», «области Абай», «села Карабулак», «район Алтай»
  private static final Pattern RUSSIAN_NAMED_PLACE =
      Pattern.compile(
          "(?:(област)|(район)|(город)|(сел|сельск|поселк|аул))(?:\\p{L}{0,3}|ского округа)"
              + " ([\\p{L}-]+)");

  private static final String[] LEVELS = {"region", "district", "city", "rural"};

  private static final Pattern NOT_CONSONANT = Pattern.compile("[^бвгджзклмнпрстфхцчшщ]");

  private static final CharacterMap LATIN = CharacterMap.of("бвгдзклмнпрстфхц", "bvgdzklmnprstfkc");

  private static final List<String[]> PLACES = WordTable.rows("places.tsv");

  private static final List<String[]> COMPETENCES =
      WordTable.rows("competences.tsv").stream()
          .sorted(Comparator.comparingInt((String[] row) -> row[1].length()).reversed())
          .toList();

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  /// The key of a body.
  ///
  /// @param issuer its name, best in the nominative
  public static BodyKey of(String issuer, Language language) {
    String name = Bodies.nominative(issuer, language);
    String folded = Letters.foldedKey(name);
    if (folded.equals("рк") || folded.equals("кр")) {
      return new BodyKey("republic");
    }
    Optional<String> kind = kind(name, language);
    Optional<String> place = place(folded, language);
    Optional<String> competence = competence(folded, language);
    if (kind.isEmpty() || kind.get().equals("republic")) {
      return new BodyKey(kind.orElseGet(() -> bound(folded, language)));
    }
    if (isUnique(kind.get())) {
      return new BodyKey(kind.get());
    }
    return competence
        .or(() -> place)
        .map(which -> new BodyKey(kind.get() + "-" + which))
        .orElseGet(() -> new BodyKey(bound(folded, language)));
  }

  /// Whether the key was made of names in one language, for want of an entry in the tables.
  public boolean isLanguageBound() {
    return value.startsWith("kk:") || value.startsWith("ru:");
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isUnique(String kind) {
    return switch (kind) {
      case "government", "president", "prime-minister", "parliament", "senat", "mazhilis" -> true;
      default -> false;
    };
  }

  /// The Kazakh name ends with the word for the body, the Russian one begins with it.
  private static Optional<String> kind(String name, Language language) {
    Optional<String> kind = Optional.empty();
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      Optional<BodyWord> known = BodyWord.of(word.group(), language);
      boolean office = known.isPresent() && !known.get().key().equals("acting");
      boolean better = language == Language.KAZAKH || kind.isEmpty();
      if (office && better) {
        kind = known.map(BodyWord::key);
      }
    }
    return kind;
  }

  private static Optional<String> competence(String folded, Language language) {
    int column = language == Language.KAZAKH ? 1 : 2;
    return COMPETENCES.stream()
        .filter(row -> folded.contains(Letters.foldedKey(row[column])))
        .map(row -> row[0])
        .findFirst();
  }

  private static Optional<String> place(String folded, Language language) {
    return language == Language.KAZAKH ? kazakhPlace(folded) : russianPlace(folded);
  }

  /// The smallest place: the last one in Kazakh.
  private static Optional<String> kazakhPlace(String folded) {
    Optional<String> place = Optional.empty();
    Matcher matcher = KAZAKH_PLACE.matcher(folded);
    while (matcher.find()) {
      String before = folded.substring(0, matcher.end(1));
      place = Optional.of(level(matcher, 2) + "-" + placeName(before, matcher.group(1), 1));
    }
    return place;
  }

  /// The smallest place: the first one in Russian.
  private static Optional<String> russianPlace(String folded) {
    Matcher adjective = RUSSIAN_PLACE.matcher(folded);
    Matcher named = RUSSIAN_NAMED_PLACE.matcher(folded);
    boolean hasAdjective = adjective.find();
    boolean hasName = named.find();
    if (hasAdjective && (!hasName || adjective.start() < named.start())) {
      String name = adjective.group(1);
      return Optional.of(level(adjective, 2) + "-" + placeName(name, name, 2));
    }
    if (hasName) {
      String name = named.group(5);
      return Optional.of(level(named, 1) + "-" + placeName(name, name, 2));
    }
    return Optional.empty();
  }

  private static String level(Matcher matcher, int firstGroup) {
    for (int i = 0; i < LEVELS.length; i++) {
      if (matcher.group(firstGroup + i) != null) {
        return LEVELS[i];
      }
    }
    throw new IllegalStateException("A place without a level: " + matcher.group());
  }

  private static String placeName(String before, String word, int column) {
    return PLACES.stream()
        .filter(row -> matches(before, Letters.foldedKey(row[column]), column))
        .map(row -> row[0])
        .findFirst()
        .orElseGet(() -> consonants(word));
  }

  private static boolean matches(String before, String place, int column) {
    return column == 1 ? before.endsWith(place) : before.startsWith(place);
  }

  /// What is left of a place's name in both languages: «Жуалы», «Жуалынск(ого)» → `zhl`.
  private static String consonants(String name) {
    String stem = name.replaceFirst("ск\\p{L}{0,3}$", "");
    String bare = NOT_CONSONANT.matcher(stem).replaceAll("").replaceFirst("н+$", "");
    StringBuilder latin = new StringBuilder();
    for (char letter : (bare.isEmpty() ? stem : bare).toCharArray()) {
      switch (letter) {
        case 'ж' -> latin.append("zh");
        case 'ч' -> latin.append("ch");
        case 'ш', 'щ' -> latin.append("sh");
        default -> latin.append(LATIN.apply(letter));
      }
    }
    return latin.toString();
  }

  private static String bound(String folded, Language language) {
    return language.code() + ":" + folded.replaceAll("[^\\p{L}\\d]+", "-");
  }
}
