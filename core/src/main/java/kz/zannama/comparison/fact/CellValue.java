package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Table;

/// A number in a cell of a table.
///
/// @param cell the cell
/// @param column the place of the cell in its row, from 0
/// @param value the number
public record CellValue(Table.Cell cell, int column, Value value) {
  /// How far apart the places of cells are.
  private static final int PART = 10;

  /// The numbers of cells, in reading order.
  public static List<CellValue> of(List<Table.Cell> cells) {
    List<CellValue> values = new ArrayList<>();
    int at = 0;
    for (int column = 0; column < cells.size(); column++) {
      Table.Cell cell = cells.get(column);
      for (Value value : Values.of(cell.text())) {
        // each cell has places of its own, so that the values of two are never one stretch
        values.add(
            new CellValue(
                cell,
                column,
                new Value(value.canonical(), value.sort(), at + value.start(), at + value.end())));
      }
      at += cell.text().length() + PART;
    }
    return values;
  }

  /// Those of some values that are left over.
  public static List<CellValue> those(List<CellValue> values, List<Value> left) {
    List<CellValue> those = new ArrayList<>();
    for (CellValue value : values) {
      if (left.stream().anyMatch(it -> it == value.value())) {
        those.add(value);
      }
    }
    return those;
  }

  /// Whether the cell holds nothing but the number.
  public boolean isWhole() {
    return cell.number().isPresent();
  }

  /// Whether it is the whole of a cell right of the first words, and no code or number of a row.
  public boolean isAmountIn(List<Table.Cell> cells) {
    return isWhole()
        && cells.subList(0, Math.min(column, cells.size())).stream()
            .anyMatch(it -> it.text().chars().anyMatch(Character::isLetter));
  }

  /// Whether two cells print the same figures in several numbers, of which one is parted in other
  /// places: «1 2501 300» beside «1 250 1 300».
  public boolean hasFiguresOf(CellValue other) {
    boolean several = !isWhole() || !other.isWhole();
    return several && figures().equals(other.figures());
  }

  private String figures() {
    return cell.text().replaceAll("\\D++", "");
  }

  /// Whether the number is zero.
  public boolean isZero() {
    return value.canonical().equals("0");
  }

  /// The words of the cell.
  public String words() {
    return cell.text().strip();
  }
}
