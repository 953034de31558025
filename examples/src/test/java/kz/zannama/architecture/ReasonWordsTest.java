package kz.zannama.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the libraries say of files that cannot be read stands in the catalogue, so that it can be
/// said in Kazakh and Russian.
class ReasonWordsTest {
  private static final Path ROOT =
      Objects.requireNonNull(
          Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata"))).getParent());

  // Specimens: `file.failure("no text in it")`, `new IOException("[" + name + "] larger than " +
  // …)`
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:failure|failed|broken|Broken|LimitException|Exceeded|saying|wrong|Damaged"
              + "|QuerySyntaxException|IOException)\\(([^;]*+);");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"parser", "parser/batch", "parser/git", "parser/ocr", "index"})
  void everyReasonOfALibraryStandsInTheCatalogue(String module) throws IOException {
    List<String> known = beginnings();
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        for (MatchResult call : SAID.matcher(Files.readString(file)).results().toList()) {
          Optional<String> said = reason(call.group(1));
          assertThat(said.stream().allMatch(words -> stands(words, known)))
              .as("%s: %s", file.getFileName(), said)
              .isTrue();
        }
      }
    }
  }

  /// What reasons begin with, up to their first value.
  private static List<String> beginnings() {
    Messages english = Messages.in(MessageLanguage.EN);
    return english.keys().stream()
        .filter(key -> key.startsWith("reason."))
        .map(key -> english.say(key, "{", "{", "{"))
        .map(phrase -> phrase.substring(0, (phrase + "{").indexOf('{')))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /// The first words of a call, without the name of a file before them.
  private static Optional<String> reason(String arguments) {
    return LITERAL
        .matcher(arguments)
        .results()
        .map(literal -> literal.group(1).replaceFirst("^] ", ""))
        .filter(words -> words.matches("(?s)[A-Za-z]\\S* .*"))
        .findFirst();
  }

  private static boolean stands(String words, List<String> known) {
    return known.stream()
        .anyMatch(begun -> begun.startsWith(words.strip()) || words.startsWith(begun));
  }
}
