/// Two wordings of an act compared by provision.
///
/// Start with [Comparison][kz.zannama.comparison.Comparison].
@NullMarked
package kz.zannama.comparison;

import org.jspecify.annotations.NullMarked;
