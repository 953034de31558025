package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.TextBlock;

/// Finds clauses and lines of a provision, which have no numbers: «екінші бөлігі», «абзац третий».
///
/// A new clause begins with a paragraph of text behind one that does not go on; the items of a list
/// belong to the clause that announces them. Lines are the provision's own text and every
/// unnumbered paragraph after it; behind numbered items nobody knows how they were counted.
final class Stretches {
  private final Room room;
  private final Provision unit;

  private Stretches(Room room, Provision unit) {
    this.room = room;
    this.unit = unit;
  }

  /// The stretch of a provision that a path inside it names: `part_2`, `indent_3`,
  /// `part_2__subpara_1`.
  static Target find(Room room, Provision unit, String path) {
    return new Stretches(room, unit).find(path.split("__", -1));
  }

  private record Range(int from, int to) {}

  private Target find(String[] path) {
    Range range = new Range(-1, unit.children().size());
    for (int i = 0; i < path.length; i++) {
      String level = path[i].substring(0, path[i].indexOf('_') + 1);
      String number = path[i].substring(level.length());
      if (level.equals("subpara_")) {
        return i + 1 == path.length ? item(range, path[i]) : missing(Reason.NOT_UNDERSTOOD);
      }
      if (!number.chars().allMatch(Character::isDigit) || number.length() > 4) {
        return missing(Reason.NOT_UNDERSTOOD);
      }
      boolean clause = level.equals("part_");
      if (!clause && hasNumbered(range)) {
        return missing(Reason.AMBIGUOUS);
      }
      List<Range> found = clause ? clauses(range) : lines(range);
      int ordinal = Integer.parseInt(number);
      if (ordinal == found.size() + 1 && i + 1 == path.length) {
        return new Target.Stretch(room, unit, range.to(), range.to());
      }
      if (ordinal < 1 || ordinal > found.size()) {
        return missing(Reason.TARGET_NOT_FOUND);
      }
      range = found.get(ordinal - 1);
    }
    return new Target.Stretch(room, unit, range.from(), range.to());
  }

  private Target item(Range range, String level) {
    List<Provision> found =
        unit.children().subList(Math.max(0, range.from()), range.to()).stream()
            .filter(Provision.class::isInstance)
            .map(Provision.class::cast)
            .filter(it -> it.id().level().equals(level))
            .toList();
    if (found.isEmpty()) {
      return missing(Reason.TARGET_NOT_FOUND);
    }
    ElementId id = found.getFirst().id();
    long all = unit.children().stream().filter(child -> child.id().equals(id)).count();
    return found.size() == 1 && all == 1
        ? new Target.Unit(room, found.getFirst())
        : missing(Reason.AMBIGUOUS);
  }

  private static Target missing(Reason reason) {
    return new Target.Missing(reason);
  }

  private boolean hasNumbered(Range range) {
    return unit.children().subList(Math.max(0, range.from()), range.to()).stream()
        .anyMatch(Stretches::isNumbered);
  }

  private static boolean isNumbered(Block block) {
    return block instanceof Provision it
        && (it.kind() != ProvisionKind.INDENT || it.number().isPresent());
  }

  private List<Range> clauses(Range within) {
    List<Range> clauses = new ArrayList<>();
    int from = within.from();
    String before = from < 0 ? unit.text().orElse("") : "";
    for (int i = Math.max(0, from); i < within.to(); i++) {
      Block child = unit.children().get(i);
      if (i > from && child instanceof TextBlock && !goesOn(before)) {
        clauses.add(new Range(from, i));
        from = i;
      }
      before = lastWords(child, before);
    }
    clauses.add(new Range(from, within.to()));
    return clauses;
  }

  private static boolean goesOn(String words) {
    return words.isEmpty() || ":;,".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static String lastWords(Block block, String before) {
    if (block instanceof TextBlock text) {
      return text.text().strip();
    }
    if (block instanceof Provision it) {
      String last = it.text().or(it::heading).orElse(before).strip();
      for (Block child : it.children()) {
        last = lastWords(child, last);
      }
      return last;
    }
    return before;
  }

  private List<Range> lines(Range within) {
    List<Range> lines = new ArrayList<>();
    if (within.from() < 0 && unit.text().isPresent()) {
      lines.add(new Range(-1, 0));
    }
    for (int i = Math.max(0, within.from()); i < within.to(); i++) {
      Block child = unit.children().get(i);
      if (child instanceof TextBlock || child instanceof Provision) {
        lines.add(new Range(i, i + 1));
      }
    }
    return lines;
  }
}
