/// The batch as a job of Spark.
///
/// Start with [SparkBatch], a step of a job of one's own: paths in, a row for each text out.
/// [SparkIngest] is an application for `spark-submit` that writes what `zannama ingest` writes:
/// records as Parquet and in lines, what was set aside, a report. A source is parsed by the batch's
/// own code, so the records are the same.
@NullMarked
package kz.zannama.parser.spark;

import org.jspecify.annotations.NullMarked;
