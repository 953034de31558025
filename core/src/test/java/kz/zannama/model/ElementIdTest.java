package kz.zannama.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementIdTest {
  private final ElementId article = new ElementId("art_5");
  private final ElementId paragraph = new ElementId("art_5__para_2");
  private final ElementId item = new ElementId("art_5__para_2__subpara_3");

  @Test
  void tellsWhatItIsWithin() {
    assertThat(item.isWithin(article)).isTrue();
    assertThat(item.isWithin(item)).isTrue();
    assertThat(article.isWithin(item)).isFalse();
    assertThat(new ElementId("art_51").isWithin(article)).isFalse();
  }

  @Test
  void meetsWhatItIsWithinAndWhatIsWithinIt() {
    assertThat(paragraph.meets(article)).isTrue();
    assertThat(paragraph.meets(item)).isTrue();
    assertThat(paragraph.meets(new ElementId("art_5__para_3"))).isFalse();
  }

  @Test
  void goesOutwardsFromTheInnermost() {
    assertThat(item.outwards()).containsExactly(item, paragraph, article);
    assertThat(ElementId.TITLE.outwards()).containsExactly(ElementId.TITLE);
  }
}
