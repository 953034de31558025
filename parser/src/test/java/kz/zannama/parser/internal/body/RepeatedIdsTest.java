package kz.zannama.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Span;
import kz.zannama.model.TextBlock;
import org.junit.jupiter.api.Test;

class RepeatedIdsTest {
  @Test
  void tellsAnIdThatStandsTwiceAtItsSecondUnit() {
    List<Block> body = List.of(unit("para_1", 0), unit("para_2", 10), unit("para_1", 20));

    assertThat(RepeatedIds.check(body, List.of()))
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.code()).isEqualTo(IssueCode.ID_REPEATED);
          assertThat(issue.message()).isEqualTo("para_1");
          assertThat(issue.span()).contains(Span.of(20, 25));
        });
  }

  @Test
  void tellsItOnceAndNotWhatStandsWithin() {
    Block item = unit("para_1__subpara_1", 1);
    Block list = unit("para_1", 0, item);

    assertThat(RepeatedIds.check(List.of(list, list, list), List.of())).hasSize(1);
  }

  @Test
  void looksAtAnnexesToo() {
    Annex annex =
        new Annex(
            new ElementId("annex_1"),
            Optional.empty(),
            Optional.of("1"),
            Optional.empty(),
            Optional.empty(),
            List.of(unit("annex_1__para_1", 0), unit("annex_1__para_1", 9)));

    assertThat(RepeatedIds.check(List.of(unit("para_1", 0)), List.of(annex)))
        .extracting(issue -> issue.message())
        .containsExactly("annex_1__para_1");
  }

  @Test
  void leavesTextAlone() {
    Block text = new TextBlock(new ElementId("text_1"), "Бау", Optional.empty());

    assertThat(RepeatedIds.check(List.of(text, text), List.of())).isEmpty();
  }

  private static Block unit(String id, int place, Block... children) {
    return new Provision(
        ProvisionKind.PARAGRAPH,
        new ElementId(id),
        Optional.of("1"),
        Optional.empty(),
        Optional.of("Сад"),
        Optional.of(Span.of(place, place + 5)),
        List.of(children));
  }
}
