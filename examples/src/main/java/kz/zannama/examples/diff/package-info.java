/// Two wordings of an act compared by provision.
///
/// Start with [Comparison][kz.zannama.examples.diff.Comparison].
@NullMarked
package kz.zannama.examples.diff;

import org.jspecify.annotations.NullMarked;
