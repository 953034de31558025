package kz.zannama.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Span;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;

/// A part of an act that is compared as a whole: its title, a provision, the heading of an annex.
///
/// @param id the element's id; `title`, `preamble` and `body` where it is no provision or annex
/// @param pieces what stands in it, without what the provisions in it hold, in reading order
public record ComparedUnit(ElementId id, List<Piece> pieces) {
  public ComparedUnit {
    pieces = List.copyOf(pieces);
  }

  /// Something that stands in a unit.
  public sealed interface Piece {}

  /// Words, a paragraph of text or a heading.
  ///
  /// @param text the words
  /// @param span where they are printed
  public record Words(String text, Optional<Span> span) implements Piece {}

  /// A table.
  ///
  /// @param block the table in its place
  public record Grid(TableBlock block) implements Piece {
    /// Its caption, the unit of its amounts, and its rows, cells parted by ` | `.
    public Stream<String> lines() {
      Table table = block.table();
      Stream<String> rows =
          table.rows().stream()
              .map(row ->
                  row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" | ")));
      return Stream.of(table.caption().stream(), table.unit().stream(), rows)
          .flatMap(lines -> lines);
    }
  }

  /// A note of the publisher, which is no wording of the act.
  ///
  /// @param note the note
  public record Note(EditorialNote note) implements Piece {}

  /// Its own words, a paragraph or row a line; notes are not among them.
  public String text() {
    return pieces.stream()
        .flatMap(piece ->
            switch (piece) {
              case Words words -> Stream.of(words.text());
              case Grid grid -> grid.lines();
              case Note note -> Stream.empty();
            })
        .collect(Collectors.joining("\n"));
  }

  /// The words of its paragraphs and headings, a line each, without tables and notes.
  public String words() {
    return pieces.stream()
        .filter(Words.class::isInstance)
        .map(piece -> ((Words) piece).text())
        .collect(Collectors.joining("\n"));
  }

  /// Where it is printed: the place of its first words, where known.
  public Optional<Span> span() {
    return pieces.stream()
        .filter(Words.class::isInstance)
        .flatMap(piece -> ((Words) piece).span().stream())
        .findFirst();
  }

  /// The tables in it.
  public List<TableBlock> tables() {
    return pieces.stream()
        .filter(Grid.class::isInstance)
        .map(piece -> ((Grid) piece).block())
        .toList();
  }
}
