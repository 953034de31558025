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
/// @param edition what a corpus of editions states of the text, where the source is of one
/// @param pieces the files that the source is joined from, in their order; empty for a single file
/// @param recognition how the text was read from pictures of its pages, where it was
public record Source(
    String file,
    String mediaType,
    String sha256,
    OptionalInt pages,
    Optional<String> archiveId,
    List<String> companions,
    Optional<Edition> edition,
    List<Piece> pieces,
    Optional<Recognition> recognition) {
  public Source {
    companions = List.copyOf(companions);
    pieces = List.copyOf(pieces);
  }

  /// One of the files that a source is joined from: a place in the source lies in the last piece
  /// that does not start behind it.
  ///
  /// @param file its name below the folder of the act: `meta.yaml`, `rus/ch001.md`
  /// @param start where its text begins in that of the source
  public record Piece(String file, int start) {}

  /// A source of a single file.
  public Source(
      String file,
      String mediaType,
      String sha256,
      OptionalInt pages,
      Optional<String> archiveId,
      List<String> companions) {
    this(file, mediaType, sha256, pages, archiveId, companions, Optional.empty(), List.of());
  }

  /// A source whose text was not read from pictures.
  public Source(
      String file,
      String mediaType,
      String sha256,
      OptionalInt pages,
      Optional<String> archiveId,
      List<String> companions,
      Optional<Edition> edition,
      List<Piece> pieces) {
    this(file, mediaType, sha256, pages, archiveId, companions, edition, pieces, Optional.empty());
  }

  /// This source with what a corpus states of it.
  public Source withEdition(Edition stated) {
    return new Source(
        file,
        mediaType,
        sha256,
        pages,
        archiveId,
        companions,
        Optional.of(stated),
        pieces,
        recognition);
  }

  /// This source as joined from files.
  public Source withPieces(List<Piece> files) {
    return new Source(
        file, mediaType, sha256, pages, archiveId, companions, edition, files, recognition);
  }

  /// This source as read from pictures of its pages.
  public Source withRecognition(Recognition read) {
    return new Source(
        file, mediaType, sha256, pages, archiveId, companions, edition, pieces, Optional.of(read));
  }

  /// A source that nothing lay beside.
  public Source(
      String file, String mediaType, String sha256, OptionalInt pages, Optional<String> archiveId) {
    this(file, mediaType, sha256, pages, archiveId, List.of());
  }
}
