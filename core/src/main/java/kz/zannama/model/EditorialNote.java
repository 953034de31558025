package kz.zannama.model;

import java.util.Optional;

/// A note by the publisher, not part of the act: «Ескерту. …», «Сноска. …», «ЗҚАИ-ның ескертпесі!»;
/// or what the source itself keeps apart from the running text, as a footnote, below the words that
/// bear its mark.
///
/// @param id its id: `note_1`, `art_5__note_1`
/// @param text the note, normalized
/// @param span where it is printed
public record EditorialNote(ElementId id, String text, Optional<Span> span) implements Block {}
