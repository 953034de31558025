package kz.zannama.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zannama.index.analysis.KazakhAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `examples/README.md` shows for those who have Lucene or Tika already.
class AmongOthersTest {
  private static final Path TESTDATA =
      Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata")));
  private static final Path EXAMPLES =
      Objects.requireNonNull(TESTDATA.getParent()).resolve("examples");

  @Test
  void luceneFindsTheFiltersByName() throws IOException {
    Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("lowercase")
            .addTokenFilter("kazakhLookAlikes")
            .addTokenFilter("kazakhStem")
            .build();

    List<String> stems = stems(analyzer, "бұйрықтардың қолданысы");
    assertThat(stems).isEqualTo(stems(analyzer, "бұйрық қолданыс")).hasSize(2);
    assertThat(stems(new KazakhAnalyzer(), "бұйрықтардың")).containsExactly(stems.getFirst());
  }

  private static List<String> stems(Analyzer analyzer, String words) throws IOException {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("words", words)) {
      CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(stem.toString());
      }
      tokens.end();
    }
    return stems;
  }

  @Test
  void tikaFindsTheParser() throws Exception {
    Path file = TESTDATA.resolve("acts/labour-order-204.rus.txt");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Metadata metadata = new Metadata();
    try (TikaInputStream act = TikaInputStream.get(file, metadata)) {
      new AutoDetectParser().parse(act, new BodyContentHandler(-1), metadata, new ParseContext());
    }
    out.println(metadata.get("zannama:type") + " " + metadata.get("zannama:number"));
    assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo("ORDER 204");
  }

  @ParameterizedTest
  @ValueSource(strings = {"java lucene", "java tika"})
  void thePageShowsWhatRunsHere(String mark) throws IOException {
    List<String> shown =
        Files.readAllLines(EXAMPLES.resolve("README.md")).stream()
            .dropWhile(line -> !line.equals("```" + mark))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .map(String::strip)
            .toList();
    List<String> here =
        Files.readAllLines(
                EXAMPLES.resolve("src/test/java/kz/zannama/examples/AmongOthersTest.java"))
            .stream()
            .map(String::strip)
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(here).containsSubsequence(shown);
  }
}
