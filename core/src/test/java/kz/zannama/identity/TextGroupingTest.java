package kz.zannama.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import org.junit.jupiter.api.Test;

class TextGroupingTest {
  private static final String NORTH = "Солтүстік Қазақстан облысы Жамбыл ауданының мәслихаты";
  private static final String SOUTH = "Алматы облысы Жамбыл ауданының мәслихаты";

  @Test
  void takesEditionsOfOneCodeForOneActWhateverTheirTitle() {
    TextEvidence first =
        new Sample(Language.RUSSIAN, "1").edition("82581").title("О пунктах пропуска").text();
    TextEvidence later =
        new Sample(Language.RUSSIAN, "2").edition("82581").title("Вопросы границы").text();

    assertThat(first.isOneWith(later)).isTrue();
  }

  @Test
  void keepsActsOfTwoCodesApart() {
    TextEvidence first = new Sample(Language.RUSSIAN, "1").edition("1").text();
    TextEvidence later = new Sample(Language.RUSSIAN, "2").edition("223244").text();

    assertThat(first.isOneWith(later)).isFalse();
  }

  @Test
  void partsNamesakesByTheirRegionAndJoinsEachWithItsTwin() {
    TextEvidence north = kazakh("a").body(NORTH).text();
    TextEvidence south = kazakh("b").body(SOUTH).text();
    TextEvidence russian =
        russian("c").body("маслихат Жамбылского района Северо-Казахстанской области").text();

    assertThat(acts(north, south, russian))
        .containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b"));
  }

  @Test
  void joinsTextsOfABodyThatIsNotKnownWhereTheyHaveTheSameNumbers() {
    TextEvidence kazakh =
        kazakh("a")
            .body("Ақбұлақ ауылының әкімі")
            .title("Көше атауы туралы")
            .numbers("7f-6")
            .text();
    Sample russian =
        russian("b").body("аким села Акбулак").title("О названии улицы").numbers("7f-6");

    assertThat(acts(kazakh, russian.text())).containsExactly(Set.of("a", "b"));
    assertThat(acts(kazakh, russian.numbers("3c-9").text())).hasSize(2);
    assertThat(acts(kazakh, russian.numbers("7f-6").number("35").text())).hasSize(2);
  }

  @Test
  void joinsNoTextsOfOneNumbersWithTitlesOfOtherThingsOrBodiesOfOtherPlaces() {
    TextEvidence kazakh =
        kazakh("a")
            .body("Алматы облысы Ақбұлақ ауылының әкімі")
            .title("Көше атауы туралы")
            .numbers("7f-6")
            .text();
    Sample russian = russian("b").body("аким села Акбулак Алматинской области").numbers("7f-6");

    assertThat(acts(kazakh, russian.title("О названии улицы").text())).hasSize(1);
    assertThat(acts(kazakh, russian.title("О карантине животных").text())).hasSize(2);
    assertThat(
            acts(
                kazakh,
                russian
                    .title("О названии улицы")
                    .body("аким села Акбулак Костанайской области")
                    .text()))
        .hasSize(2);
  }

  @Test
  void joinsNoTextWithTheSameNumbersAsTwoOthers() {
    Sample kazakh = kazakh("a").body("Ақбұлақ ауылының әкімі").title("Көше туралы");
    Sample other = kazakh("c").body("Тасбұлақ ауылының әкімі").title("Көпір туралы");
    TextEvidence russian = russian("b").body("аким села").title("О дороге").numbers("7f-6").text();

    assertThat(acts(kazakh.numbers("7f-6").text(), other.numbers("7f-6").text(), russian))
        .hasSizeGreaterThan(1);
  }

