package kz.zannama.index.opensearch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.FieldTable.Holder;
import kz.zannama.index.internal.store.FieldTable.Row;
import org.junit.jupiter.api.Test;

class MappingTest {
  @Test
  void hasTheFieldsOfTheIndexAndNoOthers() {
    Map<?, ?> properties = of(Mapping.acts(), "properties");
    TreeSet<Object> ofActs = new TreeSet<>(properties.keySet());
    ofActs.removeAll(java.util.Set.of(Mapping.UNITS, Mapping.TEXTS, Mapping.STAMP));
    assertThat(ofActs).isEqualTo(names(Holder.ACT));
    assertThat(new TreeSet<Object>(of(of(properties, "units"), "properties").keySet()))
        .isEqualTo(names(Holder.UNIT));
  }

  @Test
  void gathersTheWordsOfUnitsAndTitles() {
    Map<?, ?> properties = of(Mapping.acts(), "properties");
    assertThat(properties.get("whole_ru"))
        .isEqualTo(
            Map.of(
                "type",
                "text",
                "index_options",
                "freqs",
                "similarity",
                "zannama_whole",
                "analyzer",
                "zannama_russian"));
    assertThat(of(of(properties, "units"), "properties").get("text_ru"))
        .isEqualTo(Map.of("type", "text", "analyzer", "zannama_russian", "copy_to", "whole_ru"));
    assertThat(properties.get("join")).isEqualTo(Map.of("type", "keyword", "doc_values", false));
  }

  private static TreeSet<Object> names(Holder holder) {
    return FieldTable.all().stream()
        .filter(row -> row.holder() == holder && !row.name().matches("record|units"))
        .map(Row::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<?, ?> of(Map<?, ?> mapping, String name) {
    return (Map<?, ?>) Objects.requireNonNull(mapping.get(name));
  }
}
