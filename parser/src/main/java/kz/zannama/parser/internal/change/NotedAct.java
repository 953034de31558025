package kz.zannama.parser.internal.change;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.model.Citation;

/// An act that a note names.
///
/// @param citation the act
/// @param effective the date from which its change applies, where printed
/// @param start its first character in the note
/// @param end the character after its last one
record NotedAct(Citation citation, Optional<LocalDate> effective, int start, int end) {}
