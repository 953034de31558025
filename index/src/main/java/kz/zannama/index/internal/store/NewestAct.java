package kz.zannama.index.internal.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// The newest act of an index: up to its date the index knows which acts repeal others.
public final class NewestAct {
  private NewestAct() {}

  /// Its date; empty where no act has one.
  public static Optional<LocalDate> date(IndexSearcher searcher) throws IOException {
    SortedNumericSortField newest =
        new SortedNumericSortField(Fields.ADOPTED, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    TopDocs top =
        searcher.search(
            new TermQuery(new Term(Fields.KIND, Fields.ACT)), 1, new Sort(newest), false);
    return top.scoreDocs.length == 1
            && top.scoreDocs[0] instanceof FieldDoc found
            && found.fields[0] instanceof Long day
            && day != Long.MIN_VALUE
        ? Optional.of(LocalDate.ofEpochDay(day))
        : Optional.empty();
  }
}
