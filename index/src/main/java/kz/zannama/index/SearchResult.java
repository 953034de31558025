package kz.zannama.index;

import java.util.List;
import java.util.OptionalLong;

/// The answer to a query.
///
/// @param total how many acts match, beyond the limit too
/// @param notKnown where a date was asked for, of how many acts that match otherwise it is not
///   known whether they were in force on it; [ActQuery.Builder#forceUnknown] lists them
/// @param hits the acts, in the order asked for
/// @param facets how all matching acts divide by type, body, region, year, status and language
public record SearchResult(
    long total, OptionalLong notKnown, List<SearchHit> hits, List<Facet> facets) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /// How the matching acts divide by one property.
  ///
  /// @param name `type`, `body`, `region`, `year`, `status` or `language`
  /// @param values its values with their counts, the most frequent first, fifty at most
  public record Facet(String name, List<Count> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /// How many matching acts have a value.
  ///
  /// @param value the value
  /// @param acts how many acts
  public record Count(String value, long acts) {}
}
