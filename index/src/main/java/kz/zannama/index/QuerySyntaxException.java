package kz.zannama.index;

/// A query that does not follow the query language; the message shows where.
///
/// ```text
/// Not a field: typ (type, issuer, region, year, language, status, on, number, date)
/// салық typ:order
///       ^
/// ```
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;

  QuerySyntaxException(String reason, String query, int position) {
    super(reason + "\n" + query + "\n" + " ".repeat(position) + "^");
    this.position = position;
  }

  /// Where in the query it is, counted in characters from 0.
  public int position() {
    return position;
  }
}
