package kz.zannama.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zannama.model.Table.Header;
import kz.zannama.model.Table.Row;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table table(Header... headers) {
    List<Row> rows = IntStream.range(0, 6).mapToObj(row -> new Row(List.of())).toList();
    return new Table(Optional.empty(), Optional.empty(), 1, 1, List.of(headers), rows);
  }

  @Test
  void knowsTheRowsOfItsHeaders() {
    Table table = table(new Header(2, 3), new Header(5, 5));

    assertThat(IntStream.range(0, 6).filter(table::isHeader)).containsExactly(0, 2, 3, 5);
  }

  @Test
  void refusesHeadersOutOfPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(new Header(0, 1)))
        .withMessage("Out of place in 6 rows, 1 of them header: Header[firstRow=0, lastRow=1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(new Header(3, 4), new Header(4, 5)));
    assertThatIllegalArgumentException().isThrownBy(() -> table(new Header(5, 6)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Header(2, 1))
        .withMessage("No rows from 2 to 1");
  }
}
