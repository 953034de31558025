package kz.zannama.index.internal.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// A part of a query whose clauses do not count among those of the whole: Lucene takes some
/// thousand clauses in one query, and people paste more.
public final class SearchedApart extends Query {
  private final Query part;

  /// A part of a query.
  public SearchedApart(Query part) {
    this.part = part;
  }

  /// The part.
  public Query part() {
    return part;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return searcher.createWeight(searcher.rewrite(part), mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "apart(" + part.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && part.equals(((SearchedApart) other).part);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + Objects.hashCode(part);
  }
}
