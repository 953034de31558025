package kz.zannama.model;

/// What became of an act that was put.
///
/// @param id the id that it is found by
/// @param outcome what was done
public record PutResult(ActId id, Outcome outcome) {
  /// What can become of an act that is put.
  public enum Outcome {
    /// It was not in the index.
    ADDED,
    /// It joined a text in the other language.
    JOINED,
    /// It is another wording of an act that was there.
    WORDING_ADDED,
    /// The same text was there, from this source or another; a new source was noted.
    SAME_TEXT,
    /// It looks like an act that was there, and evidence says that it is another: both stay, each
    /// with an issue.
    KEPT_APART
  }
}
