package kz.zannama.parser.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Makes the PDF and DOCX files of `testdata/acts` from the XHTML in `testdata/sources`.
///
/// What it makes is committed, because a PDF made anew differs in its dates: after a source
/// changed, run this class with `-Dtestdata.generate`. Without it, it checks that every source can
/// be made and has been made.
class ActFilesTest {
  @TestFactory
  List<DynamicTest> everySourceHasItsFile() {
    return Testdata.files(Testdata.sources(), ".xhtml").stream()
        .map(source -> DynamicTest.dynamicTest(Testdata.name(source), () -> check(source)))
        .toList();
  }

  private static void check(Path source) throws IOException {
    Document act = Jsoup.parse(Files.readString(source), "", Parser.xmlParser());
    String format = act.expectFirst("meta[name=format]").attr("content");
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    write(source, act, format, made);
    Path file = Testdata.acts().resolve(Testdata.name(source).replace(".xhtml", "." + format));
    if (System.getProperty("testdata.generate") != null) {
      Files.write(file, made.toByteArray());
    }
    assertThat(Files.size(file)).isCloseTo(made.size(), withinPercentage(2));
  }

  private static void write(Path source, Document act, String format, OutputStream out)
      throws IOException {
    switch (format) {
      case "pdf" -> ActPdf.write(source, out);
      case "docx" -> ActDocx.write(act, out);
      default -> throw new IOException("[" + source + "] wants to become " + format);
    }
  }
}
