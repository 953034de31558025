package kz.zannama.model;

import java.util.Optional;
import java.util.OptionalInt;

/// The file or record that a text was read from.
///
/// @param file its name, or `archive.jsonl.gz#id` for a record of an archive
/// @param mediaType its media type, for example `application/pdf`
/// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
/// @param pages how many pages it has, where it has pages
/// @param archiveId the official bank's identifier, where the file's name shows one: `V1500011304`
public record Source(
    String file, String mediaType, String sha256, OptionalInt pages, Optional<String> archiveId) {}
