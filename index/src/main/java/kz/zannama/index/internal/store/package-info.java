/// What an index is made of: its folder, its fields, and what is stored and counted in them.
///
/// Start with [Fields][kz.zannama.index.internal.store.Fields].
@NullMarked
package kz.zannama.index.internal.store;

import org.jspecify.annotations.NullMarked;
