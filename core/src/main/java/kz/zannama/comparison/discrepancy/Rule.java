package kz.zannama.comparison.discrepancy;

import java.util.List;

/// Something in which two texts can differ.
interface Rule {
  /// What differs, in the order of the first text.
  List<Discrepancy> find(AlignedTexts texts);
}
