package kz.zannama.index.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.model.Language;
import org.apache.lucene.index.MultiReader;
import org.junit.jupiter.api.Test;

class QueryReaderTest {
  private final QueryReader reader = new QueryReader(FieldTable.analyzer());

  @Test
  void leavesOutTheStopWordsOfEitherLanguage() throws IOException {
    assertThat(read("для сирот")).hasSize(1);
    assertThat(read("жер мен су")).hasSize(2);
  }

  @Test
  void readsATermOfSeveralWordsAsOne() throws IOException {
    List<List<Reading>> words = read("мемлекеттік сатып алу");

    assertThat(words).hasSize(3);
    assertThat(words)
        .allSatisfy(word ->
            assertThat(word)
                .anyMatch(reading ->
                    reading.language() == Language.RUSSIAN
                        && reading.words() == 3
                        && reading.stems().equals(List.of("государствен", "закупк"))));
  }

  @Test
  void partsAWordThatAShortenedOneIsGluedTo() throws IOException {
    List<List<Reading>> words = read("минводоснабжения");

    assertThat(words).hasSize(1);
    assertThat(words.getFirst())
        .extracting(Reading::stems)
        .contains(List.of("министерств", "водоснабжен"))
        .anyMatch(stems -> stems.size() == 3 && stems.getFirst().startsWith("министрл"));
  }

  @Test
  void partsNoWordWhoseRestIsNone() throws IOException {
    assertThat(read("министранта")).hasSize(1);
    assertThat(read("министранта").getFirst()).noneMatch(reading -> reading.stems().size() > 1);
  }

  private List<List<Reading>> read(String text) throws IOException {
    try (MultiReader noActs = new MultiReader()) {
      return reader.read(text, new IndexSpelling(noActs)).words();
    }
  }
}
