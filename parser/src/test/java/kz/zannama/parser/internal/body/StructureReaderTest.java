package kz.zannama.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Block;
import kz.zannama.model.Provision;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.internal.amend.instruction.QuotedRange;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;

class StructureReaderTest {
  private static List<Block> read(String prefix, String... lines) {
    List<ItemWithQuotes> items = new ArrayList<>();
    for (String line : lines) {
      items.add(ItemWithQuotes.of(Line.of(SourceText.of(line, 0), Style.PLAIN)));
    }
    return new StructureReader(prefix, new ElementIds()).read(items);
  }

  private static List<String> ids(List<Block> blocks) {
    List<String> ids = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Provision) {
        ids.add(block.id().value());
      }
      ids.addAll(ids(block.children()));
    }
    return ids;
  }

  @Test
  void leavesChaptersOutOfTheIdsOfArticles() {
    assertThat(
            ids(
                read(
                    "",
                    "2-бөлім. Салық",
                    "1-тарау. Жалпы ережелер",
                    "5-бап. Төлеушілер",
                    "1. Төлеушілер:",
                    "1) заңды тұлғалар;",
                    "2) жеке тұлғалар.")))
        .containsExactly(
            "sec_2",
            "sec_2__chp_1",
            "art_5",
            "art_5__para_1",
            "art_5__para_1__subpara_1",
            "art_5__para_1__subpara_2");
  }

  @Test
  void keepsTheHyphenOfInsertedNumbers() {
    assertThat(ids(read("", "Статья 5-1. Сроки", "2-1. Срок равен году.")))
        .containsExactly("art_5-1", "art_5-1__para_2-1");
  }

  @Test
  void readsSuperscriptsAsInsertedNumbers() {
    assertThat(
            ids(
                read(
                    "",
                    "Статья 12¹. Сроки",
                    "1. Полив.",
                    "1¹. Посадка:",
                    "1) деревьев;",
                    "1¹) кустов;",
                    "13²-бап. Мерзімдер")))
        .containsExactly(
            "art_12-1",
            "art_12-1__para_1",
            "art_12-1__para_1-1",
            "art_12-1__para_1-1__subpara_1",
            "art_12-1__para_1-1__subpara_1-1",
            "art_13-2");
  }

  @Test
  void partsAnActOnOneLine() {
    assertThat(
            ids(
                read(
                    "",
                    "1. Мектеп ашылсын: 1) ғимарат бөлінсін; 2) штат бекітілсін. 2. Осы шешім қол"
                        + " қойылған күнінен бастап күшіне енеді.")))
        .containsExactly("para_1", "para_1__subpara_1", "para_1__subpara_2", "para_2");
  }

  @Test
  void takesAHeadingWithANumberForAChapterOfRules() {
    assertThat(
            ids(
                read(
                    "annex_1",
                    "1. Жалпы ережелер",
                    "1. Ереже мектептерге қолданылады.",
                    "2. Мектеп жыл сайын есеп береді.",
                    "2. Есеп беру",
                    "3. Есеп жазбаша беріледі.")))
        .containsExactly(
            "annex_1__chp_1",
            "annex_1__para_1",
            "annex_1__para_2",
            "annex_1__chp_2",
            "annex_1__para_3");
  }

  @Test
  void givesTheTextAfterAFinishedListBackToItsParagraph() {
    List<Block> blocks =
        read("", "1. Тапсырылсын:", "1) сметаны жасау;", "2) сметаны бекіту.", "Есеп беру айлық.");
    Provision paragraph = (Provision) blocks.getFirst();
    assertThat(paragraph.children()).hasSize(3);
    assertThat(paragraph.children().getLast())
        .isInstanceOfSatisfying(
            TextBlock.class, text -> assertThat(text.text()).isEqualTo("Есеп беру айлық."));
  }

  @Test
  void findsNoUnitsInsideQuotedWording() {
    Line line =
        Line.of(SourceText.of("1. 3-тармақ жазылсын: \"3. Алым: 1) төленеді.\".", 0), Style.PLAIN);
    int from = line.value().indexOf('"');
    ItemWithQuotes item =
        new ItemWithQuotes(line, false, List.of(new QuotedRange(from, line.value().length() - 1)));
    assertThat(ids(new StructureReader("", new ElementIds()).read(List.of(item))))
        .containsExactly("para_1");
  }

  @Test
  void takesNoYearForAParagraph() {
    assertThat(ids(read("", "1. Жоспар бекітілсін.", "2015. Жыл қорытындысы")))
        .containsExactly("para_1");
  }

  @Test
  void joinsALineThatGoesOnWithItsSentence() {
    List<Block> blocks =
        read(
            "",
            "1. Жолдарды күту мен жөндеуді қадағалау Қазақстан Республикасы",
            "Көлік министрінің орынбасарына жүктелсін.",
            "2. Надзор за содержанием и ремонтом дорог возложить на",
            "Министерство транспорта.");
    assertThat(blocks)
        .extracting(block -> ((Provision) block).text().orElseThrow())
        .containsExactly(
            "Жолдарды күту мен жөндеуді қадағалау Қазақстан Республикасы Көлік министрінің"
                + " орынбасарына жүктелсін.",
            "Надзор за содержанием и ремонтом дорог возложить на Министерство транспорта.");
  }

  @Test
  void keepsASentenceBelowAHeadingApart() {
    List<Block> blocks =
        read(
            "",
            "1. Порядок содержания и ремонта дорог общего пользования",
            "Дороги содержат акимы.",
            "2. Ортақ пайдаланудағы жолдарды күтіп ұстау тәртібі",
            "Жолдарды әкімдер күтеді.");
    assertThat(blocks).allMatch(block -> block.children().getFirst() instanceof TextBlock);
  }
}
