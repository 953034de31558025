package kz.zannama.parser.testdata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Content is never an exception, whatever it is, and never takes long.
class RobustnessTest {
  /// What a thread gets at `-Xss640k`.
  private static final long SMALL_STACK = 640 * 1024L;

  private static final Duration LIMIT = Duration.ofSeconds(100);
  private static final int STEP = 37;
  private static final int REPEATS = 100_000;

  /// How long a text of a longer piece is, so that all of them together take seconds.
  private static final int LENGTH = 60_000;

  private static final int LONG = 600_000;

  private static final String HEAD =
      """
      Об утверждении правил

      Приказ Министра финансов Республики Казахстан от 3 февраля 2014 года № 41

      ПРИКАЗЫВАЮ:

      1. Внести в приказ Министра финансов Республики Казахстан от 2 мая 2012 года № 7 "О складах" следующие изменения:

      """;

  private static final String KAZAKH_HEAD =
      """
      Қағидаларды бекіту туралы

      Қазақстан Республикасы Қаржы министрінің 2014 жылғы 3 ақпандағы № 41 бұйрығы

      БҰЙЫРАМЫН:

      1. "Қоймалар туралы" Қазақстан Республикасы Қаржы министрінің 2012 жылғы 2 мамырдағы № 7 бұйрығына мынадай өзгерістер енгізілсін:

      """;

  private final ActParser parser = ActParser.create();

