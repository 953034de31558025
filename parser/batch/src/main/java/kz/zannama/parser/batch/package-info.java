/// Batches: everything in folders and archives parsed, put into a sink and accounted for.
///
/// Start with [Ingest].
@NullMarked
package kz.zannama.parser.batch;

import org.jspecify.annotations.NullMarked;
