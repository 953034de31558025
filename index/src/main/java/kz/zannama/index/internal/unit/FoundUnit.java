package kz.zannama.index.internal.unit;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.model.Language;

/// A unit that was found.
///
/// @param language the language of its text
/// @param unit what it says
/// @param wording the day of the wording that it is of, where its source prints one
public record FoundUnit(Language language, SearchUnit unit, Optional<LocalDate> wording) {}
