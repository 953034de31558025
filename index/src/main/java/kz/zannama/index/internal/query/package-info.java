/// What the words of a query are looked for as.
///
/// Start with [QueryReader][kz.zannama.index.internal.query.QueryReader].
@NullMarked
package kz.zannama.index.internal.query;

import org.jspecify.annotations.NullMarked;
