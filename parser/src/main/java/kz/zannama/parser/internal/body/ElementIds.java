package kz.zannama.parser.internal.body;

import java.util.HashMap;
import java.util.Map;
import kz.zannama.model.ElementId;
import kz.zannama.model.ProvisionKind;

/// Gives element ids to the blocks of a text: provisions by their number, others by their count.
public final class ElementIds {
  private final Map<String, Integer> counts = new HashMap<>();

  /// The id of a numbered unit.
  ///
  /// @param prefix the id it stands under, empty text at the top
  static ElementId numbered(String prefix, ProvisionKind kind, String number) {
    return new ElementId(under(prefix, kind.prefix() + "_" + number));
  }

  /// The id of the next block of a sort under a parent: `art_5__text_2`.
  public ElementId next(String prefix, String sort) {
    String stem = under(prefix, sort);
    return new ElementId(stem + "_" + counts.merge(stem, 1, Integer::sum));
  }

  private static String under(String prefix, String level) {
    return prefix.isEmpty() ? level : prefix + "__" + level;
  }
}
