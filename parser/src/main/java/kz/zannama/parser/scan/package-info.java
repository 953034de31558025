/// How pages that are pictures get their text: the seam between the parser, which knows pages,
/// lines and acts, and a program that recognises letters.
///
/// Read [TextRecognizer] first. The parser hands it a [PageImage] and takes a [RecognizedPage]:
/// words with their places, which go through the same lines, tables, repairs and grammar as the
/// text of any PDF. Without a recogniser such pages are a named refusal, or an issue beside others.
///
/// ```java
/// ActParser parser = ActParser.builder().scans(ScanReading.of(recognizer)).build();
/// ```
@NullMarked
package kz.zannama.parser.scan;

import org.jspecify.annotations.NullMarked;
