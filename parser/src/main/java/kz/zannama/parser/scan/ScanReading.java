package kz.zannama.parser.scan;

/// Which pages are read as pictures, and by whom.
///
/// @param recognizer who reads them
/// @param everyPage whether pages that have text are read as pictures, too
public record ScanReading(TextRecognizer recognizer, boolean everyPage) {
  /// Pages without text are read as pictures, and those that are a picture with hardly any text
  /// beside it.
  public static ScanReading of(TextRecognizer recognizer) {
    return new ScanReading(recognizer, false);
  }

  /// Every page is read as a picture: for files whose text layer is wrong.
  public static ScanReading ofEveryPage(TextRecognizer recognizer) {
    return new ScanReading(recognizer, true);
  }
}
