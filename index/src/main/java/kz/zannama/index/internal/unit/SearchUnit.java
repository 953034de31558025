package kz.zannama.index.internal.unit;

import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.ElementId;

/// A piece of an act's text that words are matched within.
///
/// @param element the element that holds it; empty for the preamble
/// @param path the way to it in words
/// @param heading the nearest heading
/// @param page the page
/// @param words its words, never blank
public record SearchUnit(
    Optional<ElementId> element,
    String path,
    Optional<String> heading,
    OptionalInt page,
    String words) {}
