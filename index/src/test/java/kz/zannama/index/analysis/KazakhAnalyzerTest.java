package kz.zannama.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class KazakhAnalyzerTest {
  @Test
  void stemsWordsAndDropsConjunctions() throws IOException {
    assertThat(
            terms(new KazakhAnalyzer(), "Қазақстан Республикасының заңдары және қаулылары туралы"))
        .containsExactly("қазақстан", "республика", "заң", "қаул", "турал");
  }

  @Test
  void findsWhatIsTypedOnARussianKeyboard() throws IOException {
    Analyzer folded = KazakhAnalyzer.folded();

    assertThat(terms(folded, "казакстаннын кукыктык"))
        .isEqualTo(terms(folded, "Қазақстанның құқықтық"));
  }

  @Test
  void repairsLatinLettersInsideCyrillicWords() throws IOException {
    assertThat(terms(new KazakhAnalyzer(), "зaңдap Hысан COVID"))
        .containsExactly("заң", "нысан", "covid");
  }

  @Test
  void givesTheSameTermsWhateverTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(terms(new KazakhAnalyzer(), "XIII ТІЗІМ I")).containsExactly("xiii", "тізім", "i");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void offersItsFiltersToCustomAnalyzers() throws IOException {
    Analyzer custom =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("kazakhLookAlikes")
            .addTokenFilter("lowercase")
            .addTokenFilter("russianKeyboard")
            .addTokenFilter("kazakhStem", "folded", "true")
            .build();

    assertThat(terms(custom, "Қалаларымыздың")).containsExactly("кала");
  }

  @Test
  void refusesArgumentsThatItsFiltersDoNotHave() {
    assertThatThrownBy(
            () -> TokenFilterFactory.forName("kazakhStem", new HashMap<>(Map.of("a", "b"))))
        .hasMessage("Unknown arguments of kazakhStem: {a=b}");
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
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
