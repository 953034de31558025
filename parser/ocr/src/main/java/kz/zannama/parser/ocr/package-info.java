/// Reads pages that are pictures: start with [Tesseract].
///
/// ```java
/// ActParser parser =
///     ActParser.builder().scans(ScanReading.of(Tesseract.create())).build();
/// ```
///
/// A page is made level, stamps in colour and the borders of tables are taken off it, and the
/// program tesseract reads the rest with what it has learnt of Russian and Kazakh. Its words with
/// their places, and the borders, go back to the parser. The program must be installed; this module
/// brings none.
@NullMarked
package kz.zannama.parser.ocr;

import org.jspecify.annotations.NullMarked;
