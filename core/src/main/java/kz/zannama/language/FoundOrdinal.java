package kz.zannama.language;

/// An ordinal number in words in a text: «қырық бірінші», «сорок первого».
///
/// @param value the number
/// @param start its first character
/// @param end the character after its last one
public record FoundOrdinal(int value, int start, int end) {}
