package kz.zannama.consolidation.internal.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.text.WordTable;

/// A Russian phrase in the nominative with its forms: «местный отдел парков» – «местному отделу
/// парков».
///
/// The adjectives in front and the noun behind them are declined, what follows stays. What the
/// endings of the table do not tell is not known: then nothing is said of the form. A phrase in
/// capitals, «МИО», has one form.
public final class RussianForms {
  private static final List<Row> ROWS =
      WordTable.lines(RussianForms.class, "russian-endings.tsv").stream().map(Row::of).toList();
  private static final Set<String> PERSONS =
      Set.copyOf(WordTable.lines(RussianForms.class, "russian-persons.tsv"));
  private static final Set<String> IRREGULAR =
      Set.copyOf(WordTable.lines(RussianForms.class, "russian-irregular.tsv"));
  private static final List<String> PERSON_ENDINGS =
      WordTable.lines(RussianForms.class, "russian-person-endings.tsv");
  private static final Set<String> CONJUNCTIONS =
      Set.copyOf(WordTable.lines(RussianForms.class, "russian-conjunctions.tsv"));
  private static final Map<String, Set<Case>> PREPOSITIONS =
      WordTable.rows(RussianForms.class, "russian-prepositions.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0],
                  row -> Stream.of(row).skip(1).map(Case::valueOf).collect(Collectors.toSet())));
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String NO_ENDING = "0";
  private static final String UNKNOWN = "-";
  private static final String BY_ANIMACY = "=";

  private final List<Declined> declined;
  private final String tail;

  /// Whether it names a person; empty where nothing tells.
  private final Optional<Boolean> person;

  private RussianForms(List<Declined> declined, String tail) {
    this.declined = List.copyOf(declined);
    this.tail = tail;
    this.person = declined.isEmpty() ? Optional.of(false) : isPerson(declined.getLast());
  }

  private static Optional<Boolean> isPerson(Declined noun) {
    String key = Letters.foldedKey(noun.nominative());
    boolean known = PERSONS.contains(key);
    boolean open = !known && PERSON_ENDINGS.stream().anyMatch(key::endsWith);
    return open ? Optional.empty() : Optional.of(known);
  }

  /// The cases, in the order of the table.
  enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
  }

  /// A row of the table.
  ///
  /// @param endings those of the singular, then those of the plural
  private record Row(boolean noun, String nominative, String before, List<String> endings) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      return new Row(
          columns[0].equals("NOUN"), columns[1], columns[2], List.of(columns).subList(3, 15));
    }

    String ending() {
      return nominative.equals(NO_ENDING) ? "" : nominative;
    }

    boolean fits(String key) {
      int stem = key.length() - ending().length();
      return stem > 1
          && key.endsWith(ending())
          && (before.equals("*") || before.indexOf(key.charAt(stem - 1)) >= 0);
    }
  }

  /// A word with its endings.
  private record Declined(String nominative, Row row) {
    String stem() {
      return nominative.substring(0, nominative.length() - row.ending().length());
    }

    Optional<String> form(int cell, boolean person) {
      String ending = row.endings().get(cell);
      if (ending.equals(BY_ANIMACY)) {
        int like = cell - Case.ACCUSATIVE.ordinal() + (person ? Case.GENITIVE.ordinal() : 0);
        return form(like, person);
      }
      return ending.equals(UNKNOWN)
          ? Optional.empty()
          : Optional.of(stem() + (ending.equals(NO_ENDING) ? "" : ending));
    }
  }

  /// The forms of a phrase; empty where it is not one in the nominative singular whose endings tell
  /// its declension.
  public static Optional<RussianForms> of(String phrase) {
    if (isAbbreviation(phrase)) {
      return Optional.of(new RussianForms(List.of(), phrase.strip()));
    }
    List<String> words = List.of(BLANKS.split(phrase.strip()));
    List<Declined> declined = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      Optional<Row> adjective = row(word, false);
      Optional<Row> row = row(word, true).or(() -> adjective);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      declined.add(new Declined(word, row.get()));
      if (row.get().noun()) {
        if (at + 1 < words.size() && CONJUNCTIONS.contains(words.get(at + 1))) {
          return Optional.empty();
        }
        String tail = String.join(" ", words.subList(at + 1, words.size()));
        return Optional.of(new RussianForms(declined, tail));
      }
    }
    return Optional.empty();
  }

  private static boolean isAbbreviation(String phrase) {
    String word = phrase.strip();
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static Optional<Row> row(String word, boolean noun) {
    String key = Letters.foldedKey(word);
    return key.chars().allMatch(Character::isLetter) && !IRREGULAR.contains(key)
        ? ROWS.stream().filter(row -> row.noun() == noun && row.fits(key)).findFirst()
        : Optional.empty();
  }

  /// The beginnings of the words that are declined, which all their forms share.
  List<String> stems() {
    return declined.stream().map(Declined::stem).toList();
  }

  /// What stands behind them and is not declined.
  String tail() {
    return tail;
  }

  /// Another phrase in the form in which this one is printed.
  ///
  /// @param printed the form, as it stands in a text
  /// @param before the text before it, whose last word may take a case
  /// @return empty where the form can be of several cases whose forms differ, or is none that is
  ///   known
  public Optional<String> like(String printed, RussianForms other, String before) {
    Set<Case> allowed = allowed(before);
    String key = BLANKS.matcher(Letters.foldedKey(printed)).replaceAll(" ");
    Set<String> forms =
        IntStream.range(0, 2 * Case.values().length)
            .filter(cell -> allowed.contains(Case.values()[cell % Case.values().length]))
            .filter(cell -> forms(cell).map(Letters::foldedKey).anyMatch(key::equals))
            .mapToObj(other::only)
            .collect(Collectors.toSet());
    return forms.size() == 1
        ? forms.stream().findFirst().filter(form -> !form.equals(UNKNOWN))
        : Optional.empty();
  }

  /// The one form of a cell; [#UNKNOWN] where the tables tell none, or not which.
  private String only(int cell) {
    List<String> forms = forms(cell).distinct().toList();
    return forms.size() == 1 ? forms.getFirst() : UNKNOWN;
  }

  /// The forms of a cell: that of a person and that of a thing where nothing tells which it is.
  private Stream<String> forms(int cell) {
    return Stream.of(true, false)
        .filter(any -> person.map(any::equals).orElse(true))
        .flatMap(any -> form(cell, any).stream());
  }

  private Optional<String> form(int cell, boolean ofPerson) {
    List<String> words = new ArrayList<>();
    for (Declined word : declined) {
      Optional<String> form = word.form(cell, ofPerson);
      if (form.isEmpty()) {
        return Optional.empty();
      }
      words.add(form.get());
    }
    if (!tail.isEmpty()) {
      words.add(tail);
    }
    return Optional.of(String.join(" ", words));
  }

  /// The cases that the word before takes; behind none that takes some, all.
  private static Set<Case> allowed(String before) {
    boolean beside =
        !before.isEmpty() && Character.isWhitespace(before.charAt(before.length() - 1));
    Optional<Set<Case>> taken =
        Optional.ofNullable(beside ? PREPOSITIONS.get(lastWord(before)) : null);
    return taken.orElse(EnumSet.allOf(Case.class));
  }

  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Letters.foldedKey(text.substring(start, end));
  }
}
