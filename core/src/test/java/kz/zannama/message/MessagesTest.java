package kz.zannama.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  @ParameterizedTest
  @EnumSource
  void everyPhraseIsSaidInEveryLanguage(MessageLanguage language) {
    assertThat(Messages.in(language).keys())
        .containsExactlyInAnyOrderElementsOf(Messages.in(MessageLanguage.EN).keys())
        .isNotEmpty();
  }

  // Names, formats, options, commands and their arguments, addresses: `--port`, `zannama verify`,
  // `ZANNAMA_DEBUG=1`, `UTF-8`, `zan.gov.kz`, `changed_acts`
  private static final Pattern NAMES =
      Pattern.compile(
          "\\{\\d}|--[a-z-]+|zannama [a-z]+|ZANNAMA_\\w+(?:=\\S+)?|[a-z]+(?:_[a-z]+)+|zan\\.gov\\.kz"
              + "|\\b(?:Zannama|English|Akoma Ntoso|JSON|DOCX|PDF|HTML|Markdown|Word|UTF-8|GET|HEAD|Ctrl-C|id"
              + "|localhost|search|cite|language|read|outline|act|by|from|to|bodies|years|repeals)\\b");

  // What help and failures speak of: values of options, formats, programs, files, operators of the
  // query language and its fields
  private static final Pattern VALUES =
      Pattern.compile(
          "[a-z]+(?:-[a-z]+)+|[\\w.-]*\\.[a-z]{2,8}\\b|[a-z]+:(?= |,)|[a-z]+(?:_+[a-z0-9]+)+|434-V"
              + "|\\b(?:text|json|ndjson|csv|html|xlsx|akn|md|docx|dot|mermaid|svg|kk|ru|en|auto|always"
              + "|never|relevance|newest|oldest|bash|zsh|fish|git|tesseract|Excel|Windows|Graphviz"
              + "|HTTP|PDF|hOCR|PATH|Debian|Apache POI|Model Context Protocol|NOT|AND|testdata|wording"
              + "|title|preamble|count|since|changes|history|compare|diff|demo|ingest|to|almaty)\\b");

  @ParameterizedTest
  @EnumSource(names = {"KK", "RU"})
  void noPhraseHasLatinLettersOutsideOfNames(MessageLanguage language) {
    Messages messages = Messages.in(language);
    Object[] values = {"{0}", "{1}", "{2}", "{3}", "{4}"};
    for (String key : messages.keys()) {
      String said = NAMES.matcher(messages.say(key, values)).replaceAll("");
      boolean isOfNames = key.matches("(?:help|usage|reason|problem|report|man|ingest)\\..*");
      assertThat(isOfNames ? VALUES.matcher(said).replaceAll("") : said)
          .as(key)
          .doesNotContainPattern("[A-Za-z]");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPhraseIsSaidWithTheSameValuesInEveryLanguage(MessageLanguage language) {
    Object[] values = {"{0}", "{1}", "{2}", "{3}", "{4}"};
    for (String key : Messages.in(MessageLanguage.EN).keys()) {
      Set<String> english = placeholders(Messages.in(MessageLanguage.EN).say(key, values));
      Set<String> said = placeholders(Messages.in(language).say(key, values));
      if (key.startsWith("reason.")) {
        // what other libraries say of a reason is English, and left out
        assertThat(english).as(key).containsAll(said);
      } else {
        assertThat(said).as(key).isEqualTo(english);
      }
    }
  }

  private static Set<String> placeholders(String phrase) {
    return Pattern.compile("\\{\\d}")
        .matcher(phrase)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"messages.properties", "messages_kk.properties", "messages_ru.properties"})
  void noPhraseIsSaidTwice(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
      List<String> keys =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyIssueHasASentenceInEveryLanguage(IssueCode code) {
    for (MessageLanguage language : MessageLanguage.values()) {
      assertThat(Messages.in(language).sentence(code)).as("%s in %s", code, language).isNotBlank();
    }
  }

  @Test
  void anIssueIsSaidWithWhatWasFoundAtItsPlace() {
    Issue issue = Issue.warning(IssueCode.FONT_MAP, "3", Optional.empty());
    assertThat(Messages.in(MessageLanguage.RU).sentence(issue))
        .isEqualTo("Повреждены таблицы знаков шрифтов: 3");
    assertThat(Messages.in(MessageLanguage.EN).sentence(issue))
        .isEqualTo("Damaged character maps of fonts: 3");
  }

  @Test
  void findsAValueByWhatAnyLanguageCallsIt() {
    assertThat(Messages.find(Status.State.class, "partly-repealed"))
        .contains(Status.State.PARTLY_REPEALED);
    assertThat(Messages.find(Status.State.class, "Утратил силу")).contains(Status.State.REPEALED);
    assertThat(Messages.find(Status.State.class, "күшінде")).contains(Status.State.IN_FORCE);
    assertThat(Messages.find(Language.class, "русский")).contains(Language.RUSSIAN);
    assertThat(Messages.find(Language.class, "немецкий")).isEmpty();
  }
}
