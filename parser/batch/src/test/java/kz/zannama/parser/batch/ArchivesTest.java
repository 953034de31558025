package kz.zannama.parser.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zannama.parser.batch.Folders.act;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.Source;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  @TempDir private Path folder;
  private Folders batch = new Folders(Path.of(""), Path.of(""));

  @BeforeEach
  void makeFolders() throws IOException {
    batch = Folders.in(folder);
    batch.write("other.txt", act(99));
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    return zip(members, UTF_8, UnicodeExtraFieldPolicy.NEVER);
  }

  private static byte[] zip(
      Map<String, byte[]> members, Charset names, UnicodeExtraFieldPolicy unicode)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(names.name());
      zip.setUseLanguageEncodingFlag(names.equals(UTF_8));
      zip.setFallbackToUTF8(false);
      zip.setCreateUnicodeExtraFields(unicode);
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static Map<String, byte[]> acts(String... names) {
    Map<String, byte[]> acts = new LinkedHashMap<>();
    for (String name : names) {
      acts.put(name, act(acts.size() + 1).getBytes(UTF_8));
    }
    return acts;
  }

  @Test
  void readsWhatStandsBeforeTheCutOfAZip() throws IOException {
    byte[] zip = zip(acts("a.txt", "b.txt", "c.txt"));
    int second = new String(zip, ISO_8859_1).indexOf("b.txt");
    int third = new String(zip, ISO_8859_1).indexOf("c.txt");
    batch.write("half.zip", Arrays.copyOf(zip, third + 100));
    batch.write("directory.zip", Arrays.copyOf(zip, zip.length - 30));
    batch.write("head.zip", Arrays.copyOf(zip, second - 40));
    batch.write("not.zip", act(1));

    Report report = batch.run();

    assertThat(batch.parsed(report))
        .containsExactly(
            "directory.zip!a.txt", "directory.zip!b.txt", "directory.zip!c.txt", "other.txt");
    assertThat(report.output().duplicates())
        .containsKeys(batch.in() + "/half.zip!a.txt", batch.in() + "/half.zip!b.txt");
    assertThat(batch.failures(report))
        .containsExactly(
            "[directory.zip] damaged after 3 members: Truncated ZIP file",
            "[half.zip] damaged after 2 members: Truncated ZIP file",
            "[head.zip] damaged after 1 members: it ends too early",
            "[not.zip] no such archive, or damaged from its beginning:"
                + " Cannot find zip signature within the file");
  }

  @Test
  void readsOnAfterADamagedOrLockedMember() throws IOException {
    byte[] zip = zip(acts("a.txt", "b.txt", "c.txt"));
    int header = new String(zip, ISO_8859_1).indexOf("b.txt") - 30;
    byte[] damaged = zip.clone();
    damaged[header + 30 + 60] ^= 0x55;
    batch.write("damaged.zip", damaged);
    byte[] locked = zip.clone();
    int directory = new String(zip, ISO_8859_1).lastIndexOf("b.txt") - 46;
    locked[header + 6] |= 1;
    locked[directory + 8] |= 1;
    batch.write("locked.zip", locked);

    Report report = batch.run();

    assertThat(batch.parsed(report))
        .containsExactly("damaged.zip!a.txt", "damaged.zip!c.txt", "other.txt");
    assertThat(batch.failures(report))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("[damaged.zip!b.txt] damaged: "),
            one -> assertThat(one).isEqualTo("[locked.zip!b.txt] locked with a password"));
  }

  @Test
  void knowsTheOtherLanguageOfAMemberByItsName() throws IOException {
    batch.write("pair.zip", zip(acts("acts/bal.kaz.txt", "acts/bal.rus.txt", "bal.rus.txt")));

    batch.run();

    List<Act> read = new ArrayList<>();
    for (String line : batch.records()) {
      read.add(ActJson.create().read(line));
    }
    assertThat(read).hasSize(4);
    Source kazakh = read.get(1).text().source();
    Source russian = read.get(2).text().source();
    assertThat(kazakh.companions()).containsExactly(russian.sha256());
    assertThat(russian.companions()).containsExactly(kazakh.sha256());
    assertThat(read.get(3).text().source().companions()).isEmpty();
  }

  @Test
  void readsWhatStandsBeforeTheDamageOfATar() throws IOException {
    byte[] tar = tar(acts("a.txt", "b.txt", "c.txt"));
    int second = new String(tar, ISO_8859_1).indexOf("b.txt");
    byte[] size = tar.clone();
    Arrays.fill(size, second + 124, second + 135, (byte) 'z');
    batch.write("size.tar", size);
    batch.write("cut.tar", Arrays.copyOf(tar, second));
    byte[] packed = gzip(tar);
    batch.write("packed.tar.gz", Arrays.copyOf(packed, packed.length - 20));

    Report report = batch.run();

    assertThat(batch.parsed(report)).contains("cut.tar!a.txt", "other.txt");
    assertThat(batch.failures(report))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("[cut.tar] cut off after 1 members"),
            one -> assertThat(one).startsWith("[packed.tar.gz] damaged after "),
            one -> assertThat(one).startsWith("[size.tar] damaged after 1 members: "));
  }

  @Test
  void boundsWhatComesOutOfAnArchive() throws IOException {
    batch.write(
        "bomb.zip", zip(Map.of("a.txt", new byte[2 << 20], "b.txt", act(1).getBytes(UTF_8))));
    batch.write("zeros.tar.gz", gzip(new byte[50 << 20]));
    batch.write("zeros.jsonl.gz", gzip(new byte[50 << 20]));
    batch.write("zeros.txt.gz", gzip(new byte[50 << 20]));

    Report report = batch.run();

    assertThat(batch.parsed(report)).containsExactly("bomb.zip!b.txt", "other.txt");
    assertThat(batch.failures(report))
        .contains(
            "[bomb.zip!a.txt] larger than 1048576 bytes: set aside",
            "[zeros.txt.gz!zeros.txt] larger than 1048576 bytes: set aside")
        .anyMatch(failure -> failure.startsWith("[zeros.jsonl.gz"));
  }

  @Test
  void readsArchivesWithinArchivesAndListsWhatItSkips() throws IOException {
    byte[] inner = zip(acts("a.txt", "data.7z"));
    byte[] records =
        String.format(
                Locale.ROOT,
                "{\"id\": \"r1\", \"text\": \"%s\"}",
                act(5).replace("\n", "\\n").replace("\t", "\\t"))
            .getBytes(UTF_8);
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("inner.zip", inner);
    members.put("inner.jsonl.gz", gzip(records));
    members.put("picture.png", new byte[10]);
    members.put("__MACOSX/._a.txt", new byte[10]);
    batch.write("outer.tar", tar(members));
    byte[] deep = zip(acts("a.txt"));
    for (int depth = 0; depth < 5; depth++) {
      deep = zip(Map.of("deeper.zip", deep));
    }
    batch.write("deep.zip", deep);
    batch.write("packed.txt.gz", gzip(act(7).getBytes(UTF_8)));

    Report report = batch.run();

    assertThat(batch.parsed(report))
        .containsExactly(
            "other.txt",
            "outer.tar!inner.zip!a.txt",
            "outer.tar!inner.jsonl.gz#r1",
            "packed.txt.gz!packed.txt");
    assertThat(batch.skipped(report))
        .containsExactly(
            "outer.tar!inner.zip!data.7z", "outer.tar!picture.png", "outer.tar!__MACOSX/._a.txt");
    assertThat(batch.failures(report))
        .containsExactly(
            "[deep.zip!deeper.zip!deeper.zip!deeper.zip!deeper.zip] archives within archives, deeper"
                + " than 4: not read");
  }

  @Test
  void tellsMembersApartWhateverTheirCodePage() throws IOException {
    Map<String, byte[]> names =
        acts("Жер.txt", "Шешім \u2116 1.txt".replace("\u2116 ", ""), "облик.txt");
    names.remove("Шешім 1.txt");
    batch.write("866.zip", zip(names, Charset.forName("IBM866"), UnicodeExtraFieldPolicy.NEVER));
    batch.write(
        "1251.zip", zip(names, Charset.forName("windows-1251"), UnicodeExtraFieldPolicy.NEVER));
    batch.write(
        "unicode.zip",
        zip(
            acts("Қаулы.txt", "Шешім.txt"),
            Charset.forName("IBM866"),
            UnicodeExtraFieldPolicy.ALWAYS));
    batch.write("utf8.zip", zip(acts("Қаулы.txt", "Шешім.txt")));
    batch.write("tar.tar", tar(acts("Бұйрық.txt")));
    byte[] twice = zip(acts("a1.txt", "a2.txt"));
    String text = new String(twice, ISO_8859_1).replace("a2.txt", "a1.txt");
    batch.write("twice.zip", text.getBytes(ISO_8859_1));

    Report report = batch.run();

    assertThat(report.output().failed()).isEmpty();
    assertThat(batch.parsed(report)).contains("1251.zip!Жер.txt", "1251.zip!облик.txt");
    assertThat(report.output().duplicates().keySet())
        .extracting(name -> name.replace(batch.in() + "/", ""))
        .contains(
            "866.zip!Жер.txt",
            "866.zip!облик.txt",
            "unicode.zip!Қаулы.txt",
            "utf8.zip!Қаулы.txt",
            "twice.zip!a1.txt",
            "tar.tar!Бұйрық.txt");
    assertThat(batch.run().reused())
        .isEqualTo(report.output().parsed().size() + report.output().duplicates().size());
  }
}
