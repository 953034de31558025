package kz.zannama.parser.internal.source.media;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReadersTest {
  private static byte[] docx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Бұйырамын");
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void tellsTypesByContentWithoutANameToo() throws IOException {
    assertThat(MediaTypes.of("", docx())).isEqualTo(MediaTypes.DOCX);
    assertThat(MediaTypes.of("бұйрық.docx", docx())).isEqualTo(MediaTypes.DOCX);
    assertThat(MediaTypes.of("", "%PDF-1.4\n%âãÏÓ\n1 0 obj".getBytes(UTF_8)))
        .isEqualTo(MediaTypes.PDF);
    assertThat(MediaTypes.of("", "<!DOCTYPE html><html><body>x</body></html>".getBytes(UTF_8)))
        .isEqualTo(MediaTypes.HTML);
    assertThat(MediaTypes.of("a.txt", "**Приказ**\n\n# Глава 1\n\n1. Текст.\n".getBytes(UTF_8)))
        .isEqualTo(MediaTypes.MARKDOWN);
    assertThat(MediaTypes.of("a.md", "1. Текст.\n".getBytes(UTF_8))).isEqualTo(MediaTypes.MARKDOWN);
    assertThat(MediaTypes.of("", "Бұйырамын:\n1. Бекітілсін.\n".getBytes(UTF_16LE)))
        .isEqualTo(MediaTypes.TEXT);
    assertThat(MediaTypes.of("", "Приказываю:\n".getBytes(Charset.forName("windows-1251"))))
        .isEqualTo(MediaTypes.TEXT);
    assertThat(MediaTypes.of("a.jsonl.gz", new byte[] {1})).isEqualTo(MediaTypes.ARCHIVE);
  }

  @Test
  void readsDocumentsThatWordKeepsUnderOtherNames() throws IOException {
    assertThat(MediaTypes.of("бұйрық.docm", docx())).isEqualTo(MediaTypes.DOCX);
    assertThat(MediaTypes.of("үлгі.dotx", docx())).isEqualTo(MediaTypes.DOCX);
    assertThat(MediaTypes.of("шаблон.dotm", docx())).isEqualTo(MediaTypes.DOCX);
  }

  @Test
  void tellsAnOpenDocumentByContentFirst() throws IOException {
    ByteArrayOutputStream odt = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(odt)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text-template".getBytes(UTF_8));
    }

    assertThat(MediaTypes.of("", odt.toByteArray())).isEqualTo(MediaTypes.ODT);
    assertThat(MediaTypes.of("бұйрық.docx", odt.toByteArray())).isEqualTo(MediaTypes.ODT);
    assertThat(MediaTypes.of("бұйрық.odt", docx())).isEqualTo(MediaTypes.DOCX);
    assertThat(MediaTypes.of("бұйрық.odt", new byte[] {'P', 'K', 3, 4})).isEqualTo(MediaTypes.ODT);
  }

  @Test
  void namesTheFormatThatAWordProcessorConverts() throws IOException {
    byte[] rtf = "{\\rtf1\\ansi 1. Text\\par}".getBytes(UTF_8);

    assertThatThrownBy(() -> SourceReaders.read(SourceReaders.file("приказ.rtf", rtf)))
        .isInstanceOf(IOException.class)
        .hasMessage("[приказ.rtf] acts are not read from RTF: save it as DOCX or PDF");
  }

  @Test
  void namesTheFileAndTheReason(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Path sound = Files.write(folder.resolve("a.mp3"), new byte[] {'I', 'D', '3', 4, 0});
    Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(docx(), 700));

    assertThatThrownBy(() -> SourceReaders.file(folder.resolve("no.txt")))
        .isInstanceOf(IOException.class)
        .hasMessage("[no.txt] no such file");
    assertThatThrownBy(() -> SourceReaders.file(folder))
        .hasMessage("[" + folder.getFileName() + "] a folder, not a file");
    assertThatThrownBy(() -> SourceReaders.file(empty)).hasMessage("[empty.txt] empty file");
    assertThatThrownBy(() -> SourceReaders.read(SourceReaders.file(picture)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[a.png] an image, not text");
    assertThatThrownBy(() -> SourceReaders.read(SourceReaders.file(sound)))
        .isInstanceOf(IOException.class)
        .hasMessage("[a.mp3] not a type that acts are read from: audio/mpeg");
    assertThatThrownBy(() -> SourceReaders.read(SourceReaders.file(cut)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[cut.docx] ");
  }
}
