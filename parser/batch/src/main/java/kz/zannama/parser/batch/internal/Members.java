package kz.zannama.parser.batch.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The members of an archive in the order in which they stand in it.
public interface Members extends Closeable {
  /// The next member; empty after the last one.
  ///
  /// @throws IOException if the archive is damaged from here on, or holds more than it may; the
  ///   message is the reason alone
  Optional<Member> next() throws IOException;
}
