package kz.zannama.model;

import java.util.Optional;

/// A picture in the source: a scheme, a formula, an emblem.
///
/// @param id its id: `image_1`
/// @param span its page and box
public record Image(ElementId id, Optional<Span> span) implements Block {}
