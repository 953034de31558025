package kz.zannama.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of parts of an act, and nothing else: a line for each block that has words of its own,
/// a line for each row of a table.
final class PlainText {
  private PlainText() {}

  static String of(List<Block> blocks) {
    return lines(ActText.walk(blocks).map(PlainText::own));
  }

  static String of(Annex annex) {
    return lines(Stream.of(annex.number().orElse(""), annex.title().orElse(""), of(annex.body())));
  }

  static String of(ActText text) {
    return lines(
        Stream.of(
                Stream.of(text.title(), text.preamble().orElse(""), of(text.body())),
                text.annexes().stream().map(PlainText::of))
            .flatMap(part -> part));
  }

  static String of(Table table) {
    return lines(
        Stream.concat(
            Stream.of(table.caption().orElse(""), table.unit().orElse("")),
            table.rows().stream().map(PlainText::row)));
  }

  private static String own(Block block) {
    return switch (block) {
      case EditorialNote note -> note.text();
      case Image image -> "";
      case Provision provision ->
          Stream.of(provision.number(), provision.heading(), provision.text())
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" "));
      case Quotation quotation -> "";
      case TableBlock table -> of(table.table());
      case TextBlock text -> text.text();
    };
  }

  private static String row(Table.Row row) {
    return row.cells().stream()
        .map(cell -> cell.text().replace('\n', ' '))
        .collect(Collectors.joining("\t"));
  }

  private static String lines(Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
  }
}
