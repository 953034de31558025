package kz.zannama.parser.scan;

import java.io.IOException;

/// Recognises the text of pictures of pages. One serves any number of threads.
///
/// The module `zannama-ocr` has one that asks the program tesseract.
public interface TextRecognizer {
  /// The program and its version, as records tell it: `tesseract 5.3.0`.
  String name();

  /// How many pages it reads at a time.
  int pagesAtATime();

  /// Reads a page. Where its thread is interrupted, it ends as soon as it can.
  ///
  /// @throws IOException if the page could not be read; the message says why, in words that go on
  ///   after "Page 3 was not read: "
  RecognizedPage recognize(PageImage image) throws IOException;
}
