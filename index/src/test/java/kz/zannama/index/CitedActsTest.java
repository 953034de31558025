package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.ElementId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedActsTest {
  @TempDir Path folder;
  private ActIndex index;

  private final Act oldCode =
      SampleAct.russian(ActType.CODE, "1997-12-13", "208-I")
          .title("Уголовно-исполнительный кодекс Республики Казахстан")
          .paragraph("Порядок исполнения.")
          .act();
  private final Act code =
      SampleAct.russian(ActType.CODE, "2014-07-05", "234-V")
          .title("УГОЛОВНО-ИСПОЛНИТЕЛЬНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН")
          .paragraph("Порядок исполнения.")
          .paragraph("Надзор за порядком.")
          .act();
  private final Act forests =
      SampleAct.kazakh(ActType.CODE, "2019-02-03", "777-IX")
          .title("Қазақстан Республикасының Орман кодексі")
          .paragraph("Ағаштар күзетіледі.")
          .act();
  private final Act bees =
      SampleAct.russian(ActType.LAW, "2018-03-04", "55-VI")
          .title("О пасеках и пчелах")
          .paragraph("Пчел не обижать.")
          .act();
  private final Act order =
      SampleAct.russian(ActType.ORDER, "2020-12-25", "ҚР ДСМ-991/2020")
          .title("Об утверждении правил охраны ульев")
          .paragraph("Утвердить правила.")
          .act();

  @BeforeEach
  void open() throws IOException {
    index = ActIndex.create(folder);
    try (ActIndexWriter writer = index.writer()) {
      for (Act act : List.of(oldCode, code, forests, bees, order)) {
        writer.put(act);
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void takesTheNewestActOfAName() throws IOException {
    assertThat(cited("УИК РК ст. 5")).containsExactly(code);
    assertThat(cited("ҚР ҚАК 5-бабы")).containsExactly(code);
    assertThat(cited("статья 5 Уголовно-исполнительного кодекса")).containsExactly(code);
    assertThat(cited("УИК 1997")).containsExactly(oldCode);
  }

  @Test
  void takesTheTitleWhereNoListedActIsThere() throws IOException {
    assertThat(cited("ЛК РК")).containsExactly(forests);
    assertThat(cited("орман кодексі 5-бап")).containsExactly(forests);
    assertThat(cited("закон о пасеках и пчелах")).containsExactly(bees);
    assertThat(cited("закон РК о пасеках ст 1")).containsExactly(bees);
    assertThat(cited("закон о государственных закупках")).isEmpty();
  }

  @Test
  void takesAShortenedNumber() throws IOException {
    assertThat(cited("ДСМ-991")).containsExactly(order);
    assertThat(cited("приказ 991 25.12.20")).containsExactly(order);
    assertThat(cited("закон 55 от 4/3/18")).containsExactly(bees);
    assertThat(cited("приказ № 991")).isEmpty();
    assertThat(cited("приказ 991 26.12.20")).isEmpty();
  }

  @Test
  void searchingPutsTheCitedActFirstAndShowsTheProvision() throws IOException {
    SearchHit hit = first("УИК РК п. 2");
    assertThat(hit.act()).isEqualTo(code.id());
    assertThat(hit.provision()).contains(new ElementId("para_2"));
    assertThat(first("дсм-991").act()).isEqualTo(order.id());
    assertThat(first("закон о пасеках").act()).isEqualTo(bees.id());
  }

  private List<Act> cited(String typed) throws IOException {
    return index.cited(TypedCitation.read(typed).getFirst());
  }

  private SearchHit first(String typed) throws IOException {
    return index.search(ActQuery.of(typed)).hits().getFirst();
  }

  @Test
  void answersWhoRepealedOrChangedAnAct() throws IOException {
    Act repealing =
        SampleAct.russian(ActType.ORDER, "2023-05-06", "14")
            .title("О некоторых приказах")
            .repeals(SampleAct.cited(ActType.ORDER, "2020-12-25", "ҚР ДСМ-991/2020"))
            .act();
    Act changing =
        SampleAct.russian(ActType.LAW, "2022-07-08", "88-VII")
            .title("О внесении изменений")
            .changes(SampleAct.cited(ActType.LAW, "2018-03-04", "55-VI"), "art_1")
            .act();
    try (ActIndexWriter writer = index.writer()) {
      writer.put(repealing);
      writer.put(changing);
    }

    assertThat(first("кто отменил приказ № ҚР ДСМ-991/2020").act()).isEqualTo(repealing.id());
    assertThat(first("№ ҚР ДСМ-991/2020 бұйрықтың күшін кім жойды").act())
        .isEqualTo(repealing.id());
    assertThat(first("чем изменён закон № 55-VI").act()).isEqualTo(changing.id());
    assertThat(first("приказ № ҚР ДСМ-991/2020").act()).isEqualTo(order.id());
  }
}
