package kz.zannama.parser.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import kz.zannama.parser.batch.SourceShare;
import kz.zannama.parser.ocr.Tesseract;
import kz.zannama.parser.scan.ScanReading;

/// What a source may take on an executor, and how its pictures are read there.
///
/// @param seconds how long one may take
/// @param largest how many bytes one may have
/// @param ocr which pages are read as pictures
public record SparkSettings(long seconds, long largest, Ocr ocr) implements Serializable {
  /// Two minutes, 200 MB, pages without text where the executor has what reads them.
  public static final SparkSettings DEFAULT = new SparkSettings(120, 200L << 20, Ocr.AUTO);

  public SparkSettings {
    if (seconds < 1 || largest < 1) {
      throw new IllegalArgumentException(
          "Not positive: seconds " + seconds + ", largest " + largest);
    }
  }

  /// Which pages are read as pictures.
  public enum Ocr {
    /// Those without text, where the program that reads them is installed.
    AUTO,
    /// None.
    NEVER,
    /// Every page.
    ALWAYS
  }

  /// The same with another way of reading pictures.
  public SparkSettings withOcr(Ocr pages) {
    return new SparkSettings(seconds, largest, pages);
  }

  /// The limits on an executor.
  ///
  /// @throws IOException if pictures are to be read, and nothing is there to read them
  SourceShare.Limits limits() throws IOException {
    return new SourceShare.Limits(seconds, largest, reading());
  }

  private Optional<ScanReading> reading() throws IOException {
    return switch (ocr) {
      case NEVER -> Optional.empty();
      case AUTO -> Tesseract.find().map(ScanReading::of);
      case ALWAYS -> Optional.of(ScanReading.ofEveryPage(Tesseract.create()));
    };
  }
}
