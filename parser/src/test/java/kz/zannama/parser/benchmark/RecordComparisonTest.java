package kz.zannama.parser.benchmark;

import static kz.zannama.parser.benchmark.RecordDifference.Fate.ADDED;
import static kz.zannama.parser.benchmark.RecordDifference.Fate.CHANGED;
import static kz.zannama.parser.benchmark.RecordDifference.Fate.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RecordComparisonTest {
  @Test
  void seesNoDifferenceInEqualRecords() {
    assertThat(differences("{'a':[1,{'b':null}]}", "{'a':[1,{'b':null}]}")).isEmpty();
  }

  @Test
  void namesWhatWasAddedRemovedAndChanged() {
    assertThat(differences("{'a':1,'b':{'c':'x'}}", "{'b':{'c':'y'},'d':[2]}"))
        .containsExactly(
            new RecordDifference("a", REMOVED, "1", ""),
            new RecordDifference("b.c", CHANGED, "\"x\"", "\"y\""),
            new RecordDifference("d", ADDED, "", "[2]"));
  }

  @Test
  void comparesElementsThatHaveIdsByThem() {
    assertThat(
            differences(
                "{'body':[{'id':'para_1','text':'a'},{'id':'para_2','text':'b'}]}",
                "{'body':[{'id':'para_0','text':'n'},{'id':'para_2','text':'c'}]}"))
        .containsExactly(
            new RecordDifference("body[0]", REMOVED, "{\"id\":\"para_1\",\"text\":\"a\"}", ""),
            new RecordDifference("body[1].text", CHANGED, "\"b\"", "\"c\""),
            new RecordDifference("body[0]", ADDED, "", "{\"id\":\"para_0\",\"text\":\"n\"}"));
  }

  @Test
  void comparesTheOnlyElementsWhateverTheirIds() {
    assertThat(differences("{'records':[{'id':'a','t':1}]}", "{'records':[{'id':'b','t':1}]}"))
        .containsExactly(new RecordDifference("records[0].id", CHANGED, "\"a\"", "\"b\""));
  }

  @Test
  void alignsElementsWithoutIdsByTheEqualOnesAroundThem() {
    assertThat(differences("{'a':['w','x','y','z']}", "{'a':['v','w','y','q','z']}"))
        .containsExactly(
            new RecordDifference("a[0]", ADDED, "", "\"v\""),
            new RecordDifference("a[1]", REMOVED, "\"x\"", ""),
            new RecordDifference("a[3]", ADDED, "", "\"q\""));
  }

  @Test
  void comparesElementsWithOneIdTwiceInOrder() {
    assertThat(
            differences(
                "{'a':[{'id':'p','t':1},{'id':'p','t':2}]}",
                "{'a':[{'id':'p','t':1},{'id':'p','t':3}]}"))
        .containsExactly(new RecordDifference("a[1].t", CHANGED, "2", "3"));
  }

  @Test
  void reportsKindsWithCountsAndExamples() {
    DifferenceKinds kinds = new DifferenceKinds();
    kinds.add("a.txt", new RecordDifference("body[0].children[3].text", CHANGED, "\"x\"", "\"y\""));
    kinds.add("a.txt", new RecordDifference("body[7].children[0].text", CHANGED, "\"p\"", "\"q\""));
    kinds.add("b.txt", new RecordDifference("title", REMOVED, "\"t\"", ""));
    assertThat(kinds.report().lines())
        .containsExactly(
            "body[].children[].text changed: 2 in 1",
            "    a.txt body[0].children[3].text",
            "      - \"x\"",
            "      + \"y\"",
            "title removed: 1 in 1",
            "    b.txt title",
            "      - \"t\"",
            "      + ",
            "2 sources differ");
  }

  @Test
  void showsLongValuesAroundTheFirstLetterThatDiffers() {
    String same = "а".repeat(200);
    RecordDifference difference =
        new RecordDifference("text", CHANGED, same + "б" + same, same + "в" + same);
    assertThat(difference.shownBefore())
        .isEqualTo("…" + "а".repeat(30) + "б" + "а".repeat(59) + "…");
    assertThat(difference.shownAfter())
        .isEqualTo("…" + "а".repeat(30) + "в" + "а".repeat(59) + "…");
  }

  private static List<RecordDifference> differences(String before, String after) {
    JsonMapper json = JsonMapper.shared();
    return RecordComparison.of(
        json.readTree(before.replace('\'', '"')), json.readTree(after.replace('\'', '"')));
  }
}
