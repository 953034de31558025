package kz.zannama.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;

class ActIdsTest {
  @Test
  void makesOneIdForBothTextsOfAnAct() {
    Optional<ActId> kazakh = id("Алматы облысы Іле ауданы әкімдігі", Language.KAZAKH, "61-ө");
    Optional<ActId> russian =
        id("акимат Илийского района Алматинской области", Language.RUSSIAN, "61-р");

    assertThat(kazakh).isEqualTo(russian);
    assertThat(kazakh)
        .contains(new ActId("directive/akimat/almaty-region/ile-district/2014-05-07/61"));
  }

  @Test
  void saysThatTheRegionOfANamesakeIsNotKnown() {
    assertThat(id("Жамбыл аудандық мәслихаты", Language.KAZAKH, "7"))
        .contains(new ActId("directive/maslikhat/-/zhambyl-district/2014-05-07/7"));
  }

  @Test
  void namesABodyThatIsNotKnownByItsWords() {
    assertThat(id("Алматы облысы Көксай ауданының әкімі", Language.KAZAKH, "7"))
        .contains(new ActId("directive/almaty-region/kk:көксай-ауданының-әкімі/2014-05-07/7"));
  }

  @Test
  void makesNoneWhereTheNumberIsMissing() {
    assertThat(ActIds.of(Citation.of(ActType.ORDER), Language.KAZAKH)).isEmpty();
  }

  private static Optional<ActId> id(String issuer, Language language, String number) {
    Citation cited =
        Citation.of(ActType.DIRECTIVE)
            .withIssuer(Optional.of(issuer))
            .withDateAndNumber(Optional.of(LocalDate.of(2014, 5, 7)), Optional.of(number));
    return ActIds.of(cited, language);
  }
}
