/// Batches: everything in folders and archives parsed, indexed and accounted for.
///
/// Start with [Ingest].
@NullMarked
package kz.zannama.examples.batch;

import org.jspecify.annotations.NullMarked;
