package kz.zannama.model;

import java.util.Optional;

/// A table in its place in the text.
///
/// @param id its id: `table_1`, `annex_1__table_2`
/// @param table the table
/// @param span where it is printed
public record TableBlock(ElementId id, Table table, Optional<Span> span) implements Block {}
