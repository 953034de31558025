package kz.zannama.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.text.WordTable;

/// The terms of official acts in both languages, everyday words and abbreviations among them.
///
/// Where places and terms differ, the places of [Places] are right.
public final class Terms {
  private static final char WEIGHT = '@';

  private Terms() {}

  /// The terms of the table, read anew at each call: whoever looks them up keeps them in its own
  /// way.
  public static List<Term> read() {
    List<Term> terms = new ArrayList<>(places());
    Set<String> places = terms.stream().map(Term::kazakh).collect(Collectors.toSet());
    for (String[] row : WordTable.rows(Terms.class, "terms.tsv")) {
      if (places.contains(row[0])) {
        continue;
      }
      for (String russian : row[1].split(";", -1)) {
        int at = russian.indexOf(WEIGHT);
        terms.add(
            at < 0
                ? new Term(row[0], russian, 1)
                : new Term(
                    row[0], russian.substring(0, at), Float.parseFloat(russian.substring(at + 1))));
      }
    }
    return terms.stream().distinct().toList();
  }

  /// The names of places; in Russian also as adjectives.
  private static List<Term> places() {
    List<Term> names = new ArrayList<>();
    for (String[] row : Places.rows()) {
      for (String russian : List.of(row[4], row[5])) {
        if (!russian.isEmpty()) {
          names.add(new Term(row[3], russian, 1));
        }
      }
    }
    return names;
  }
}
