package kz.zannama.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The file or record that a text was read from.
///
/// @param file its name, or `archive.jsonl.gz#id` for a record of an archive
/// @param mediaType its media type, for example `application/pdf`
/// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
/// @param pages how many pages it has, where it has pages
/// @param archiveId the official bank's identifier, where the file's name shows one: `V1500011304`
/// @param companions the SHA-256 of the files that lay beside it and bear its name in the other
///   language: of `act.rus.docx` for `act.kaz.pdf`
public record Source(
    String file,
    String mediaType,
    String sha256,
    OptionalInt pages,
    Optional<String> archiveId,
    List<String> companions) {
  public Source {
    companions = List.copyOf(companions);
  }

  /// A source that nothing lay beside.
  public Source(
      String file, String mediaType, String sha256, OptionalInt pages, Optional<String> archiveId) {
    this(file, mediaType, sha256, pages, archiveId, List.of());
  }
}
