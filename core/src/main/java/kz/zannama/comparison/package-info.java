/// Two texts of an act side by side, two wordings compared by provision, and what changed from
/// edition to edition.
///
/// Start with [ActAlignment][kz.zannama.comparison.ActAlignment], which lays provisions and tables
/// of both languages or of two wordings side by side; for wordings with
/// [Comparison][kz.zannama.comparison.Comparison], for editions with
/// [EditionChanges][kz.zannama.comparison.EditionChanges] and
/// [WordHistory][kz.zannama.comparison.WordHistory].
@NullMarked
package kz.zannama.comparison;

import org.jspecify.annotations.NullMarked;
