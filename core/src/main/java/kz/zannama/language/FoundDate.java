package kz.zannama.language;

import java.time.LocalDate;

/// A date in a text.
///
/// @param date the day
/// @param start its first character
/// @param end the character after its last one; the word for the year belongs to it
public record FoundDate(LocalDate date, int start, int end) {}
