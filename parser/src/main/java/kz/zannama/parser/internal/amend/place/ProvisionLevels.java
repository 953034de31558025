package kz.zannama.parser.internal.amend.place;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.ElementId;

/// Puts an element id inside the provision that its context names: `subpara_4` below
/// `art_13__para_2` is `art_13__para_2__subpara_4`, `art_7` below it is `art_7`. A preamble holds
/// nothing numbered: `indent_2` below it is `preamble__indent_2`, `para_2` is `para_2`.
public final class ProvisionLevels {
  /// Levels from the outermost; those on the left of `art` only group others.
  private static final List<String> ORDER =
      List.of(
          "annex", "sec", "subsec", "chp", "subchp", "art", "para", "subpara", "part", "indent");

  private static final int ARTICLE = ORDER.indexOf("art");
  private static final int PARAGRAPH = ORDER.indexOf("para");
  private static final int SUBPARAGRAPH = ORDER.indexOf("subpara");
  private static final int CLAUSE = ORDER.indexOf("part");

  private ProvisionLevels() {}

  /// An id in its context.
  public static ElementId within(Optional<ElementId> context, ElementId id) {
    if (context.isEmpty()) {
      return id;
    }
    int outermost = rank(id.levels().getFirst());
    if (outermost < 0) {
      return id;
    }
    StringBuilder joined = new StringBuilder();
    boolean inClause = false;
    for (String level : context.get().levels()) {
      int rank = rank(level);
      inClause |= rank == CLAUSE;
      boolean sibling = inClause && outermost == CLAUSE;
      boolean preamble = level.equals("preamble") && outermost >= CLAUSE;
      boolean numbered =
          rank >= 0 && !sibling && (keeps(rank, outermost) || isList(level, outermost));
      if (preamble || numbered) {
        joined.append(level).append("__");
      }
    }
    return ElementId.parse(joined.append(id.value()).toString());
  }

  /// Whether a relative id can stand inside another: `indent_2` in `para_5`, and not `para_6`.
  public static boolean isInside(ElementId inner, ElementId outer) {
    int rank = rank(inner.levels().getFirst());
    return rank < 0 || rank > rank(outer.level());
  }

  /// The annex that an id begins with, where it does.
  public static Optional<ElementId> annex(ElementId id) {
    String first = id.levels().getFirst();
    return first.startsWith("annex_") ? Optional.of(ElementId.parse(first)) : Optional.empty();
  }

  /// Whether subparagraphs stand in the list of a clause, whose numbers begin anew; those of the
  /// first clause are the unit's first list, which is cited without it.
  private static boolean isList(String level, int inner) {
    return inner == SUBPARAGRAPH && rank(level) == CLAUSE && !level.equals("part_1");
  }

  private static boolean keeps(int rank, int inner) {
    if (rank == 0) {
      return inner > 0;
    }
    if (rank < ARTICLE) {
      return inner > rank && (inner < ARTICLE || inner > SUBPARAGRAPH);
    }
    if (rank == CLAUSE) {
      return inner > CLAUSE;
    }
    if (rank >= PARAGRAPH && inner == CLAUSE) {
      return rank < CLAUSE;
    }
    return rank < inner;
  }

  private static int rank(String level) {
    int cut = level.indexOf('_');
    return cut < 0 ? -1 : ORDER.indexOf(level.substring(0, cut));
  }
}
