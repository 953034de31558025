package kz.zannama.model;

import java.io.IOException;
import java.util.Optional;

/// What takes acts and keeps them: an index, or whatever else a program makes of them.
///
/// What was put is safe after [#commit]; a program that dies before it may lose what it put since
/// the last one, and puts it again: an act that is there already changes nothing.
public interface ActSink {
  /// Puts an act; nothing that was put before is lost by it.
  PutResult put(Act act) throws IOException;

  /// Forgets a source: the texts that were read from it, and the acts that have no other text.
  ///
  /// @param sha256 the hash of its bytes, see [Source#sha256()]
  /// @return how many texts it gave
  int remove(String sha256) throws IOException;

  /// Takes what a corpus of editions tells of the end of an act, in the place of what it told
  /// before.
  ///
  /// @param actCode the corpus' code of the act
  /// @param end the end; empty where one that was announced is taken back
  /// @return whether the act is known here
  default boolean ended(String actCode, Optional<Edition.End> end) throws IOException {
    return false;
  }

  /// What was noted under a name at the last commit that noted it.
  Optional<String> note(String name) throws IOException;

  /// Makes everything that was put and forgotten safe, all at once, and a note with it.
  void commit(String name, String note) throws IOException;
}
