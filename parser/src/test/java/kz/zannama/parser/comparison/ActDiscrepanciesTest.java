package kz.zannama.parser.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.comparison.discrepancy.Statement;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActDiscrepanciesTest {
  private static final String MOORINGS = "moorings-order-77";
  private static final String BUDGET = "village-budget-41";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {MOORINGS, BUDGET, "apiary-rules-12"})
  void findsNothingInWhatIsOnlyAMannerOfSpeech(String act) throws IOException {
    assertThat(told(compare(act, "", "").shown())).isEmpty();
  }

  /// A change of the Russian text, and what is told of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "moorings-order-77 | от 5 марта 2021 года N 77. | от 5 марта 2021 года N 78. |"
            + " REQUISITE act.number: 77 / 78",
        "moorings-order-77 | 12 марта 2021 года N 22341 | 12 марта 2021 года N 22314 |"
            + " REQUISITE registration.number: 22341 / 22314",
        "moorings-order-77 | от 6 июля 2004 | от 7 июля 2004 |"
            + " DATE value.differs: 2004 жылғы 6 шілдедегі / 7 июля 2004 года",
        "moorings-order-77 | N 1241 | N 1214 | CITED_ACT value.differs: 1241 / 1214",
        "moorings-order-77 | пунктом 2 статьи 9 | пунктом 2 статьи 8 |"
            + " CITED_PROVISION value.differs: 9 / 8",
        "moorings-order-77 | 10 (десяти) рабочих | 10 (десяти) календарных |"
            + " MEASURE measure.differs: он жұмыс күні / 10 (десяти) календарных",
        "moorings-order-77 | 1250 тенге | 1350 тенге | AMOUNT value.differs: 1 250 / 1350",
        "moorings-order-77 | Пятнадцать процентов | 25 процентов | PERCENT value.differs: 15 / 25",
        "moorings-order-77 | за тридцать дней | за 20 дней | TERM value.differs: 30 / 20",
        "moorings-order-77 | истечении десяти календарных | истечении пяти календарных |"
            + " TERM term.differs: он күн өткен / пяти календарных дней",
        "moorings-order-77 | не более 12,5 м | не более 15 м | NUMBER value.differs: 12,5 / 15",
        "moorings-order-77 | не более 12,5 м | не менее 12,5 м |"
            + " LIMIT limit.side: 12,5 метрден аспайтын / не менее 12,5",
        "apiary-rules-12 | не менее пятисот | менее пятисот |"
            + " LIMIT limit.side: кемінде 500 / менее пятисот",
        "moorings-order-77 | пунктом 1 настоящих Правил | пунктом 1 настоящей Инструкции |"
            + " CITED_ACT self.reference: Қағидалардың / Инструкции",
        "moorings-order-77 | стоянки вправе не | стоянки обязан не |"
            + " MODALITY modality: құқылы / обязан",
        "moorings-order-77 | Сеитова А.Б. | Сеитова Д.Б. |"
            + " NAME name.initials: Ә.Б. Сейітовке / Сеитова Д.Б.",
        "moorings-order-77 | **Министр транспорта Республики | **Вице-министр транспорта Республики"
            + " | SIGNATURE office.other: Қазақстан Республикасының Көлік министрі / Вице-министр"
            + " транспорта Республики Казахстан",
        "moorings-order-77 | от 5 марта 2021 года № 77* | от 5 марта 2021 года № 77*\\n\\n>"
            + " *Сноска. Приложение с изменениями, приказом Министра транспорта Республики"
            + " Казахстан от 12.05.2022 № 217.* | EDITION edition.note: - / 2022-05-12 № 217",
        "moorings-order-77 | не более 12,5 м. | не более 12,5 м.\\n\\n> *Сноска. Пункт 1 - в"
            + " редакции приказа Министра транспорта РК от 12.03.2022 № 9.* | EDITION edition.note:"
            + " - / 2022-03-12 № 9",
        "moorings-order-77 | **Б. Касымов** | **Т. Оспанов** |"
            + " SIGNATURE name.other: Б. Қасымов / Т. Оспанов",
        "apiary-rules-12 | переноса пасеки; либо | переноса пасеки; и |"
            + " CONJUNCTION item.joined: немесе / и",
        "apiary-rules-12 | вступает в силу со дня подписания |"
            + " вводится в действие со дня его первого официального опубликования |"
            + " ENTRY_INTO_FORCE act.entry: Осы қаулы қол қойылған күнінен бастап күшіне енеді."
            + " / Настоящее постановление вводится в действие со дня его первого официального"
            + " опубликования."
      })
  void findsWhatTheTextsSayDifferently(String act, String words, String others, String found)
      throws IOException {
    assertThat(told(compare(act, words, others.replace("\\n", "\n")).shown())).contains(found);
  }

  /// Changes of the Russian text that change no more than its manner of speech.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "moorings-order-77 | длиной не более 12,5 м | длиной до 12,5 м",
        "moorings-order-77 | обязан за тридцать дней | обязан не менее чем за тридцать дней",
        "moorings-order-77 | настоящих Правил | настоящего Порядка",
        "apiary-rules-12 | вступает в силу со дня подписания | вступает в силу с первого дня"
            + " подписания",
        "apiary-rules-12 | пасек:\\n\\n1) расстояние | пасек: 1) расстояние",
        "village-budget-41 | 28305,5 | 28 305,50"
      })
  void findsNothingInAnotherMannerOfSpeech(String act, String words, String others)
      throws IOException {
    assertThat(told(compare(act, words.replace("\\n", "\n"), others.replace("\\n", "\n")).shown()))
        .isEmpty();
  }

  @Test
  void findsAnItemThatSaysAnotherThing() throws IOException {
    assertThat(
            told(
                compare(
                        MOORINGS,
                        "размещение настоящего приказа на интернет-ресурсе Министерства транспорта",
                        "охрану рек и озер от загрязнения сточными водами")
                    .shown()))
        .containsExactly(
            "WORDS words.other: осы бұйрықты Көлік министрлігінің интернет-ресурсында орналастыруды"
                + " қамтамасыз етсін. / охрану рек и озер от загрязнения сточными водами.");
  }

  @Test
  void findsAMissingItem() throws IOException {
    ActDiscrepancies compared =
        compare(
            MOORINGS, "2) не внесена плата за прошлый сезон;\n\n3) длина лодки", "2) длина лодки");

    assertThat(compared.shown())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.kind()).isEqualTo(DiscrepancyKind.UNIT);
          assertThat(found.left().unit()).hasToString("annex_1__para_6__subpara_2");
          assertThat(found.right()).isInstanceOf(Statement.Absent.class);
        });
  }

  @Test
  void findsAnotherCellAndAMissingRow() throws IOException {
    assertThat(
            told(compare(BUDGET, "Земельный налог\t|\t1400", "Земельный налог\t|\t1410").shown()))
        .containsExactly("CELL cell.differs: 1 400 / 1410");
    assertThat(
            compare(BUDGET, "\t|\t\t|\t3\t|\tЗемельный налог\t|\t1400\n", "").shown().stream()
                .map(Discrepancy::kind))
        .containsExactly(DiscrepancyKind.ROW);
  }

  @Test
  void findsThatOneTextDoesNotSayWhatMoneyItsTableCounts() throws IOException {
    String printed = Files.readString(file(BUDGET, ".rus"), UTF_8);
    assertThat(printed).contains("тенге");

    assertThat(compare(BUDGET, "тенге", "").shown())
        .extracting(Discrepancy::rule)
        .contains("table.measure");
    assertThat(compare(BUDGET, " тенге", "тенге").shown()).isEmpty();
  }

  @Test
  void saysFirstThatTheTextsAreDifferentEditions() throws IOException {
    ActDiscrepancies compared =
        compare(
            BUDGET,
            "2) затраты – 28305,5 тысяч тенге;\n\n"
                + "3) дефицит (профицит) бюджета – - 315,5 тысяч тенге.",
            "2) затраты – 29000 тысяч тенге;\n\n"
                + "3) дефицит (профицит) бюджета – - 1010 тысяч тенге.\n\n"
                + "Сноска. Пункт 1 - в редакции решения маслихата Сарыкольского района"
                + " Костанайской области от 14.04.2023 № 19 (вводится в действие с 01.01.2023).");

    assertThat(compared.shown().getFirst().kind()).isEqualTo(DiscrepancyKind.EDITION);
    assertThat(compared.shown()).hasSize(1);
    assertThat(compared.found())
        .filteredOn(found -> found.standing() == Discrepancy.Standing.OF_THE_EDITION)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void findsPlantedFaults() throws IOException {
    FaultCount count = new FaultCount();
    long seed = 7;
    for (ComparisonBenchmark.Pair pair : ComparisonBenchmark.pairsIn(pairs())) {
      count.plant(pair.left(), pair.right(), 30, new Random(seed));
    }

    assertThat(count.planted()).as("seed %d", seed).isEqualTo(90);
    assertThat(count.recall()).as("seed %d: %s", seed, count.missed()).isGreaterThan(0.9);
    assertThat(count.others().size()).as("seed %d: %s", seed, count.others()).isLessThan(5);
  }

  private ActDiscrepancies compare(String act, String words, String others) throws IOException {
    ActText left = text(act, ".kaz");
    if (words.isEmpty()) {
      return ActDiscrepancies.between(left, text(act, ".rus"));
    }
    Path file = file(act, ".rus");
    String printed = Files.readString(file, UTF_8);
    assertThat(printed).contains(words);
    Path changed = folder.resolve(String.valueOf(file.getFileName()));
    Files.writeString(changed, printed.replace(words, others), UTF_8);
    return ActDiscrepancies.between(left, ActParser.create().parse(changed).act().text());
  }

  private static ActText text(String act, String language) throws IOException {
    return ActParser.create().parse(file(act, language)).act().text();
  }

  private static Path file(String act, String language) throws IOException {
    try (Stream<Path> files = Files.list(pairs())) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(act + language))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path pairs() {
    return Path.of(System.getProperty("zannama.testdata", "../testdata"), "comparison");
  }

  private static List<String> told(List<Discrepancy> discrepancies) {
    return discrepancies.stream()
        .map(
            it -> it.kind() + " " + it.rule() + ": " + words(it.left()) + " / " + words(it.right()))
        .toList();
  }

  private static String words(Statement statement) {
    return switch (statement) {
      case Statement.Printed printed -> printed.words();
      case Statement.Absent absent -> "-";
    };
  }
}
