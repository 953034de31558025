package kz.zannama.citation.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.language.TitleKey;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// The names that people have for codes and well-known laws, in full and short.
final class KnownActs {
  private static final String LIST = ", ";

  private static final int BEGINNING = 2;

  private static final List<Name> NAMES =
      WordTable.rows(KnownActs.class, "known-acts.tsv").stream().flatMap(KnownActs::names).toList();

  private static final Map<String, List<Name>> BY_BEGINNING =
      NAMES.stream().collect(Collectors.groupingBy(Name::beginning));

  /// Made when a name is first looked for: a search needs few of them.
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private KnownActs() {}

  /// A name in a text.
  ///
  /// @param name the name as the table has it
  /// @param start where it begins
  /// @param end where it ends
  record Found(Name name, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /// A name for an act.
  ///
  /// @param title the title of the act in the language of the name
  /// @param shortened whether it is an abbreviation, which may stand for other things too
  record Name(KnownAct act, Language language, String title, String printed, boolean shortened) {
    static Name of(KnownAct act, Language language, String title, String printed) {
      boolean shortened = printed.chars().filter(Character::isUpperCase).count() > 1;
      return new Name(act, language, title, printed, shortened);
    }

    private Pattern pattern() {
      // «ҚК-нің», «ГК-ға»
      String ending = shortened ? "(?:-\\p{L}{2,4}+)?" : "";
      String words =
          Stream.of(Letters.foldedKey(printed).split("[ -]"))
              .map(word -> Pattern.quote(word).replace("*", "\\E\\p{L}*+\\Q"))
              .collect(Collectors.joining("[ -]{1,3}+", "(?<![\\p{L}\\d-])", ending));
      return Pattern.compile(words + "(?![\\p{L}\\d])");
    }

    String beginning() {
      return Letters.foldedKey(printed).substring(0, BEGINNING);
    }

    Optional<Found> at(String key, int start) {
      Pattern pattern = PATTERNS.computeIfAbsent(printed, any -> pattern());
      Matcher matcher = pattern.matcher(key).region(start, key.length()).useTransparentBounds(true);
      return matcher.lookingAt()
          ? Optional.of(new Found(this, start, matcher.end()))
          : Optional.empty();
    }

    /// Whether the text prints the name in these letters, not only in look-alikes: «ҚК», not «КК».
    boolean isPrintedIn(String text) {
      return !shortened
          || text.toLowerCase(Locale.ROOT).startsWith(printed.toLowerCase(Locale.ROOT));
    }
  }

  /// The longest name in a text; several where it stands for several acts.
  static List<Found> find(String text) {
    String key = Letters.foldedKey(text);
    List<Found> all = in(key);
    int longest = all.stream().mapToInt(Found::length).max().orElse(0);
    List<Found> found = all.stream().filter(name -> name.length() == longest).toList();
    List<Found> printed =
        found.stream()
            .filter(name -> name.name().isPrintedIn(text.substring(name.start())))
            .toList();
    return printed.isEmpty() ? found : printed;
  }

  /// The acts that a title stands for.
  static List<KnownAct> named(Citation citation) {
    String key = citation.title().map(TitleKey::of).orElse("");
    return Titles.ACTS.getOrDefault(key, List.of()).stream()
        .filter(act -> act.type() == citation.type())
        .toList();
  }

  /// The acts by the keys of their titles, made when a title is first looked for.
  private static final class Titles {
    static final Map<String, List<KnownAct>> ACTS = byTitle();

    private static Map<String, List<KnownAct>> byTitle() {
      Map<String, List<KnownAct>> byTitle = new HashMap<>();
      for (KnownAct act : NAMES.stream().map(Name::act).distinct().toList()) {
        act.titles().stream()
            .map(TitleKey::of)
            .distinct()
            .forEach(key -> byTitle.computeIfAbsent(key, any -> new ArrayList<>()).add(act));
      }
      return byTitle;
    }
  }

  private static List<Found> in(String key) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at + BEGINNING <= key.length(); at++) {
      boolean word = at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1));
      if (word) {
        int start = at;
        String beginning = key.substring(at, at + BEGINNING);
        BY_BEGINNING.getOrDefault(beginning, List.of()).stream()
            .flatMap(name -> name.at(key, start).stream())
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Stream<Name> names(String[] row) {
    List<String> kazakh = List.of(row[2].split("; "));
    List<String> russian = List.of(row[3].split("; "));
    List<String> titles = Stream.concat(kazakh.stream(), russian.stream()).toList();
    KnownAct act = new KnownAct(ActType.valueOf(row[0]), versions(row[1]), titles);
    return Stream.concat(
        names(act, Language.KAZAKH, kazakh.getFirst(), row[4]),
        names(act, Language.RUSSIAN, russian.getFirst(), row[5]));
  }

  private static Stream<Name> names(KnownAct act, Language language, String title, String listed) {
    return Stream.of(listed.split(LIST)).map(name -> Name.of(act, language, title, name));
  }

  private static List<KnownAct.Version> versions(String listed) {
    return Stream.of(listed.split(LIST))
        .filter(version -> !version.equals("-"))
        .map(version -> version.split(" "))
        .map(version ->
            new KnownAct.Version(
                LocalDate.parse(version[0]),
                version.length > 1 ? Optional.of(version[1]) : Optional.empty()))
        .toList();
  }
}
