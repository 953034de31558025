package kz.zannama.index.opensearch;

import java.time.Duration;

/// Where on a server acts are kept, and how they are sent.
///
/// @param name what the names of the indices begin with, in lower case
/// @param shards how many shards each index has; changed by making a new one
/// @param replicas how many copies of each shard there are beside the first
/// @param bulkBytes how many bytes are sent at a time, about; the next are made when the server has
///   stored these
/// @param patience how long one of these is tried again while the server refuses it or cannot be
///   reached
public record OpenSearchSettings(
    String name, int shards, int replicas, int bulkBytes, Duration patience) {
  /// `zannama`, one shard, one replica, 5 MB, two minutes.
  public static final OpenSearchSettings DEFAULT =
      new OpenSearchSettings("zannama", 1, 1, 5_000_000, Duration.ofMinutes(2));

  public OpenSearchSettings {
    if (!name.matches("[a-z][a-z0-9_-]{0,99}")) {
      throw new IllegalArgumentException("Not a name of indices: " + name);
    }
    if (shards < 1 || replicas < 0 || bulkBytes < 1) {
      throw new IllegalArgumentException(
          "Shards, replicas, bytes: " + shards + ", " + replicas + ", " + bulkBytes);
    }
    if (patience.isNegative()) {
      throw new IllegalArgumentException("A negative patience: " + patience);
    }
  }

  /// These under another name.
  public OpenSearchSettings withName(String other) {
    return new OpenSearchSettings(other, shards, replicas, bulkBytes, patience);
  }

  /// These with other numbers of shards and of replicas.
  public OpenSearchSettings withShards(int number, int copies) {
    return new OpenSearchSettings(name, number, copies, bulkBytes, patience);
  }

  /// These with another size of what is sent at a time.
  public OpenSearchSettings withBulkBytes(int bytes) {
    return new OpenSearchSettings(name, shards, replicas, bytes, patience);
  }

  /// These with another patience.
  public OpenSearchSettings withPatience(Duration longest) {
    return new OpenSearchSettings(name, shards, replicas, bulkBytes, longest);
  }
}
