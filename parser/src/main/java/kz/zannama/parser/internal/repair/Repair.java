package kz.zannama.parser.internal.repair;

import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// One kind of repair.
interface Repair {
  /// What to replace in a text.
  ///
  /// @return replacements by place, not overlapping; empty where the text needs none
  List<Replacement> repairsOf(String text);
}
