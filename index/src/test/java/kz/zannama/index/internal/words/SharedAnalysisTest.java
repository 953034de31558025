package kz.zannama.index.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Field;
import org.junit.jupiter.api.Test;

/// What is read once must be what the analyzer of each field would give.
class SharedAnalysisTest {
  private static final List<String> TEXTS =
      List.of(
          "Қаулының 12-3-тармағы және «мемлекеттік сатып алу» туралы заңның 5.1-бабы",
          "Об учёте архивов, участков и владельцев; полив — не позднее 1,5 часа (№ 101/НҚ)",
          "қaулы XIV COVID-19 e-mail http://adilet.zan.kz İСТАНБУЛ жер-жер ЖӘНЕ және мен",
          "",
          "  \n\t ");
  private static final String PIECES =
      "абвёьцоіқңғүұһәabcİiXI0123 .,-/:_'’«»()\u00ad\u0301\u200d\n";

  private final Analyzer analyzer = FieldTable.analyzer();

  @Test
  void givesWhatTheAnalyzersGive() throws IOException {
    for (Language language : Language.values()) {
      SharedAnalysis reader = new SharedAnalysis(analyzer, Fields.text(language));
      for (String text : TEXTS) {
        requireEqual(reader, language, text, "authored");
      }
    }
  }

  @Test
  void givesWhatTheAnalyzersGiveForRandomLetters() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (Language language : Language.values()) {
      SharedAnalysis reader = new SharedAnalysis(analyzer, Fields.text(language));
      for (int round = 0; round < 300; round++) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(round % 10 == 0 ? 2_000 : 60);
        for (int at = 0; at < length; at++) {
          int alike = round % 10 == 0 ? 2 : PIECES.length();
          text.append(PIECES.charAt(random.nextInt(alike)));
        }
        requireEqual(reader, language, text.toString(), "seed " + seed);
      }
    }
  }

  @Test
  void countsTheWordsOfAllTextsOfAnAct() throws IOException {
    SharedAnalysis reader = new SharedAnalysis(analyzer, Fields.text(Language.KAZAKH));
    WordCounts counts = new WordCounts();
    counts.add(reader.read("Жер туралы жердің"));
    counts.add(reader.read("жерге ЖЕР және су"));

    assertThat(counted(counts)).isEqualTo(Map.of("жер", 4, "турал", 1, "су", 1));

    counts.add(reader.read("су"));
    assertThat(counted(counts)).isEqualTo(Map.of("су", 1));
  }

  private Map<String, Integer> counted(WordCounts counts) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    TokenStream stream = counts.field(Fields.WHOLE_KK).tokenStream(analyzer, null);
    TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
    TermFrequencyAttribute frequency = stream.addAttribute(TermFrequencyAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      found.put(term.getBytesRef().utf8ToString(), frequency.getTermFrequency());
    }
    return found;
  }

  private void requireEqual(SharedAnalysis reader, Language language, String text, String from)
      throws IOException {
    String field = Fields.text(language);
    Field read = reader.read(text).field(field);
    assertThat(words(read.tokenStream(analyzer, null)))
        .as(from + ", " + field + " of " + text)
        .isEqualTo(words(analyzer.tokenStream(field, text)));
  }

  private static List<String> words(TokenStream stream) throws IOException {
    List<String> words = new ArrayList<>();
    try (stream) {
      TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute place = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(place.getPositionIncrement() + " " + term.getBytesRef().utf8ToString());
      }
      stream.end();
    }
    return words;
  }
}
