package kz.zannama.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class RussianActAnalyzerTest {
  @Test
  void bringsFormsWithAFleetingVowelTogether() throws IOException {
    assertThat(terms("закупка закупки закупок")).containsOnly("закупк");
    assertThat(terms("участок участка участков")).containsOnly("участк");
    assertThat(terms("владелец владельца владельцы")).containsOnly("владелц");
    assertThat(terms("срок сроки сроков")).containsOnly("срк");
  }

  @Test
  void keepsNounsThatEndAsGerundsDo() throws IOException {
    assertThat(terms("архив архива архивом")).containsOnly("архив");
    assertThat(terms("полив полива")).containsOnly("полив");
    assertThat(terms("состав состава составом")).containsOnly("состав");
    assertThat(terms("получив получить")).containsOnly("получ");
  }

  @Test
  void takesYoForYeAndRepairsLatinLetters() throws IOException {
    assertThat(terms("учёт учет yчет")).containsOnly("учет");
  }

  private static List<String> terms(String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (RussianActAnalyzer analyzer = new RussianActAnalyzer();
        TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
