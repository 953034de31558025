package kz.zannama.citation;

import kz.zannama.model.Citation;

/// A citation of an act in a text.
///
/// @param citation the act and the provisions that are cited; its span is empty, for the reader of
///   the source to fill
/// @param start its first character
/// @param end the character after its last one; provisions, title and registration belong to it
public record FoundCitation(Citation citation, int start, int end) {}
