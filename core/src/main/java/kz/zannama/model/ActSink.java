package kz.zannama.model;

import java.io.IOException;

/// What takes acts and keeps them: an index, or whatever else a program makes of them.
///
/// What was put is safe after [#commit]; a program that dies before it may lose what it put since
/// the last one, and puts it again: an act that is there already changes nothing.
public interface ActSink {
  /// What became of an act that was put.
  enum Outcome {
    /// It was not there.
    ADDED,
    /// It replaced a text in the same language.
    REPLACED,
    /// It joined a text in the other language.
    JOINED,
    /// Every text of it was there, read from the same bytes; nothing was done.
    UNCHANGED
  }

  /// Puts an act.
  Outcome put(Act act) throws IOException;

  /// Makes everything that was put safe, all at once.
  void commit() throws IOException;
}
