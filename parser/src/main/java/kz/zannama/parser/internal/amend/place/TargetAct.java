package kz.zannama.parser.internal.amend.place;

import kz.zannama.model.Citation;

/// An act that a clause cites.
///
/// @param citation the act, its provisions as cited
/// @param start its first character in the joined text
/// @param end the character after its last one
public record TargetAct(Citation citation, int start, int end) {}
