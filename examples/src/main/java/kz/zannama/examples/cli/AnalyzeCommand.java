package kz.zannama.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.analysis.KazakhAnalyzer;
import kz.zannama.index.analysis.RussianActAnalyzer;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// Shows what search makes of words: a word a line in, `word<TAB>stem` out.
@Command(mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--language", required = true, paramLabel = "${bundle:label.language}")
  private Language language = Language.KAZAKH;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

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
        terminal.out().print(line(word, stem(analyzer, word)) + "\n");
        word = words.readLine();
      }
    }
    return 0;
  }

  private String line(String word, String stem) {
    return switch (format) {
      case TEXT -> word + "\t" + stem;
      case JSON ->
          JsonMapper.shared().createObjectNode().put("word", word).put("stem", stem).toString();
    };
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
