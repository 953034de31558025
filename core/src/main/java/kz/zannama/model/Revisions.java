package kz.zannama.model;

/// Which text of a document under review is read: one in which a word processor has recorded what
/// was deleted, inserted and moved, and nobody has accepted or refused it yet.
public enum Revisions {
  /// As if all changes were accepted: what is deleted is no text.
  FINAL,
  /// As if all changes were refused: what is inserted is no text.
  ORIGINAL
}
