package kz.zannama.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class ActAlignmentTest {
  private static final String MOORING = "Лодки стоят у причала номер 4 до захода солнца.";
  private static final String NETS = "Сети сушат на берегу, не ближе 30 метров от воды.";
  private static final String LAMPS = "Сторож зажигает два фонаря на маяке каждый вечер.";
  private static final String OARS = "Весла хранят в сарае, ключ от которого у председателя.";

  @Test
  void findsWhatIsMissingAndWhatWasInsertedByTheWords() {
    ActText before =
        edition().para("para_1", MOORING).para("para_2", NETS).para("para_3", OARS).text();
    ActText after =
        edition().para("para_1", MOORING).para("para_2", LAMPS).para("para_3", OARS).text();
    ActText shorter = edition().para("para_1", MOORING).para("para_2", OARS).text();

    assertThat(told(before, shorter))
        .containsExactly("title = title", "para_1 = para_1", "- para_2", "para_3 = para_2");
    assertThat(told(shorter, after))
        .containsExactly("title = title", "para_1 = para_1", "+ para_2", "para_2 = para_3");
  }

  @Test
  void findsWhatMoved() {
    ActText before =
        edition()
            .para("para_1", MOORING)
            .para("para_2", NETS)
            .para("para_3", LAMPS)
            .para("para_4", OARS)
            .text();
    ActText after =
        edition()
            .para("para_1", NETS)
            .para("para_2", LAMPS)
            .para("para_3", OARS)
            .para("para_4", MOORING)
            .text();

    assertThat(told(before, after))
        .containsExactly(
            "title = title",
            "para_1 ~ para_4",
            "para_2 = para_1",
            "para_3 = para_2",
            "para_4 = para_3");
  }

  @Test
  void findsWhatWasSplitAndMerged() {
    ActText one = edition().para("para_1", MOORING + " " + NETS).para("para_2", OARS).text();
    ActText two =
        edition().para("para_1", MOORING).para("para_1-1", NETS).para("para_2", OARS).text();

    assertThat(told(one, two))
        .containsExactly("title = title", "para_1 = para_1, para_1-1", "para_2 = para_2");
    assertThat(told(two, one))
        .containsExactly("title = title", "para_1, para_1-1 = para_1", "para_2 = para_2");
  }

  @Test
  void laysBothLanguagesSideBySideByTheirTermsAndNumbers() {
    ActText kazakh =
        new SampleEdition("2020-01-01", Language.KAZAKH)
            .para("para_1", "Бюджет 2020 жылға 450 мың теңге сомасында бекітілсін.")
            .para("para_2", "Жер учаскесінің иесі салық төлейді.")
            .text();
    ActText russian =
        edition()
            .para("para_1", "Утвердить бюджет на 2020 год в сумме 450 тысяч тенге.")
            .para("para_2", "Комиссия собирается по вторникам.")
            .para("para_3", "Владелец земельного участка платит налог.")
            .text();

    assertThat(told(kazakh, russian))
        .containsExactly("title = title", "para_1 = para_1", "+ para_2", "para_2 = para_3");
  }

  @Test
  void takesTimeInProportionToTheLength() {
    SampleEdition edition = edition();
    for (int i = 1; i <= 20_000; i++) {
      edition.para("para_" + i, "Лодка " + i + " стоит у причала " + i % 7 + ", весла в сарае.");
    }
    ActText text = edition.text();

    List<Pairing<ComparedUnit>> units =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> ActAlignment.of(text, text).units());
    assertThat(units).hasSize(20_001).allMatch(Pairing.Matched.class::isInstance);
  }

  private static SampleEdition edition() {
    return new SampleEdition("2020-01-01");
  }

  private static List<String> told(ActText left, ActText right) {
    return ActAlignment.of(left, right).units().stream().map(ActAlignmentTest::told).toList();
  }

  private static String told(Pairing<ComparedUnit> pairing) {
    return switch (pairing) {
      case Pairing.Matched<ComparedUnit> matched ->
          ids(matched.left())
              + (matched.place() == Pairing.Place.MOVED ? " ~ " : " = ")
              + ids(matched.right());
      case Pairing.LeftOnly<ComparedUnit> left -> "- " + left.part().id();
      case Pairing.RightOnly<ComparedUnit> right -> "+ " + right.part().id();
    };
  }

  private static String ids(List<ComparedUnit> units) {
    return units.stream().map(unit -> unit.id().value()).collect(Collectors.joining(", "));
  }
}
