package kz.zannama.examples.cli.option;

import java.io.IOException;
import java.util.Optional;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ocr.Tesseract;
import kz.zannama.parser.scan.ScanReading;
import picocli.CommandLine.Option;

/// Whether pages that are pictures are read by tesseract.
///
/// By default they are where it is installed: a page that is not read says nothing, and what is
/// read says who read it, how sure that is, and of which words it is not. Where it is not
/// installed, a file without text is refused with what to install.
public final class OcrOption {
  @Option(names = "--ocr", paramLabel = "${bundle:label.when}")
  private When when = When.AUTO;

  private enum When {
    AUTO,
    NEVER,
    ALWAYS
  }

  /// A parser that reads so.
  ///
  /// @throws IOException as for [#reading]
  public ActParser parser() throws IOException {
    return parser(reading());
  }

  /// A parser that reads pictures of pages so; one that reads none where it is not told how.
  public static ActParser parser(Optional<ScanReading> scans) {
    ActParser.Builder builder = ActParser.builder();
    scans.ifPresent(builder::scans);
    return builder.build();
  }

  /// How pictures of pages are read, where they are; the program is asked what it can each time.
  ///
  /// @throws IOException if they are to be read, and nothing is there to read them
  public Optional<ScanReading> reading() throws IOException {
    return switch (when) {
      case NEVER -> Optional.empty();
      case AUTO -> Tesseract.find().map(ScanReading::of);
      case ALWAYS -> Optional.of(ScanReading.ofEveryPage(Tesseract.create()));
    };
  }
}
