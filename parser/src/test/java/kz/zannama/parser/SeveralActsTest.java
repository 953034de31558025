package kz.zannama.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Person;
import org.junit.jupiter.api.Test;

class SeveralActsTest {
  private static final String POND =
      """
      О чистке прудов

      Постановление акимата Коксуского района от 4 мая 2023 года № 77

      Акимат Коксуского района ПОСТАНОВЛЯЕТ:

      1. Очистить пруды.

      2. Настоящее постановление вводится в действие со дня подписания.

      Аким района	|	Е. Тасболатов
      """;

  private static final String POND_KAZAKH =
      """
      Тоғандарды тазарту туралы

      Көксу ауданы әкімдігінің 2023 жылғы 4 мамырдағы № 77 қаулысы

      Көксу ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. Тоғандар тазартылсын.

      2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.

      Аудан әкімі	|	Е. Тасболатов
      """;

  private static final String BRIDGE =
      """
      О ремонте мостов

      Постановление акимата Коксуского района от 8 мая 2023 года № 81

      Акимат Коксуского района ПОСТАНОВЛЯЕТ:

      1. Признать утратившим силу постановление акимата Коксуского района от 5 мая 2020 года № 41 "О мостах".

      Аким района	|	Е. Тасболатов
      """;

  @Test
  void readsEachActOfASourceByItself() throws IOException {
    List<Act> acts = parse(POND + "\n" + BRIDGE).acts();
    assertThat(acts)
        .extracting(Act::number)
        .map(Object::toString)
        .containsExactly("Optional[77]", "Optional[81]");
    assertThat(acts.getFirst().text().changes()).isEmpty();
    assertThat(acts.getLast().text().requisites().title()).isEqualTo("О ремонте мостов");
    assertThat(acts.getLast().text().changes())
        .extracting(change -> change.scope().act().flatMap(Citation::number).orElse("-"))
        .containsExactly("41");
  }

  @Test
  void saysInTheFirstActThatThereAreMore() throws IOException {
    ParseResult result = parse(POND + "\n" + BRIDGE);
    assertThat(result.act()).isEqualTo(result.acts().getFirst());
    assertThat(result.act().text().issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(tuple(IssueCode.SEVERAL_ACTS, "The source goes on with another act"));
  }

  @Test
  void joinsTheTextsOfOneActInTwoLanguages() throws IOException {
    List<Act> acts = parse(POND_KAZAKH + "\n" + POND).acts();
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().texts()).containsOnlyKeys(Language.KAZAKH, Language.RUSSIAN);
  }

  @Test
  void keepsBothTextsThatHaveOneKeyAndOneLanguage() throws IOException {
    List<Act> acts = parse(POND + "\n" + POND).acts();
    assertThat(acts).hasSize(2);
    assertThat(acts.getLast().id().value()).startsWith("sha256:").endsWith("-2");
  }

  @Test
  void endsAnActThatSubmitsADraftAtItsSignature() throws IOException {
    List<Act> kazakh =
        parse(
                """
                "Орман келісіміне қол қою туралы" Қазақстан Республикасының Президенті Жарлығының жобасы туралы

                Қазақстан Республикасы Үкіметінің 2021 жылғы 2 маусымдағы № 377 қаулысы

                Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:

                "Орман келісіміне қол қою туралы" Қазақстан Республикасының Президенті Жарлығының жобасы Қазақстан Республикасы Президентінің қарауына енгізілсін.

                Қазақстан РеспубликасыныңПремьер-Министрі                              Б. Сейітов

                Орман келісіміне қол қою туралы
                Орманды қорғау мақсатында ҚАУЛЫ ЕТЕМІН :

                1. Орман министріне келісімге қол қоюға өкілеттік берілсін.

                2. Осы Жарлық қол қойылған күнінен бастап қолданысқа енгізіледі.
                """)
            .acts();
    List<Act> russian =
        parse(
                """
                О проекте Указа Президента Республики Казахстан "О лесном соглашении"

                Постановление Правительства Республики Казахстан от 2 июня 2021 года № 377

                Правительство Республики Казахстан ПОСТАНОВЛЯЕТ:

                внести на рассмотрение Президента Республики Казахстан проект Указа Президента Республики Казахстан "О лесном соглашении".

                Премьер-МинистрРеспублики Казахстан                              Б. Сеитов

                О лесном соглашении
                В целях охраны леса ПОСТАНОВЛЯЮ:

                1. Уполномочить Министра леса подписать соглашение.

                2. Настоящий Указ вводится в действие со дня подписания.
                """)
            .acts();
    assertThat(List.of(kazakh, russian))
        .allSatisfy(acts -> {
          assertThat(acts).hasSize(2);
          assertThat(acts.getFirst().text().requisites().entryIntoForce()).isEmpty();
          assertThat(acts.getFirst().text().body()).hasSize(1);
          assertThat(acts.getFirst().text().signatories())
              .singleElement()
              .extracting(Person::name)
              .asString()
              .startsWith("Б. Се");
          Act draft = acts.getLast();
          assertThat(draft.text().requisites().draft()).isTrue();
          assertThat(draft.text().requisites().type()).isEqualTo(ActType.DECREE);
          assertThat(draft.text().body()).hasSize(2);
        });
  }

