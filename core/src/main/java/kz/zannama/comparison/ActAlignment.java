package kz.zannama.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;
import kz.zannama.model.TableBlock;

/// Two texts side by side: both languages of one act, or two wordings in one language.
///
/// Titles, preambles, provisions and headings of annexes are laid side by side as units, tables as
/// tables. Nothing is taken for granted: a unit may be missing on either side, stand elsewhere, or
/// be several units on the other. The cost grows with the length of the texts.
///
/// @param units the units, in the order of the first text
/// @param tables the tables, in the order of the first text
public record ActAlignment(List<Pairing<ComparedUnit>> units, List<Pairing<TableBlock>> tables) {
  public ActAlignment {
    units = List.copyOf(units);
    tables = List.copyOf(tables);
  }

  /// Lays two texts side by side.
  public static ActAlignment of(ActText left, ActText right) {
    return new ActAlignment(units(left, right), tables(left, right));
  }

  /// The units of two texts side by side.
  static List<Pairing<ComparedUnit>> units(ActText left, ActText right) {
    List<ComparedUnit> ours = ComparedUnits.units(left);
    List<ComparedUnit> theirs = ComparedUnits.units(right);
    Set<String> annexes =
        Stream.of(left, right)
            .flatMap(text -> text.annexes().stream())
            .map(Annex::id)
            .map(ElementId::value)
            .collect(Collectors.toSet());
    return SequenceAligner.align(
        ours,
        theirs,
        unit -> new SequenceAligner.Key(unit.id().value(), local(unit.id(), annexes)),
        new CommonWords(
            ours.stream().map(ComparedUnit::text).toList(),
            left.language(),
            theirs.stream().map(ComparedUnit::text).toList(),
            right.language()));
  }

  private static List<Pairing<TableBlock>> tables(ActText left, ActText right) {
    List<TableBlock> ours = tables(left);
    List<TableBlock> theirs = tables(right);
    return SequenceAligner.align(
        ours,
        theirs,
        table -> new SequenceAligner.Key("", table.id().value()),
        new CommonWords(
            ours.stream().map(ActAlignment::words).toList(),
            left.language(),
            theirs.stream().map(ActAlignment::words).toList(),
            right.language()));
  }

  private static List<TableBlock> tables(ActText text) {
    return ComparedUnits.units(text).stream().flatMap(unit -> unit.tables().stream()).toList();
  }

  private static String words(TableBlock table) {
    return new ComparedUnit.Grid(table).lines().collect(Collectors.joining("\n"));
  }

  /// The id without that of the annex that the unit stands in: `para_3` of `annex_1__para_3`, and
  /// `annex` for the heading of one.
  private static String local(ElementId id, Set<String> annexes) {
    String value = id.value();
    if (annexes.contains(value)) {
      return "annex";
    }
    int cut = value.lastIndexOf("__");
    while (cut > 0) {
      if (annexes.contains(value.substring(0, cut))) {
        return value.substring(cut + 2);
      }
      cut = value.lastIndexOf("__", cut - 1);
    }
    return value;
  }
}
