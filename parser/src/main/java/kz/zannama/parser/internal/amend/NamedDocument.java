package kz.zannama.parser.internal.amend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// Reads the document that a line names alone, without who approved it: «Қағидаларда:», «аталған
/// Ережеде:», «в указанных Правилах:», «в Правилах ухода за парками:».
final class NamedDocument {
  private static final List<String> POINTING = words("pointing");
  private static final List<String> KAZAKH = words("kk");
  private static final List<String> RUSSIAN = words("ru");
  private static final int NOUN_AMONG = 3;

  private NamedDocument() {}

  private static List<String> words(String sort) {
    return WordTable.rows(NamedDocument.class, "context-documents.tsv", sort).stream()
        .map(row -> row[1])
        .toList();
  }

  /// The document's name in the nominative, where the words are such a line.
  static Optional<String> in(String words, Language language) {
    List<String> all = Arrays.stream(words.strip().split("\\s+", -1)).toList();
    boolean russian = language == Language.RUSSIAN;
    List<String> rest = russian ? all.subList(Math.min(1, all.size()), all.size()) : all;
    if (!rest.isEmpty() && begins(rest.getFirst(), POINTING)) {
      rest = rest.subList(1, rest.size());
    }
    boolean named =
        russian
            ? rest.stream().limit(NOUN_AMONG).anyMatch(word -> begins(word, RUSSIAN))
            : !rest.isEmpty() && begins(rest.getLast(), KAZAKH);
    return named
        ? Optional.of(
            DocumentTitles.nominative(rest.stream().collect(Collectors.joining(" ")), language))
        : Optional.empty();
  }

  private static boolean begins(String word, List<String> beginnings) {
    String key = Letters.foldedKey(word);
    return beginnings.stream().anyMatch(key::startsWith);
  }
}
