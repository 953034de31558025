/// The units that a search looks at: provisions, annexes, and what stands between them.
///
/// Start with [SearchUnits][kz.zannama.index.internal.unit.SearchUnits].
@NullMarked
package kz.zannama.index.internal.unit;

import org.jspecify.annotations.NullMarked;
