package kz.zannama.parser.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;

class RequisitesLineTest {
  private static List<String> issuers(String text, Language language) {
    Line line = Line.of(SourceText.of(text, 0), Style.PLAIN);
    return RequisitesLine.read(line, language).issuers();
  }

  @Test
  void namesEveryBodyOfJointOrderInKazakh() {
    assertThat(
            issuers(
                "Қазақстан Республикасы Көлік министрінің 2024 жылғы 3 сәуірдегі № 112 және"
                    + " Қазақстан Республикасы Қаржы министрінің 2024 жылғы 5 сәуірдегі № 190"
                    + " бірлескен бұйрығы.",
                Language.KAZAKH))
        .containsExactly(
            "Қазақстан Республикасы Көлік министрі", "Қазақстан Республикасы Қаржы министрі");
  }

  @Test
  void namesEveryBodyOfJointOrderInRussian() {
    assertThat(
            issuers(
                "Совместный приказ Министра транспорта Республики Казахстан от 3 апреля 2024 года"
                    + " № 112 и Министра финансов Республики Казахстан от 5 апреля 2024 года № 190.",
                Language.RUSSIAN))
        .containsExactly(
            "Министр транспорта Республики Казахстан", "Министр финансов Республики Казахстан");
  }

  @Test
  void namesTheBodyBeforeDateThatIsCutOff() {
    assertThat(issuers("Көксу ауданы әкімдігінің 2022 жылғы 25", Language.KAZAKH))
        .containsExactly("Көксу ауданы әкімдігі");
    assertThat(issuers("Көксу ауданы әкімдігінің қаулысы 2002 жылғы", Language.KAZAKH))
        .containsExactly("Көксу ауданы әкімдігі");
    assertThat(issuers("Постановление акимата Коксуского района от 25 ма", Language.RUSSIAN))
        .containsExactly("акимат Коксуского района");
  }
}
