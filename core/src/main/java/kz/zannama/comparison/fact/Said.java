package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.language.ActDates;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// Something that a text says as a whole, told in one way whatever the language.
///
/// | Text | Key |
/// |---|---|
/// | «2014 жылғы 5 тамызда», «5 августа 2014 года» | `2014-08-05` |
/// | «27-баптың 2-тармағы», «пункт 2 статьи 27» | `art_27__para_2` |
/// | «тоқсан сайын», «ежеквартально» | `quarter` |
///
/// @param key what is said
/// @param start its first character
/// @param end the character after its last one
public record Said(String key, int start, int end) {
  private static final List<Often> FREQUENCIES =
      WordTable.rows(Said.class, "frequencies.tsv").stream()
          .flatMap(row ->
              WordTable.listed(row[2]).stream()
                  .map(words -> new Often(row[0], row[1], Letters.foldedKey(words))))
          .toList();

  /// Words that tell how often.
  private record Often(String name, String language, String words) {}

  /// The days of a text.
  public static List<Said> dates(String text) {
    return ActDates.find(text).stream()
        .map(it -> new Said(it.date().toString(), it.start(), it.end()))
        .toList();
  }

  /// The provisions that a text names, each with the way to it.
  public static List<Said> provisions(String text, Language language) {
    return ProvisionFinder.find(text, language).stream()
        .flatMap(it -> it.ids().stream().map(id -> new Said(id.value(), it.start(), it.end())))
        .toList();
  }

  /// How often a text says that something is done, each frequency once.
  public static List<Said> frequencies(String text, Language language) {
    String key = Letters.foldedKey(text);
    List<Said> found = new ArrayList<>();
    for (Often often : FREQUENCIES) {
      int at = often.language().equals(language.code()) ? key.indexOf(often.words()) : -1;
      boolean begins = at == 0 || at > 0 && !Character.isLetter(key.charAt(at - 1));
      if (begins && found.stream().noneMatch(it -> it.key().equals(often.name()))) {
        found.add(new Said(often.name(), at, at + often.words().length()));
      }
    }
    found.sort(Comparator.comparingInt(Said::start));
    return List.copyOf(found);
  }

  /// Whether two ways lead through the same numbers in another order: `art_27__para_2` and
  /// `art_2__para_27`, but not `art_27` and `para_27`.
  public boolean hasNumbersOf(Said other) {
    List<String> ours = List.of(key.split("__", -1));
    List<String> theirs = List.of(other.key.split("__", -1));
    return ours.size() > 1
        && kinds(ours).equals(kinds(theirs))
        && numbers(ours).equals(numbers(theirs));
  }

  private static List<String> kinds(List<String> levels) {
    return levels.stream().map(level -> level.replaceAll("_.*", "")).toList();
  }

  private static List<String> numbers(List<String> levels) {
    return levels.stream().map(level -> level.replaceAll("^[^_]*+_", "")).sorted().toList();
  }
}
