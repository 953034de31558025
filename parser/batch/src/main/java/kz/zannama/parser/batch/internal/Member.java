package kz.zannama.parser.batch.internal;

/// One member of an archive. Folders are none.
public sealed interface Member {
  /// Its name in the archive, with its folders, parted by `/`.
  String name();

  /// A member that was read.
  ///
  /// @param content its bytes
  record Read(String name, Content content) implements Member {}

  /// A member that is not wanted; it was not read.
  record Skipped(String name) implements Member {}

  /// A member that cannot be read.
  ///
  /// @param reason why
  record Broken(String name, String reason) implements Member {}

  /// The bytes of a member.
  final class Content {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    /// The bytes themselves, not a copy.
    public byte[] bytes() {
      return bytes;
    }
  }
}
