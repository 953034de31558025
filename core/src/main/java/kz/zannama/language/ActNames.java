package kz.zannama.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// Finds the words for the forms of acts, in every case, number and possessive, in both languages.
///
/// Of several that begin at one place the longest is found: «конституциялық заңының» is one
/// constitutional law, not a law. «Заң күші бар Жарлық» and «указ, имеющий силу закона» are
/// decrees: the law in them is not found.
public final class ActNames {
  /// Marks words that only look like a form of act.
  private static final String NO_TYPE = "-";

  private static final Map<String, List<Form>> BY_FIRST_WORD = load();

  private ActNames() {}

  /// The words for forms of acts in a text, in reading order; no two overlap.
  public static List<FoundActName> find(String text) {
    String key = Letters.foldedKey(text);
    List<FoundActName> found = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      int end = endOfWord(key, at);
      if (end == at) {
        at++;
        continue;
      }
      Optional<Match> match = longestAt(key, at, end);
      int start = at;
      match
          .flatMap(hit -> hit.form().type())
          .ifPresent(type -> {
            Form form = match.orElseThrow().form();
            int last = match.orElseThrow().end();
            found.add(new FoundActName(type, form.language(), form.plural(), start, last));
          });
      at = match.map(Match::end).orElse(end);
    }
    return List.copyOf(found);
  }

  private static Optional<Match> longestAt(String key, int start, int endOfFirst) {
    List<Form> forms = BY_FIRST_WORD.getOrDefault(key.substring(start, endOfFirst), List.of());
    for (Form form : forms) {
      Optional<Match> match = form.matchAt(key, start);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static int endOfWord(String key, int start) {
    int end = start;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Map<String, List<Form>> load() {
    Map<String, List<Form>> forms = new HashMap<>();
    for (String[] row : WordTable.rows(ActNames.class, "act-names.tsv")) {
      Optional<ActType> type =
          row[0].equals(NO_TYPE) ? Optional.empty() : Optional.of(ActType.valueOf(row[0]));
      for (String printed : WordTable.listed(row[3])) {
        String[] words = Letters.foldedKey(printed).split(" ");
        Form form = new Form(type, Language.of(row[1]), row[2].equals("pl"), List.of(words));
        forms.computeIfAbsent(words[0], first -> new ArrayList<>()).add(form);
      }
    }
    forms.values().forEach(list -> list.sort(Comparator.comparingInt(Form::length).reversed()));
    return Map.copyOf(forms);
  }

  /// One form of the words for a form of act.
  private record Form(
      Optional<ActType> type, Language language, boolean plural, List<String> words) {
    int length() {
      return words.size();
    }

    Optional<Match> matchAt(String key, int start) {
      int at = start;
      for (String word : words) {
        while (at > start && at < key.length() && key.charAt(at) == ' ') {
          at++;
        }
        if (!key.startsWith(word, at) || endOfWord(key, at) != at + word.length()) {
          return Optional.empty();
        }
        at += word.length();
      }
      return Optional.of(new Match(this, at));
    }
  }

  /// A form at a place that ends before `end`.
  private record Match(Form form, int end) {}
}