  @Test
  void joinsNoDistrictsOfOneNameThatPrintNoRegion() {
    TextEvidence kazakh = kazakh("a").body("Жамбыл ауданының мәслихаты").text();
    TextEvidence russian = russian("b").body("маслихат Жамбылского района").text();

    assertThat(acts(kazakh, russian)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
    assertThat(
            acts(
                kazakh("a").body("Жамбыл ауданының мәслихаты").registered().text(),
                russian("b").body("маслихат Жамбылского района").registered().text()))
        .hasSize(1);
  }

  @Test
  void letsAnUnknownBodyNeitherJoinNorPart() {
    TextEvidence kazakh = kazakh("a").body("Көксай ауданының мәслихаты").beside("b").text();
    TextEvidence russian = russian("b").body("маслихат Жамбылского района").text();

    assertThat(acts(kazakh, russian)).containsExactly(Set.of("a", "b"));
    assertThat(acts(kazakh("a").body("Көксай ауданының мәслихаты").text(), russian)).hasSize(2);
  }

  @Test
  void partsWhatTheArchiveIdsOrRegistrationsTellApart() {
    assertThat(
            acts(
                kazakh("a").body(NORTH).code("V1").text(),
                kazakh("b").body(NORTH).code("V2").text()))
        .hasSize(2);
    assertThat(
            acts(
                kazakh("a").body(NORTH).registered().text(),
                kazakh("b").body(NORTH).registered("77").text()))
        .hasSize(2);
  }

  @Test
  void partsOtherTitlesInOneLanguageAndKeepsCutOnes() {
    TextEvidence budget =
        kazakh("a").body(NORTH).title("2015 жылға арналған аудан бюджеті туралы").text();
    TextEvidence cut = kazakh("b").body(NORTH).title("2015 жылға арналған аудан").text();
    TextEvidence other =
        kazakh("c").body(NORTH).title("Ара шаруашылығының қағидаларын бекіту").text();

    assertThat(acts(budget, cut)).hasSize(1);
    assertThat(acts(budget, other)).hasSize(2);
  }

  @Test
  void forgivesOneSlipInPrintAndNotTwo() {
    TextEvidence kazakh = kazakh("a").body(NORTH).code("V1").text();
    assertThat(acts(kazakh, russian("b").number("34/7").code("V1").text())).hasSize(1);
    assertThat(acts(kazakh, russian("b").number("34/7").adopted("2014-12-25").code("V1").text()))
        .hasSize(2);
  }

  @Test
  void leavesAloneWhatCouldBelongToEitherOfTwo() {
    TextEvidence first = kazakh("a").body(NORTH).code("V1").text();
    TextEvidence second = kazakh("b").body(NORTH).code("V2").text();
    TextEvidence either =
        russian("c").body("маслихат Жамбылского района Северо-Казахстанской области").text();

    assertThat(acts(first, second, either))
        .containsExactlyInAnyOrder(Set.of("a"), Set.of("b"), Set.of("c"));
  }

  @Test
  void doesNotDependOnTheOrder() {
    List<TextEvidence> texts =
        new ArrayList<>(
            List.of(
                kazakh("a").body(NORTH).code("V1").text(),
                kazakh("b").body(NORTH).code("V2").text(),
                russian("c")
                    .body("маслихат Жамбылского района Северо-Казахстанской области")
                    .text(),
                russian("d").code("V2").text(),
                russian("e").body("маслихат Жамбылского района Алматинской области").text(),
                kazakh("f").body(SOUTH).text(),
                kazakh("g").body(SOUTH).beside("e").text()));
    Set<Set<String>> expected = Set.copyOf(acts(texts.toArray(TextEvidence[]::new)));
    Random random = new Random(16);
    for (int round = 0; round < 200; round++) {
      Collections.shuffle(texts, random);
      assertThat(Set.copyOf(acts(texts.toArray(TextEvidence[]::new)))).isEqualTo(expected);
    }
  }

  private static List<Set<String>> acts(TextEvidence... texts) {
    return TextGrouping.of(List.of(texts)).stream()
        .map(act -> act.stream().map(TextEvidence::sha256).collect(Collectors.toSet()))
        .toList();
  }

  private static Sample kazakh(String source) {
    return new Sample(Language.KAZAKH, source);
  }

  private static Sample russian(String source) {
    return new Sample(Language.RUSSIAN, source);
  }

  /// What a decision of 24 December 2014 № 34/1 may tell.
  private static final class Sample {
    private final Language language;
    private final String source;
    private List<BodyKey> bodies = List.of();
    private LocalDate adopted = LocalDate.of(2014, 12, 24);
    private String number = "34/1";
    private Optional<String> code = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<Registration> registration = Optional.empty();
    private String title = "";
    private Optional<String> numbers = Optional.empty();
    private List<String> companions = List.of();

    Sample(Language language, String source) {
      this.language = language;
      this.source = source;
    }

    Sample body(String name) {
      bodies = List.of(BodyKey.of(name, language));
      return this;
    }

    Sample number(String printed) {
      number = printed;
      return this;
    }

    Sample adopted(String day) {
      adopted = LocalDate.parse(day);
      return this;
    }

    Sample code(String archiveId) {
      code = Optional.of(archiveId);
      return this;
    }

    Sample registered() {
      return registered("3031");
    }

    Sample registered(String registered) {
      registration =
          Optional.of(
              new Registration(
                  Optional.empty(), Optional.of(LocalDate.of(2015, 1, 15)), registered));
      return this;
    }

    Sample title(String words) {
      title = words;
      return this;
    }

    Sample numbers(String key) {
      numbers = Optional.of(key);
      return this;
    }

    Sample edition(String actCode) {
      edition = Optional.of(actCode);
      return this;
    }

    Sample beside(String other) {
      companions = List.of(other);
      return this;
    }

    TextEvidence text() {
      String body = bodies.isEmpty() ? "-" : bodies.getFirst().value();
      return new TextEvidence(
          new ActId("decision/" + body + "/" + adopted + "/" + number),
          language,
          ActType.DECISION,
          bodies,
          Optional.of(adopted),
          Optional.of(number),
          code,
          edition,
          registration,
          title,
          source,
          companions,
          Optional.empty(),
          numbers);
    }
  }
}
