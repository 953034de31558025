package kz.zannama.consolidation.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Part;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;

/// Changes a row of a table, told by the number in its first cell: «реттік нөмірі 2-жол мынадай
/// редакцияда жазылсын», «строку, порядковый номер 3, исключить».
///
/// The number must stand in one row of the tables of the document, and no cell may reach over
/// several rows; a new row has as many cells as those of its table.
public final class TableRows {
  private final Draft draft;
  private final Room room;
  private final String number;
  private final List<Place> places;

  private TableRows(Draft draft, Room room, String number) {
    this.draft = draft;
    this.room = room;
    this.number = number;
    this.places =
        tables(draft.blocks(room))
            .flatMap(block ->
                rows(block.table(), number).mapToObj(row -> new Place(block.table(), block, row)))
            .toList();
  }

  /// A row of a table.
  private record Place(Table table, TableBlock block, int row) {
    Table.Row found() {
      return table.rows().get(row);
    }
  }

  /// What comes of a change of a row.
  public enum Result {
    /// The row is changed.
    DONE,
    /// There is no such row, or no table that could have it.
    MISSING,
    /// Several rows or tables can be meant.
    SEVERAL,
    /// The new wording is no row of that table.
    NO_ROW,
    /// The row stands already.
    SAME,
    /// The change is of another kind, or cells reach over several rows.
    NOT_UNDERSTOOD
  }

  /// A draft and what was done to it.
  ///
  /// @param result what came of it
  /// @param draft the draft, as it was where nothing was done
  /// @param touched the table that was changed
  public record Edit(Result result, Draft draft, List<ElementId> touched) {}

  /// The number of the row that a change is about, where it is about one row.
  public static Optional<String> number(List<Part> parts) {
    return Optional.of(parts)
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .filter(part -> part.kind() == Part.Kind.ROW)
        .filter(part -> part.position() == Part.Position.AT && part.labels().size() == 1)
        .map(part -> part.labels().getFirst());
  }

  /// What comes of a change of a row.
  ///
  /// @param number the number in the row's first cell
  public static Edit edit(Draft draft, Room room, String number, Change change) {
    TableRows rows = new TableRows(draft, room, number);
    Optional<Table.Row> wording = NewUnits.of(change).flatMap(TableRows::row);
    return switch (change) {
      case Change.Insertion it -> rows.insert(wording);
      case Change.Rewording it -> rows.changed(wording.map(List::of));
      case Change.Deletion it when it.oldText().isEmpty() -> rows.changed(Optional.of(List.of()));
      case Change.Deletion it -> rows.not(Result.NOT_UNDERSTOOD);
      case Change.Replacement it -> rows.not(Result.NOT_UNDERSTOOD);
      case Change.Repeal it -> rows.not(Result.NOT_UNDERSTOOD);
      case Change.Suspension it -> rows.not(Result.NOT_UNDERSTOOD);
      case Change.Renumbering it -> rows.not(Result.NOT_UNDERSTOOD);
      case Change.Amendment it -> rows.not(Result.NOT_UNDERSTOOD);
    };
  }

  /// The row that a wording is.
  private static Optional<Table.Row> row(NewUnits wording) {
    return wording.blocks().size() == 1
            && wording.blocks().getFirst() instanceof TableBlock table
            && table.table().rows().size() == 1
        ? Optional.of(table.table().rows().getFirst())
        : Optional.empty();
  }

  /// Other rows in the place of the one that has the number.
  private Edit changed(Optional<List<Table.Row>> wording) {
    if (places.size() != 1) {
      return not(places.isEmpty() ? Result.MISSING : Result.SEVERAL);
    }
    Place place = places.getFirst();
    if (wording.isEmpty() || !wording.get().stream().allMatch(row -> fits(row, place.found()))) {
      return not(Result.NO_ROW);
    }
    return done(place.block(), place.row(), place.row() + 1, wording.get());
  }

  /// A row more behind the last one of a smaller number, in the only table that numbers its rows.
  private Edit insert(Optional<Table.Row> wording) {
    if (!places.isEmpty()) {
      boolean same =
          places.size() == 1
              && wording
                  .filter(row -> texts(row).equals(texts(places.getFirst().found())))
                  .isPresent();
      return not(same ? Result.SAME : Result.SEVERAL);
    }
    List<TableBlock> numbered =
        tables(draft.blocks(room)).filter(block -> before(block.table()).isPresent()).toList();
    if (numbered.size() != 1) {
      return not(numbered.isEmpty() ? Result.MISSING : Result.SEVERAL);
    }
    TableBlock block = numbered.getFirst();
    int at = before(block.table()).getAsInt();
    if (wording.isEmpty() || !fits(wording.get(), block.table().rows().get(at))) {
      return not(Result.NO_ROW);
    }
    return done(block, at + 1, at + 1, List.of(wording.get()));
  }

  /// The last row whose number is smaller.
  private OptionalInt before(Table table) {
    return IntStream.range(table.headerRows(), table.rows().size())
        .filter(row -> isSmaller(first(table.rows().get(row))))
        .max();
  }

  private boolean isSmaller(String other) {
    return isWhole(number) && isWhole(other) && Integer.parseInt(other) < Integer.parseInt(number);
  }

  private static boolean isWhole(String number) {
    return !number.isEmpty()
        && number.length() < 7
        && number.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  private boolean fits(Table.Row row, Table.Row other) {
    return row.cells().size() == other.cells().size() && first(row).equals(number);
  }

  private Edit done(TableBlock block, int from, int to, List<Table.Row> wording) {
    Table table = block.table();
    boolean spans =
        table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(it -> it.rowSpan() > 1);
    if (spans || !table.furtherHeaders().isEmpty()) {
      return not(Result.NOT_UNDERSTOOD);
    }
    List<Table.Row> rows = new ArrayList<>(table.rows().subList(0, from));
    rows.addAll(wording);
    rows.addAll(table.rows().subList(to, table.rows().size()));
    Table changed =
        new Table(table.caption(), table.unit(), table.headerRows(), table.columns(), rows);
    TableBlock other = new TableBlock(block.id(), changed, block.span());
    return new Edit(
        Result.DONE,
        draft.withBlocks(room, blocks -> mapped(blocks, it -> it == block ? other : it)),
        List.of(block.id()));
  }

  private Edit not(Result result) {
    return new Edit(result, draft, List.of());
  }

  private static List<Block> mapped(List<Block> blocks, UnaryOperator<Block> change) {
    return blocks.stream()
        .map(block ->
            block instanceof Provision it
                ? it.withChildren(mapped(it.children(), change))
                : change.apply(block))
        .toList();
  }

  private static Stream<TableBlock> tables(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            block instanceof Provision it
                ? tables(it.children())
                : block instanceof TableBlock table ? Stream.of(table) : Stream.empty());
  }

  private static IntStream rows(Table table, String number) {
    return IntStream.range(table.headerRows(), table.rows().size())
        .filter(row -> first(table.rows().get(row)).equals(number));
  }

  /// What stands in a row's first cell: `2` of «2.» and «2)».
  private static String first(Table.Row row) {
    return row.cells().isEmpty()
        ? ""
        : row.cells().getFirst().text().strip().replaceFirst("[.)]$", "");
  }

  private static List<String> texts(Table.Row row) {
    return row.cells().stream().map(cell -> cell.text().strip()).toList();
  }
}
