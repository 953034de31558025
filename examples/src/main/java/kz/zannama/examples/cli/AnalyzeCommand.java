package kz.zannama.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.option.LanguageConverter;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.analysis.KazakhAnalyzer;
import kz.zannama.index.analysis.RussianActAnalyzer;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows what search makes of words: a word a line in, `word<TAB>stem` out.
@Command(
    description = "Reads a word per line and writes word<TAB>stem, as the index sees it.",
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--language",
      required = true,
      converter = LanguageConverter.class,
      description = "The language of the words: kk or ru.")
  private Language language = Language.KAZAKH;

  AnalyzeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Analyzer analyzer = analyzer();
        BufferedReader words =
            new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
      String word = words.readLine();
      while (word != null) {
        terminal.out().print(word + "\t" + stem(analyzer, word) + "\n");
        word = words.readLine();
      }
    }
    return 0;
  }

  private Analyzer analyzer() {
    return switch (language) {
      case KAZAKH -> new KazakhAnalyzer();
      case RUSSIAN -> new RussianActAnalyzer();
    };
  }

  /// The terms of a word, joined by blanks; the word itself where search passes over it.
  private static String stem(Analyzer analyzer, String word) throws IOException {
    StringBuilder stem = new StringBuilder();
    try (TokenStream tokens = analyzer.tokenStream("word", word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stem.append(stem.isEmpty() ? "" : " ").append(term);
      }
      tokens.end();
    }
    return stem.isEmpty() ? word : stem.toString();
  }
}
