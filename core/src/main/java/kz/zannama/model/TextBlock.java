package kz.zannama.model;

import java.util.Optional;

/// A paragraph of text that is not a numbered unit.
///
/// @param id its id: `text_1`, `art_5__text_2`
/// @param text the text, normalized
/// @param span where it is printed
public record TextBlock(ElementId id, String text, Optional<Span> span) implements Block {}
