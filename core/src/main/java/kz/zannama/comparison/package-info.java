/// Two wordings of an act compared by provision, and what changed from edition to edition.
///
/// Start with [Comparison][kz.zannama.comparison.Comparison], for editions with
/// [EditionChanges][kz.zannama.comparison.EditionChanges] and
/// [WordHistory][kz.zannama.comparison.WordHistory].
@NullMarked
package kz.zannama.comparison;

import org.jspecify.annotations.NullMarked;