  @Test
  void keepsTheAnnexOfAnActThatSubmitsADraft() throws IOException {
    List<Act> acts =
        parse(
                """
                О проекте Указа Президента Республики Казахстан "О лесном соглашении"

                Постановление Правительства Республики Казахстан от 2 июня 2021 года № 377

                Правительство Республики Казахстан ПОСТАНОВЛЯЕТ:

                1. Внести на рассмотрение Президента Республики Казахстан проект Указа Президента Республики Казахстан "О лесном соглашении".

                2. Утвердить прилагаемый перечень лесов.

                Премьер-Министр Республики Казахстан                              Б. Сеитов

                Утвержден
                постановлением Правительства Республики Казахстан
                от 2 июня 2021 года № 377

                Перечень лесов

                1. Сосновый лес.
                """)
            .acts();
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().text().annexes()).hasSize(1);
  }

  @Test
  void keepsADraftApartFromTheResolutionThatSubmitsIt() throws IOException {
    List<Act> acts =
        parse(
                """
                О проекте Закона Республики Казахстан "О прудах"

                Постановление Правительства Республики Казахстан от 3 июня 2021 года № 381

                Правительство Республики Казахстан ПОСТАНОВЛЯЕТ: внести на рассмотрение Мажилиса Парламента Республики Казахстан проект Закона Республики Казахстан "О прудах".

                Премьер-Министр Республики Казахстан                                   Е. Тасболатов

                Проект

                Закон Республики Казахстан О прудах

                Статья 1. Признать утратившим силу Закон Республики Казахстан от 9 июня 2001 года "О каналах".

                Статья 2. Настоящий Закон вводится в действие со дня его первого официального опубликования.

                Президент Республики Казахстан
                """)
            .acts();
    assertThat(acts).extracting(Act::type).containsExactly(ActType.RESOLUTION, ActType.LAW);
    ActText resolution = acts.getFirst().text();
    assertThat(resolution.changes()).isEmpty();
    assertThat(resolution.requisites().entryIntoForce()).isEmpty();
    assertThat(resolution.requisites().draft()).isFalse();
    assertThat(resolution.signatories()).extracting(Person::name).containsExactly("Е. Тасболатов");
    ActText draft = acts.getLast().text();
    assertThat(draft.requisites().draft()).isTrue();
    assertThat(draft.requisites().title()).isEqualTo("О прудах");
    assertThat(draft.issues())
        .extracting(Issue::code, Issue::message)
        .contains(tuple(IssueCode.DRAFT, "The text is a draft"));
  }

  @Test
  void leavesTheFormOfADraftInItsAnnex() throws IOException {
    assertThat(
            parse(
                    POND
                        + """

                        	|	Приложение к постановлению акимата Коксуского района от 4 мая 2023 года № 77

                        Проект

                        Договор о чистке пруда

                        1. Пруд чистит подрядчик.
                        """)
                .acts())
        .hasSize(1);
  }

  private static ParseResult parse(String text) throws IOException {
    return ActParser.create().parse(new ByteArrayInputStream(text.getBytes(UTF_8)), "acts.txt");
  }
}
