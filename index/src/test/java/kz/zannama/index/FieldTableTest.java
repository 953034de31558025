package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.index.internal.store.ActDocuments;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.FieldTable.Holder;
import kz.zannama.index.internal.store.FieldTable.Row;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.LatestView;
import kz.zannama.index.internal.store.PutText;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldTableTest {
  @Test
  void everyFieldOfADocumentIsOfTheKindThatTheTableTells() {
    Citation other =
        Citation.of(ActType.ORDER)
            .withDateAndNumber(Optional.of(LocalDate.of(2019, 1, 9)), Optional.of("7"));
    Act act =
        SampleAct.russian(ActType.ORDER, "2020-06-05", "204")
            .title("Об учёте сезонных рабочих")
            .issuer("Министр труда")
            .code("V2000020812")
            .version("2021-03-01")
            .paragraph("1. Утвердить правила учёта.")
            .basis(other)
            .repeals(other)
            .noted(other, "para_1")
            .act();
    List<Document> block =
        new ActDocuments(FieldTable.analyzer())
            .of(StoredAct.allOf(PutText.of(act)).getFirst(), act);
    Set<String> seen = new LinkedHashSet<>();
    for (Document document : block) {
      Holder holder = document == block.getLast() ? Holder.ACT : Holder.UNIT;
      for (IndexableField field : document) {
        Row row = FieldTable.find(field.name()).orElseThrow();
        seen.add(field.name());
        if (!field.name().equals(Fields.BLOCK)) {
          assertThat(row.holder()).as(field.name()).isEqualTo(holder);
        }
        assertThat(field.fieldType().indexOptions()).as(field.name()).isEqualTo(options(row));
        assertThat(field.fieldType().docValuesType()).as(field.name()).isEqualTo(values(row));
      }
    }
    assertThat(seen).contains(Fields.TEXT_RU, Fields.WHOLE_RU, Fields.ADOPTED, Fields.TITLE_WORDS);
  }

  private static IndexOptions options(Row row) {
    return switch (row.kind()) {
      case KEYWORD, KEY -> IndexOptions.DOCS;
      case TEXT -> IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
      case WORDS -> IndexOptions.DOCS_AND_FREQS;
      case DATE, NUMBER, FACTS, STORED -> IndexOptions.NONE;
    };
  }

  private static DocValuesType values(Row row) {
    return switch (row.kind()) {
      case KEYWORD, FACTS -> DocValuesType.SORTED_SET;
      case DATE -> DocValuesType.SORTED_NUMERIC;
      case NUMBER -> DocValuesType.NUMERIC;
      case STORED -> row.name().equals(Fields.SUMMARY) ? DocValuesType.BINARY : DocValuesType.NONE;
      case KEY, TEXT, WORDS -> DocValuesType.NONE;
    };
  }

  @Test
  void viewsScoreAllWordsOfActsByTheirLengthAndOtherWordsAsUsual(@TempDir Path folder)
      throws IOException {
    try (ActIndex index = ActIndex.create(folder);
        Directory directory = FSDirectory.open(folder);
        LatestView views = new LatestView(folder, directory)) {
      IndexSearcher view = views.acquire();
      PerFieldSimilarityWrapper scoring = (PerFieldSimilarityWrapper) view.getSimilarity();

      assertThat(scoring.get(Fields.WHOLE_KK)).hasToString("BM25(k1=5.0,b=1.0)");
      assertThat(scoring.get(Fields.TITLE_RU)).hasToString("BM25(k1=1.2,b=0.75)");
      assertThat(scoring.get(Fields.TEXT_RU)).hasToString("BM25(k1=1.2,b=0.75)");
      assertThat(index.size()).isZero();
      views.release(view);
    }
  }

  @Test
  void hasEveryFieldThatHasAName() throws IllegalAccessException {
    Set<String> names = new LinkedHashSet<>();
    for (Field constant : Fields.class.getFields()) {
      if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == String.class) {
        names.add((String) constant.get(null));
      }
    }
    names.removeAll(Set.of(Fields.SCHEMA, Fields.SCHEMA_KEY, Fields.ACT, Fields.TEXT));
    names.removeAll(
        Set.of(
            Fields.OWNER,
            Fields.EVER,
            Fields.PRINT,
            Fields.HEAD,
            Fields.EVIDENCE,
            Fields.BASED_ON,
            Fields.LINES,
            Fields.RUNS,
            Fields.LEANING));
    assertThat(FieldTable.all().stream().map(Row::name)).containsAll(names);
  }
}
