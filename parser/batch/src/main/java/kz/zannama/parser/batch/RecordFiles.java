package kz.zannama.parser.batch;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// How the records of a batch are kept in files.
public enum RecordFiles {
  /// As they are: `acts-00001.ndjson`.
  PLAIN(".ndjson"),
  /// Compressed, about a tenth as large: `acts-00001.ndjson.zst`.
  ZSTD(".ndjson.zst");

  /// Said aloud, so that another default of the library does not change the bytes of a batch.
  private static final int LEVEL = 3;

  private final String ending;

  RecordFiles(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /// Writes records into a file's stream.
  void write(OutputStream file, OutFolder.Body records) throws IOException {
    switch (this) {
      case PLAIN -> records.write(file);
      case ZSTD -> {
        try (ZstdOutputStream compressed = new ZstdOutputStream(file, LEVEL)) {
          records.write(compressed.setChecksum(true));
        }
      }
    }
  }
}
