package kz.zannama.parser.batch.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The members of an archive in the order in which they stand in it.
public interface Members extends Closeable {
  /// Opens a member by its name, whichever was the last one; empty where there is none that can be
  /// read, and in archives that are read from their beginning only.
  default Optional<InputStream> open(String name) throws IOException {
    return Optional.empty();
  }

  /// The next member; empty after the last one.
  ///
  /// @throws IOException if the archive is damaged from here on, or holds more than it may; the
  ///   message is the reason alone
  Optional<Member> next() throws IOException;
}
