package kz.zannama.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final Block NOTE =
      new EditorialNote(new ElementId("note_1"), "Ескерту. Өзгеріс енгізілді.", Optional.empty());
  private static final Block ROWS =
      new TableBlock(
          new ElementId("table_1"),
          new Table(
              Optional.of("Баға тізімі"),
              Optional.of("мың теңге"),
              1,
              2,
              List.of(row("Атауы", "Бағасы"), row("Алма\nқызыл", "12"), row("", ""))),
          Optional.empty());
  private static final Provision POINT =
      provision(
          "para_2",
          Optional.of("2"),
          Optional.empty(),
          Optional.of("Бағалар бекітілсін."),
          List.of(
              NOTE,
              new Quotation(
                  new ElementId("quote_1"),
                  Optional.empty(),
                  List.of(new TextBlock(new ElementId("text_1"), "«3. Жаңа.»", Optional.empty()))),
              new Image(new ElementId("image_1"), Optional.empty()),
              ROWS));
  private static final Provision ARTICLE =
      provision("art_5", Optional.of("5"), Optional.of("Баға"), Optional.empty(), List.of(POINT));

  @Test
  void hasALineForEachBlockWithWords() {
    assertThat(ARTICLE.plainText())
        .isEqualTo(
            """
            5 Баға
            2 Бағалар бекітілсін.
            Ескерту. Өзгеріс енгізілді.
            «3. Жаңа.»
            Баға тізімі
            мың теңге
            Атауы\tБағасы
            Алма қызыл\t12\
            """);
  }

  @Test
  void isThatOfEachNode() {
    assertThat(NOTE.plainText()).isEqualTo("Ескерту. Өзгеріс енгізілді.");
    assertThat(POINT.children().get(2).plainText()).isEmpty();
    assertThat(ROWS.plainText()).isEqualTo(((TableBlock) ROWS).table().plainText());
  }

  @Test
  void ofAnAnnexBeginsWithItsNumberAndTitle() {
    Annex annex =
        new Annex(
            new ElementId("annex_1"),
            Optional.empty(),
            Optional.of("1"),
            Optional.of("Прейскурант на яблоки"),
            Optional.empty(),
            List.of(new TextBlock(new ElementId("text_1"), "Цены в тенге.", Optional.empty())));

    assertThat(annex.plainText()).isEqualTo("1\nПрейскурант на яблоки\nЦены в тенге.");
  }

  @Test
  void ofADeepTreeNeedsNoDeepStack() {
    Provision nested = POINT;
    for (int depth = 0; depth < 100_000; depth++) {
      nested =
          provision(
              "para_" + depth,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(nested));
    }

    assertThat(nested.plainText()).isEqualTo(POINT.plainText());
  }

  private static Provision provision(
      String id,
      Optional<String> number,
      Optional<String> heading,
      Optional<String> text,
      List<Block> children) {
    return new Provision(
        ProvisionKind.PARAGRAPH,
        new ElementId(id),
        number,
        heading,
        text,
        Optional.empty(),
        children);
  }

  private static Table.Row row(String... cells) {
    return new Table.Row(
        List.of(cells).stream().map(c -> new Table.Cell(c, 1, 1, Optional.empty())).toList());
  }
}
