package kz.zannama.parser.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a job has to show into a folder:
///
/// | Name | What it holds |
/// |---|---|
/// | `acts.parquet` | the columns of [SparkBatch], a row a text, in the order of a batch |
/// | `acts.ndjson` | the records, a line a text, in the same order |
/// | `set-aside.ndjson` | `source` and `reason` of what could not be read |
/// | `duplicates.ndjson` | sources with the bytes of an earlier one |
/// | `report.json` | how many of each |
///
/// What a task that died had written is not there: Spark takes what finished tasks hand over.
final class SparkOutput {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SparkSession spark;
  private final String folder;

  SparkOutput(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /// Writes everything; sources are parsed once.
  ///
  /// @return the report
  Map<String, Object> write(Dataset<Row> parsed, List<String> skipped) throws IOException {
    long begun = System.nanoTime();
    Path raw = new Path(folder, "_parsed");
    parsed.write().mode(SaveMode.Overwrite).parquet(raw.toString());
    Dataset<Row> rows = spark.read().schema(SparkBatch.COLUMNS).parquet(raw.toString()).cache();
    Dataset<Row> read = rows.where(col("failure").isNull());
    Dataset<Row> first =
        read.groupBy("sha256").agg(min("place").as("first")).withColumnRenamed("sha256", "bytes");
    Dataset<Row> told = read.join(first, col("sha256").equalTo(col("bytes")));
    Dataset<Row> acts =
        told.where(col("place").equalTo(col("first")).and(col("record").isNotNull()))
            .drop("bytes", "first", "failure")
            .orderBy("place", "text");
    acts.write().mode(SaveMode.Overwrite).parquet(path("acts.parquet"));
    acts.select("record").write().mode(SaveMode.Overwrite).text(path("acts.ndjson"));
    Dataset<Row> aside =
        rows.where(col("failure").isNotNull())
            .orderBy("place")
            .select(col("source"), col("failure").as("reason"));
    aside.coalesce(1).write().mode(SaveMode.Overwrite).json(path("set-aside.ndjson"));
    Dataset<Row> duplicates =
        told.where(col("place").notEqual(col("first")).and(col("text").equalTo(0)));
    duplicates
        .orderBy("place")
        .select("source", "sha256")
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .json(path("duplicates.ndjson"));
    Map<String, Object> report = new LinkedHashMap<>();
    long again = duplicates.count();
    report.put("sources", read.select("place").distinct().count() - again);
    report.put("texts", spark.read().parquet(path("acts.parquet")).count());
    report.put("setAside", aside.count());
    report.put("duplicates", again);
    report.put("skipped", skipped);
    report.put("type", counts("type"));
    report.put("language", counts("language"));
    report.put("milliseconds", (System.nanoTime() - begun) / 1_000_000);
    rows.unpersist();
    FileSystem files = raw.getFileSystem(spark.sparkContext().hadoopConfiguration());
    files.delete(raw, true);
    try (OutputStream stream = files.create(new Path(path("report.json")), true)) {
      stream.write(JSON.writeValueAsString(report).getBytes(StandardCharsets.UTF_8));
    }
    return report;
  }

  private Map<String, Long> counts(String column) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Row row :
        spark
            .read()
            .parquet(path("acts.parquet"))
            .groupBy(column)
            .count()
            .orderBy(column)
            .collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
    }
    return counts;
  }

  private String path(String name) {
    return new Path(folder, name).toString();
  }
}