  static List<Path> plainActs() {
    return Stream.of("214.kaz.txt", "204.rus.txt", "318.kaz.md", "law.rus.html")
        .flatMap(ending -> Testdata.files(Testdata.acts(), ending).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("plainActs")
  void everyPrefixOfAnActIsRead(Path file) throws IOException {
    String whole = Files.readString(file);
    for (int end = 1; end < whole.length(); end += STEP) {
      String prefix = whole.substring(0, end);
      assertThatCode(() -> parseOrName(prefix, Testdata.name(file)))
          .as("%s up to %d", Testdata.name(file), end)
          .doesNotThrowAnyException();
    }
  }

  /// A beginning without any text in it, such as half a tag, is named and not read.
  private void parseOrName(String text, String name) {
    try {
      parse(text, name);
    } catch (UncheckedIOException e) {
      assertThat(e.getCause()).hasMessageStartingWith("[" + name + "] ");
    }
  }

  static List<String> endless() {
    return List.of(
        "1. ",
        "1)\n",
        "1.\n",
        "1-1. ",
        "((1)",
        "\n\n",
        "\t|\t",
        "а",
        "а ",
        "№ ",
        "№ 1 ",
        "от 2 мая ",
        "2012 жылғы ",
        "пункт 1 ",
        "1, 2, ",
        "1-тармақ ",
        "Статья 1. ",
        "1-бап.\n",
        "Глава 1\n",
        "Сноска. ",
        "Ескерту. 1-тармақ жаңа редакцияда - ",
        "Приложение 1\nк приказу\n",
        "пункт 1 исключить;\n",
        "слова \"а\" заменить словами \"б\";\n",
        "\"1\" сандары \"2\" сандарымен ауыстырылсын;\n",
        "____",
        "СОГЛАСОВАНО\n",
        "А. Аманов\n");
  }

  @ParameterizedTest
  @MethodSource("endless")
  void whatRepeatsWithoutEndIsReadInSeconds(String piece) throws Exception {
    String act = HEAD + piece.repeat(LENGTH / piece.length());
    onSmallStack(() -> parse(act, "endless.txt"));
  }

  /// What once took minutes, as the time grew with the square of the length.
  static List<String> onceQuadratic() {
    return List.of(
        "\t\n\n",
        "Сноска. Пункт 1 в редакции приказа от 02.05.2012 № 7. ",
        "Ескерту. 1-тармақ жаңа редакцияда - 02.05.2012 № 7 бұйрығымен. ",
        "\t\n",
        "[bookmark: z1]\n\n",
        "изложить ",
        "6 бабына , строку, порядковый номер 1, изложить в следующей редакции:\nа\n\n",
        "9. Настоящее слово\n\n6 бабына , строку, изложить в следующей редакции:\nа\n\n");
  }

  @ParameterizedTest
  @MethodSource("onceQuadratic")
  void whatOnceGrewWithItsSquareIsReadInSeconds(String piece) throws Exception {
    String act = HEAD + piece.repeat(LONG / piece.length());
    onSmallStack(() -> parse(act, "endless.txt"));
  }

  @Test
  void quotesBesideOneAnotherAreReadInSeconds() throws Exception {
    String act =
        HEAD + "пункт 1 изложить в следующей редакции:\n" + "\"".repeat(4 * REPEATS) + "слово";
    onSmallStack(() -> parse(act, "endless.txt"));
  }

  @Test
  void changesThatInheritManyProvisionsAreBounded() throws Exception {
    StringBuilder act = new StringBuilder(HEAD).append("в пунктах 1");
    IntStream.range(2, 800).forEach(number -> act.append(", ").append(number));
    act.append(":\n\n").append("слова \"а\" исключить;\n\n".repeat(2_000));
    ActText text = parse(act.toString(), "act.txt").text();
    assertThat(text.changes()).hasSize(20_000);
    assertThat(text.issues())
        .anyMatch(issue -> issue.code() == IssueCode.CHANGES_LIMIT && issue.span().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "жазылсын ",
        "исключить ",
        "слова \"а\" исключить, ",
        "2-тармақ алып тасталсын, ",
        "пункт 2 исключить, "
      })
  void changesOfOneClauseDoNotEachRepeatIt(String instruction) throws Exception {
    String head = instruction.contains("сын") ? KAZAKH_HEAD : HEAD;
    String act = head + instruction.repeat(14_000 / instruction.length());
    ActText text = parse(act, "act.txt").text();
    int words = text.changes().stream().mapToInt(change -> change.scope().text().length()).sum();
    assertThat(words).isLessThan(400_000);
    assertThat(text.changes().stream().map(change -> change.scope().span()))
        .allMatch(span -> span.isPresent());
    assertThat(text.issues()).anyMatch(issue -> issue.code() == IssueCode.CHANGE_WORDS_SHORTENED);
  }

  @Test
  void aWordingOfVeryManyProvisionsIsKeptOnce() throws Exception {
    StringBuilder act = new StringBuilder(HEAD).append("пункты 1");
    IntStream.range(2, 400).forEach(number -> act.append(", ").append(number));
    act.append(" изложить в следующей редакции:\n\n\"");
    act.append("Слово. ".repeat(2_000)).append("\";\n");
    List<Change> changes = parse(act.toString(), "act.txt").text().changes();
    assertThat(changes).hasSizeGreaterThan(300);
    long given = changes.stream().filter(RobustnessTest::hasWording).count();
    assertThat(given).isEqualTo(1);
  }

  private static boolean hasWording(Change change) {
    return change instanceof Change.Rewording rewording && rewording.newText().isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1) ", "\"", "«", "»", "(", ")", "[", "'", " ", "\u00a0", "\n", "_", "|"})
  void aHundredThousandMarkersAreReadInSeconds(String marker) throws Exception {
    String act = HEAD + marker.repeat(REPEATS);
    onSmallStack(() -> parse(act, "endless.txt"));
  }

  @Test
  void aTextWithoutAnyActInItIsStillAText() {
    for (String text : List.of("x", "1", "\"", "№", "😀", "|")) {
      assertThat(parse(text, "odd.txt").text().language()).as(text).isNotNull();
    }
  }

  @Test
  void theSameActComesOutInEveryLocaleAndZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> expected = records();
    try {
      for (String tag : List.of("tr-TR", "kk-KZ", "ar-SA-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(records()).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theSameActComesOutOnEveryThread() throws IOException {
    List<String> expected = records();
    List<List<String>> all = IntStream.range(0, 8).parallel().mapToObj(i -> records()).toList();
    assertThat(all).allMatch(expected::equals);
  }

  private List<String> records() {
    ActJson json = ActJson.create();
    List<String> records = new ArrayList<>();
    for (Path file : plainActs()) {
      try {
        records.addAll(json.write(parser.parse(file).act()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return records;
  }

  private Act parse(String text, String name) {
    try {
      return parser.parse(new ByteArrayInputStream(text.getBytes(UTF_8)), name).act();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void onSmallStack(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small-stack", SMALL_STACK);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
    thread.start();
    thread.join(LIMIT);
    assertThat(thread.isAlive()).as("still at work after %s", LIMIT).isFalse();
    assertThat(failure.get()).isNull();
  }
}
