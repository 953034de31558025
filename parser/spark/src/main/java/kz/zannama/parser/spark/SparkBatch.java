package kz.zannama.parser.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/// Parses the sources of paths, each by the batch's own code, spread over the executors.
///
/// | Column | What it holds |
/// |---|---|
/// | `place` | the place of the source among all, by which rows are in the order of a batch |
/// | `source` | what messages call it: the file, and the way to it within an archive |
/// | `sha256` | the hash of its bytes; empty where they could not be read |
/// | `failure` | why it was set aside; null where it was parsed |
/// | `millis` | how long it took |
/// | `text` | the number of the text among those of the source |
/// | `id` `language` `type` `adopted` `number` `title` | of the text, null where it prints none |
/// | `record` | the record of the text, JSON; null where the source was set aside or holds no text |
public final class SparkBatch {
  /// The columns.
  public static final StructType COLUMNS =
      new StructType()
          .add("place", DataTypes.LongType, false)
          .add("source", DataTypes.StringType, false)
          .add("sha256", DataTypes.StringType, false)
          .add("failure", DataTypes.StringType, true)
          .add("millis", DataTypes.LongType, false)
          .add("text", DataTypes.IntegerType, false)
          .add("id", DataTypes.StringType, true)
          .add("language", DataTypes.StringType, true)
          .add("type", DataTypes.StringType, true)
          .add("adopted", DataTypes.DateType, true)
          .add("number", DataTypes.StringType, true)
          .add("title", DataTypes.StringType, true)
          .add("record", DataTypes.StringType, true);

  private SparkBatch() {}

  /// The texts of the sources in some paths; nothing is read before an action asks for it, and each
  /// action reads anew.
  ///
  /// @param paths files and folders of any file system that Hadoop knows
  /// @throws IOException if a path cannot be listed; the message begins with it in brackets
  public static Dataset<Row> parse(SparkSession spark, List<String> paths, SparkSettings settings)
      throws IOException {
    return parse(
        spark, SourceListing.of(paths, spark.sparkContext().hadoopConfiguration()), settings);
  }

  static Dataset<Row> parse(SparkSession spark, SourceListing listing, SparkSettings settings) {
    List<List<SourceTask>> bins =
        SourceTask.bins(listing.files(), spark.sparkContext().defaultParallelism());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    JavaRDD<Row> rows =
        context
            .parallelize(bins, Math.max(1, bins.size()))
            .flatMap(bin -> new TextRows(bin, settings, hadoop.value().value()));
    return spark.createDataFrame(rows, COLUMNS);
  }
}
