package kz.zannama.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.BareText;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;

class LineageTest {
  private static final String KAZAKH = "Қайықтарды есепке алу қағидаларын бекіту туралы";
  private static final String RUSSIAN = "Об утверждении Правил учета лодок";

  private final Act former =
      act("2019-05-01", "5", Map.of(Language.KAZAKH, KAZAKH, Language.RUSSIAN, RUSSIAN));

  @Test
  void comparesTitlesInEachLanguageThatBothActsHave() {
    assertThat(after(act("2023-07-01", "9", Map.of(Language.RUSSIAN, RUSSIAN + " и катеров"))))
        .containsExactly("9");
    assertThat(after(act("2023-07-01", "9", Map.of(Language.KAZAKH, KAZAKH)))).containsExactly("9");
  }

  @Test
  void takesNoActOfAnotherSubjectNorOneThatOnlyEndsOthers() {
    assertThat(after(act("2023-07-01", "9", Map.of(Language.RUSSIAN, "О бюджете района"))))
        .isEmpty();
    Map<Language, String> titles =
        Map.of(
            Language.KAZAKH,
            KAZAKH + " қаулының күші жойылды деп тану туралы",
            Language.RUSSIAN,
            RUSSIAN);
    assertThat(after(act("2023-07-01", "9", titles))).isEmpty();
  }

  private List<String> after(Act latter) {
    Citation cited =
        Citation.of(ActType.ORDER).withDateAndNumber(latter.adopted(), latter.number());
    ActLink repeal =
        new ActLink(
            ActLink.Kind.REPEALED_BY, Optional.of(LinkedAct.of(latter)), cited, Optional.empty());
    AmendmentChain chain =
        AmendmentChain.of(former, List.of(), ActFinder.NONE).withLinks(List.of(repeal));
    return Lineage.of(former, chain).after().stream()
        .map(one -> one.latter().number().orElse(""))
        .toList();
  }

  private static Act act(String adopted, String number, Map<Language, String> titles) {
    Map<Language, ActText> texts = new EnumMap<>(Language.class);
    titles.forEach(
        (language, title) -> texts.put(language, text(adopted, number, language, title)));
    return new Act(new ActId("order/-/" + adopted + "/" + number), texts);
  }

  private static ActText text(String adopted, String number, Language language, String title) {
    Requisites requisites =
        new Requisites(
            ActType.ORDER,
            title,
            List.of(),
            Optional.of(LocalDate.parse(adopted)),
            Optional.of(number),
            Optional.empty(),
            Optional.empty(),
            Status.NOTHING_AGAINST,
            Optional.empty());
    return BareText.of(language, requisites);
  }
}
