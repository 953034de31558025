package kz.zannama.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.text.WordTable;

/// The words by which an act's head says what became of it: «Күшін жойған», «Утративший силу».
///
/// They stand on a line of their own, or between title and requisites where archives head their
/// records with one line: «… бекіту туралы Жаңа Қазақстан Республикасы Үкіметінің …».
public final class StatusWords {
  private static final List<Word> WORDS =
      WordTable.rows(StatusWords.class, "status-words.tsv").stream()
          .flatMap(row ->
              WordTable.listed(Letters.foldedKey(row[2])).stream()
                  .map(words -> new Word(Meaning.valueOf(row[0]), words)))
          .sorted(Comparator.comparingInt((Word word) -> word.words().length()).reversed())
          .toList();

  private static final String ANY =
      WORDS.stream()
          .map(word -> Pattern.quote(word.words()).replace(" ", "\\E +\\Q"))
          .collect(Collectors.joining("|", "(", ")"));

  private static final Pattern LINE = Pattern.compile("\\s*+" + ANY + "\\s*+[.!]?\\s*+");
  private static final Pattern WITHIN = Pattern.compile("(?<=\\s)" + ANY + "(?=\\s|$)");

  private StatusWords() {}

  /// What status words say.
  public enum Meaning {
    /// «Жаңа» · «Новый»: nothing about force.
    NEW,
    /// «Жаңартылған» · «Обновленный»: nothing about force.
    UPDATED,
    /// «Қолданыстағы» · «Действующий».
    IN_FORCE,
    /// «Күшіне енбеген» · «Не вступивший в силу».
    NOT_YET,
    /// «Күшін жойған» · «Утративший силу».
    REPEALED,
    /// «Ішінара күші жойылған» · «Частично утративший силу».
    PARTLY_REPEALED,
    /// «Қолданылуы тоқтатыла тұрған» · «Приостановленный».
    SUSPENDED,
    /// «Мерзімі өткен» · «С истёкшим сроком».
    EXPIRED,
    /// «Қатені түзеу»: the archive mended its record.
    CORRECTION
  }

  /// Status words in a text.
  ///
  /// @param meaning what they say
  /// @param start their first character
  /// @param end the character after their last one
  public record Found(Meaning meaning, int start, int end) {}

  private record Word(Meaning meaning, String words) {}

  /// What a line says that holds nothing but status words.
  public static Optional<Meaning> of(String line) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    Matcher found = LINE.matcher(Letters.foldedKey(line));
    return found.matches() ? Optional.of(meaning(found.group(1))) : Optional.empty();
  }

  /// The status words in a heading that begin with a capital letter and are followed by one or by
  /// nothing, in reading order.
  public static List<Found> within(String heading) {
    List<Found> all = new ArrayList<>();
    Matcher found = WITHIN.matcher(Letters.foldedKey(heading));
    while (found.find()) {
      if (Character.isUpperCase(heading.charAt(found.start()))
          && beginsAnew(heading, found.end())) {
        all.add(new Found(meaning(found.group(1)), found.start(), found.end()));
      }
    }
    return all;
  }

  private static boolean beginsAnew(String heading, int end) {
    String rest = heading.substring(end).strip();
    return rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
  }

  private static Meaning meaning(String found) {
    Function<String, String> plain = words -> words.replaceAll(" ++", " ");
    return WORDS.stream()
        .filter(word -> word.words().equals(plain.apply(found)))
        .map(Word::meaning)
        .findFirst()
        .orElseThrow();
  }
}
