package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What commands say of themselves, in three languages.
class HelpTest {
  // What stands in the English help too and is no word of it: commands, options, values of options,
  // files: `zannama ingest`, `[-hV]`, `--in-force-on`, `changed_acts`, `acts-00001.ndjson`, `JSON`
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\p{L}])(?:-{1,2}(?:\\[no-])?[A-Za-z-]+|zannama|[\\w-]*[_.]\\w*[\\w./-]*|[a-z]+(?:-[a-z]+)+"
              + "|ZANNAMA_\\w+|[A-Z]{2,}|[a-z]+:(?= |,|$)|\\d+-V|Ctrl-C|Akoma Ntoso|Markdown|Word"
              + "|Excel|Windows|Graphviz|Model Context Protocol|git|tesseract|testdata|id|kk|ru|en"
              + "|text|json|ndjson|csv|html|xlsx|akn|md|docx|dot|mermaid|svg|auto|always|never"
              + "|relevance|newest|oldest|bash|zsh|fish|bodies|years|repeals|title|preamble|wording"
              + "|search|read|since|changes|history|compare|cite|count|almaty)(?![\\p{L}])");

  static Stream<String> commands() {
    return Messages.in(MessageLanguage.EN).keys().stream()
        .filter(key -> key.matches("help\\.zannama\\.[a-z]+\\.usage\\.description"))
        .map(key -> key.split("\\.", -1)[2])
        .sorted();
  }

  private static String help(String command, MessageLanguage language) {
    Session session = new Session();
    assertThat(session.run(command, "--help", "--messages", code(language))).isZero();
    assertThat(session.err()).isEmpty();
    return session.out();
  }

  private static String code(MessageLanguage language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void theCommandsAreThoseOfTheList(MessageLanguage language) {
    Session session = new Session();
    String listed = session.answer("--help", "--messages", code(language));

    assertThat(commands()).hasSize(24).allMatch(name -> listed.contains("\n  " + name + " "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribedInEveryLanguage(String command) {
    for (MessageLanguage language : MessageLanguage.values()) {
      List<String> lines = help(command, language).lines().toList();
      List<String> options = lines.stream().filter(line -> line.matches(" {2,6}-.*")).toList();

      assertThat(options).hasSizeGreaterThan(2);
      for (String option : options) {
        String below = lines.get(Math.min(lines.indexOf(option) + 1, lines.size() - 1));
        assertThat(option + below).as(command).matches(".*--\\S+ +\\S+.*");
      }
      assertThat(String.join("\n", lines)).doesNotContain("${", "{0}", "bundle");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noHelpHasLatinLettersOutsideOfNames(String command) {
    for (MessageLanguage language : List.of(MessageLanguage.KK, MessageLanguage.RU)) {
      List<String> said =
          help(command, language)
              .lines()
              // examples are commands as they are typed
              .filter(line -> !line.startsWith("  zannama ") && !line.startsWith("  source "))
              .map(line -> line.replaceFirst("(?<= zannama )" + command, ""))
              .map(line -> NAMES.matcher(line).replaceAll(""))
              .filter(line -> line.matches(".*[A-Za-z].*") && !line.startsWith("jsonl"))
              .toList();

      assertThat(said).as(command + " in " + language).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyManualPageIsWrittenInEveryLanguage(String command) {
    for (MessageLanguage language : MessageLanguage.values()) {
      Session session = new Session();
      Messages messages = Messages.in(language);
      String page = session.answer("man", "--messages", code(language), command);

      assertThat(page).contains(".SH \"" + roff(messages.say("man.options")) + "\"");
      assertThat(page)
          .contains(roff(messages.say("help.zannama." + command + ".usage.description")));
    }
  }

  /// Text as it stands in a manual page.
  private static String roff(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c ->
            escaped.append(
                c == '-'
                    ? "\\-"
                    : c > '~'
                        ? String.format(Locale.ROOT, "\\[u%04X]", c)
                        : Character.toString(c)));
    return escaped.toString();
  }
}
