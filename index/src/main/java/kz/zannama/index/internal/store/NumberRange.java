package kz.zannama.index.internal.store;

import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// Numbers of a field between two, told in a way that other engines can be asked, too.
public final class NumberRange extends Query {
  private final String field;
  private final long from;
  private final long to;
  private final Query query;

  /// A range.
  ///
  /// @param from the least number
  /// @param to the greatest
  /// @param query how Lucene looks for it
  public NumberRange(String field, long from, long to, Query query) {
    this.field = field;
    this.from = from;
    this.to = to;
    this.query = query;
  }

  /// The field.
  public String field() {
    return field;
  }

  /// The least number.
  public long from() {
    return from;
  }

  /// The greatest number.
  public long to() {
    return to;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return query;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String shown) {
    return query.toString(shown);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && query.equals(((NumberRange) other).query);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + Objects.hashCode(query);
  }
}
