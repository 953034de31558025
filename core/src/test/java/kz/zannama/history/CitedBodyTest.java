package kz.zannama.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.BareText;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;

class CitedBodyTest {
  private static final Set<String> NORTH = Set.of("maslikhat/north-kazakhstan/zhambyl-district");
  private static final Set<String> ALMATY = Set.of("maslikhat/almaty-region/zhambyl-district");
  private static final Set<String> REGION = Set.of("maslikhat/north-kazakhstan");

  private final ActText citing = text("Солтүстік Қазақстан облысы Жамбыл ауданының мәслихаты");

  @Test
  void meansTheNamesakeOfTheCitingActsRegion() {
    assertThat(agrees("Жамбыл аудандық мәслихаты", NORTH)).isTrue();
    assertThat(agrees("Жамбыл аудандық мәслихаты", ALMATY)).isFalse();
  }

  @Test
  void meansTheBodyOfTheOwnPlaceWhereNoPlaceIsNamed() {
    assertThat(agrees("аудандық мәслихат", NORTH)).isTrue();
    assertThat(agrees("аудандық мәслихат", ALMATY)).isFalse();
    assertThat(agrees("мәслихат", NORTH)).isTrue();
    assertThat(agrees("мәслихат", ALMATY)).isFalse();
    assertThat(agrees("облыстық мәслихат", REGION)).isTrue();
    assertThat(agrees("облыстық мәслихат", Set.of("maslikhat/almaty-region"))).isFalse();
  }

  @Test
  void meansTheBodyThatItNames() {
    assertThat(agrees("Алматы облысы Жамбыл аудандық мәслихаты", ALMATY)).isTrue();
    assertThat(agrees("Алматы облысы Жамбыл аудандық мәслихаты", NORTH)).isFalse();
  }

  @Test
  void agreesWithEveryActWhoseBodyIsNotKnown() {
    assertThat(agrees("Жамбыл аудандық мәслихаты", Set.of())).isTrue();
  }

  private boolean agrees(String issuer, Set<String> bodies) {
    Citation citation = Citation.of(ActType.DECISION).withIssuer(Optional.of(issuer));
    return CitedBody.agrees(citation, citing, bodies);
  }

  @Test
  void meansTheRegionThatThePlaceLayIn() {
    ActText semey = text("Шығыс Қазақстан облысы Семей қаласының мәслихаты");
    Citation citation = Citation.of(ActType.DECISION).withIssuer(Optional.of("облыстық мәслихат"));

    assertThat(CitedBody.agrees(citation, semey, Set.of("maslikhat/east-kazakhstan"))).isTrue();
    assertThat(CitedBody.agrees(citation, semey, Set.of("maslikhat/pavlodar"))).isFalse();
  }

  private static ActText text(String issuer) {
    Requisites requisites =
        new Requisites(
            ActType.DECISION,
            "",
            List.of(issuer),
            Optional.of(LocalDate.of(2014, 12, 24)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Status.NOTHING_AGAINST,
            Optional.empty());
    return BareText.of(Language.KAZAKH, requisites);
  }
}
