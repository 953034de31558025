package kz.zannama.index.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// A small table of legal terms in both languages, looked up by their stems.
///
/// Specimens: «мемлекеттік сатып алу» is «государственные закупки», «көлік» is «транспорт».
public final class Terms {
  private static final int LONGEST_TERM = 5;

  private final Analyzer analyzer;
  private final Map<Language, Map<List<String>, List<String>>> counterparts =
      Map.of(Language.KAZAKH, new HashMap<>(), Language.RUSSIAN, new HashMap<>());

  public Terms(Analyzer analyzer) {
    this.analyzer = analyzer;
    for (String line : WordTable.lines(Terms.class, "terms.txt")) {
      String[] pair = line.split(" = ");
      add(Language.KAZAKH, pair[0], pair[1]);
      add(Language.RUSSIAN, pair[1], pair[0]);
    }
  }

  /// The terms of the other language for those in a text, in order; empty where they make up less
  /// than half of its words.
  public List<String> inOtherLanguage(String text, Language language) {
    List<String> stems = stems(text, language);
    List<String> found = new ArrayList<>();
    int covered = 0;
    int at = 0;
    while (at < stems.size()) {
      int length = longestTerm(stems, at, language, found);
      covered += length;
      at += Math.max(1, length);
    }
    return covered * 2 >= stems.size() ? found : List.of();
  }

  private int longestTerm(List<String> stems, int at, Language language, List<String> found) {
    for (int length = Math.min(LONGEST_TERM, stems.size() - at); length > 0; length--) {
      List<String> terms = counterparts(language).get(stems.subList(at, at + length));
      if (terms != null) {
        found.addAll(terms);
        return length;
      }
    }
    return 0;
  }

  private void add(Language language, String term, String counterpart) {
    counterparts(language)
        .computeIfAbsent(stems(term, language), stems -> new ArrayList<>())
        .add(counterpart);
  }

  private Map<List<String>, List<String>> counterparts(Language language) {
    return counterparts.getOrDefault(language, Map.of());
  }

  private List<String> stems(String text, Language language) {
    List<String> stems = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream(Fields.texts(language).getFirst(), text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        stems.add(term.toString());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }
}
