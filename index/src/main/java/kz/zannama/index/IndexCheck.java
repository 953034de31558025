package kz.zannama.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.PutText;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.internal.unit.SearchUnits;
import kz.zannama.model.ActId;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// Reads an index through and says what is wrong with it.
final class IndexCheck {
  private IndexCheck() {}

  static List<String> problems(IndexReader reader) throws IOException {
    List<String> problems = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      try {
        leaf.reader().checkIntegrity();
      } catch (IOException e) {
        problems.add("A file is damaged: " + e.getMessage());
      }
    }
    StoredActs acts = new StoredActs(reader);
    for (int document : acts.documents(Fields.KIND, Fields.ACT, Integer.MAX_VALUE)) {
      check(acts, document, problems);
    }
    return List.copyOf(problems);
  }

  private static void check(StoredActs acts, int document, List<String> problems)
      throws IOException {
    ActId id = acts.summary(document).act().id();
    try {
      StoredAct stored = acts.whole(document);
      if (!stored.id().equals(id)) {
        problems.add(id + " holds the act " + stored.id());
      }
      stored.texts().forEach(PutText::text);
      int lines =
          acts.read(document).texts().values().stream()
              .mapToInt(text -> SearchUnits.units(text).size())
              .sum();
      if (lines != acts.units(document)) {
        problems.add(id + " has " + acts.units(document) + " units of " + lines);
      }
      int units = acts.documents(Fields.BLOCK, id.value(), Integer.MAX_VALUE).size() - 1;
      if (units != acts.units(document)) {
        problems.add(id + " has " + units + " units of " + acts.units(document));
      }
    } catch (IllegalArgumentException e) {
      problems.add(id + " cannot be read back: " + e.getMessage());
    }
  }
}
