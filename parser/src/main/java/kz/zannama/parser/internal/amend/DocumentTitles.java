package kz.zannama.parser.internal.amend;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Brings the title of an approved document to the nominative: «тізбесінде» is «тізбесі», «в
/// Типовых правилах» «Типовые правила».
final class DocumentTitles {
  private static final Rules RULES = Rules.of(DocumentTitles.class, "document-titles.rules");

  private static final Pattern POSSESSIVE = RULES.pattern("possessive");
  private static final Pattern BARE = RULES.pattern("bare");
  private static final Pattern AND = RULES.pattern("and");

  /// So many adjectives stand before a noun.
  private static final int MOST_ADJECTIVES = 3;

  private static final Map<String, String[]> NOUNS =
      WordTable.rows(DocumentTitles.class, "document-nouns.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], Function.identity()));

  private DocumentTitles() {}

  static String nominative(String title, Language language) {
    if (language == Language.RUSSIAN) {
      return ofNoun(title).orElse(title);
    }
    String stripped = POSSESSIVE.matcher(title).replaceFirst("");
    return stripped.equals(title) ? BARE.matcher(title).replaceFirst("") : stripped;
  }

  /// A Russian title that begins with a noun of the table, and adjectives before it, in the
  /// nominative; empty for any other.
  static Optional<String> ofNoun(String title) {
    String[] words = title.split(" ", -1);
    for (int i = 0; i < words.length && i <= MOST_ADJECTIVES; i++) {
      Optional<String[]> noun = noun(words[i]);
      if (noun.isPresent()) {
        words[i] = named(words[i], noun.get());
        for (int j = 0; j < i; j++) {
          words[j] = adjective(words[j], noun.get()[2]);
        }
        joined(words, i);
        words[0] = cased("A", words[0]);
        return Optional.of(String.join(" ", words));
      }
    }
    return Optional.empty();
  }

  /// «изменений и дополнений»: a second noun behind the first.
  private static void joined(String[] words, int noun) {
    if (noun + 2 < words.length && AND.matcher(words[noun + 1]).matches()) {
      words[noun + 2] =
          noun(words[noun + 2]).map(row -> named(words[noun + 2], row)).orElse(words[noun + 2]);
    }
  }

  /// The row of a noun behind which a comma may stand.
  private static Optional<String[]> noun(String word) {
    return Optional.ofNullable(NOUNS.get(word.replace(",", "").toLowerCase(Locale.ROOT)));
  }

  private static String named(String word, String[] noun) {
    return word.replace(word.replace(",", ""), cased(word, noun[1]));
  }

  private static String adjective(String word, String agreement) {
    for (String[] ending :
        WordTable.rows(DocumentTitles.class, "adjective-endings.tsv", agreement)) {
      if (word.endsWith(ending[1])) {
        return word.substring(0, word.length() - ending[1].length()) + ending[2];
      }
    }
    return word;
  }

  private static String cased(String like, String word) {
    return Character.isUpperCase(like.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
