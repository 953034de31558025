package kz.zannama.parser.internal.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Provision;
import kz.zannama.model.TableBlock;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewWordingTest {
  private static List<Change> changes(String instruction) throws IOException {
    String act =
        "О внесении изменений\n\nПриказ Министра культуры Республики Казахстан от 4 мая 2021 года"
            + " № 21\n\nПРИКАЗЫВАЮ:\n\n1. Внести в приказ Министра культуры Республики Казахстан от 9"
            + " апреля 2018 года № 45 \"Об утверждении Правил библиотеки\" следующие изменения:\n\n"
            + instruction
            + "\n\n2. Настоящий приказ вводится в действие со дня подписания.\n";
    return ActParser.create()
        .parse(new ByteArrayInputStream(act.getBytes(StandardCharsets.UTF_8)), "order.txt")
        .act()
        .text()
        .changes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\nСроки в днях.\";", "\n\n\";"})
  void keepsTheTablesOfQuotedWording(String end) throws IOException {
    List<Change> changes =
        changes(
            "пункт 3 изложить в следующей редакции:\n\n\"3. Сроки:\n\nЗал\t|\tСрок\n1\t|\t10\n2\t|\t20"
                + end
                + "\n\nпункт 9 исключить.");

    assertThat(changes).hasSize(2);
    Change.Rewording rewording = (Change.Rewording) changes.getFirst();
    assertThat(rewording.newText().orElseThrow()).startsWith("3. Сроки:").doesNotContain("\uFFFC");
    Provision paragraph = (Provision) rewording.blocks().getFirst();
    assertThat(paragraph.children().stream().filter(TableBlock.class::isInstance)).hasSize(1);
    TableBlock table = (TableBlock) paragraph.children().getFirst();
    assertThat(table.table().rows()).hasSize(3);
  }

  @Test
  void keepsPlainWordingAsText() throws IOException {
    List<Change> changes =
        changes(
            "в пункте 3 слово \"зал\" заменить словом \"комната\"; абзац второй пункта 4 изложить в"
                + " следующей редакции: \"книги выдаются\".");

    assertThat(changes).hasSize(2);
    List<Block> blocks = ((Change.Rewording) changes.getLast()).blocks();
    assertThat(blocks).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFC", "\uFFFC7", "\uFFFC\uDB80\uDC05", "\uFFFC рисунок"})
  void readsTheSignOfAPictureThatIsGone(String sign) throws IOException {
    List<Change> changes =
        changes(
            "пункт 3 изложить в следующей редакции:\n\n\"3. Срок десять дней.\n\n"
                + sign
                + "\n\nСрок продлевается.\";\n\nпункт 9 исключить.");

    assertThat(changes).hasSize(2);
    Change.Rewording rewording = (Change.Rewording) changes.getFirst();
    assertThat(rewording.newText().orElseThrow())
        .startsWith("3. Срок десять дней.")
        .endsWith("Срок продлевается.");
  }
}
