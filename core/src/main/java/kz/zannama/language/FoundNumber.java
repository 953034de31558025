package kz.zannama.language;

/// The number of an act in a text.
///
/// @param number the number as printed, without number sign and law suffix, Roman numerals in Latin
///   letters: `101/НҚ`, `XX/232-VI`
/// @param start the first character, that of the number sign where there is one
/// @param end the character after the last one; a law suffix (ҚРЗ · ЗРК) belongs to it
public record FoundNumber(String number, int start, int end) {}
