package kz.zannama.parser.internal.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.archive.ArchiveRecord.Broken;
import kz.zannama.parser.internal.source.archive.ArchiveRecord.Readable;
import kz.zannama.parser.internal.source.text.TextReader;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {
  private static final String RECORDS =
      """
      {"id": "a1", "heading": "О дороге  Новый Решение акима", "text": "\\r\\n1. Первое.\\r\\n"}

      {"id": "b2", "heading":
      {"id": "c3", "text": "Бірінші."}
      {"id": "d4"}
      """;

  private static byte[] compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<ArchiveRecord> records(byte[] bytes) throws IOException {
    List<ArchiveRecord> records = new ArrayList<>();
    try (ArchiveReader reader = ArchiveReader.open(new ByteArrayInputStream(bytes), "a.jsonl.gz")) {
      reader.forEachRemaining(records::add);
    }
    return records;
  }

  @Test
  void readsRecordsAndNamesBrokenOnes() throws IOException {
    List<ArchiveRecord> records = records(compressed(RECORDS));

    assertThat(records)
        .extracting(ArchiveRecord::name)
        .containsExactly(
            "a.jsonl.gz#a1", "a.jsonl.gz#line 3", "a.jsonl.gz#c3", "a.jsonl.gz#line 5");
    assertThat(((Broken) records.get(1)).cause())
        .hasMessageStartingWith("[a.jsonl.gz#line 3] no JSON record: ");
    assertThat(((Broken) records.get(3)).cause())
        .hasMessage("[a.jsonl.gz#line 5] no text in the record");
  }

  @Test
  void marksTheHeadingOfARecord() throws IOException {
    Readable record = (Readable) records(RECORDS.getBytes(UTF_8)).getFirst();
    SourceDocument document = TextReader.read(record.file());

    Paragraph heading = (Paragraph) document.blocks().getFirst();
    assertThat(heading.text().value()).isEqualTo("О дороге  Новый Решение акима");
    assertThat(heading.style().headingLevel()).isEqualTo(1);
    assertThat(((Paragraph) document.blocks().get(1)).text().value()).isEqualTo("1. Первое.");
  }

  @Test
  void namesAnArchiveThatIsCutOff() throws IOException {
    byte[] whole = compressed(RECORDS.repeat(500));
    List<ArchiveRecord> records = records(Arrays.copyOf(whole, whole.length / 2));

    Broken last = (Broken) records.getLast();
    assertThat(last.name()).isEqualTo("a.jsonl.gz");
    assertThat(last.cause()).hasMessageMatching("\\[a\\.jsonl\\.gz] damaged after line \\d+: .*");
  }
}
