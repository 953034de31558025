package kz.zannama.index.internal.unit;

import kz.zannama.model.Language;

/// A unit that was found.
///
/// @param language the language of its text
/// @param unit what it says
public record FoundUnit(Language language, SearchUnit unit) {}
