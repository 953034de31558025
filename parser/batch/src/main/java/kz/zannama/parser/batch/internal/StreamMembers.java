package kz.zannama.parser.batch.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// The members of an archive that is read from its beginning: a tar, or a zip whose directory is
/// gone. Where it is damaged, what stood before is read.
final class StreamMembers implements Members {
  private final ArchiveInputStream<? extends ArchiveEntry> archive;
  private final Limits limits;
  private final Predicate<String> wanted;

  /// Says at the end of the members what is wrong with the archive, if anything.
  private final Ending ending;

  private final EntryNames names = new EntryNames();
  private int number;

  StreamMembers(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      Limits limits,
      Predicate<String> wanted,
      Ending ending) {
    this.archive = archive;
    this.limits = limits;
    this.wanted = wanted;
    this.ending = ending;
  }

  /// What is wrong with an archive that seems to have no more members.
  interface Ending {
    /// The reason; empty text where nothing is.
    ///
    /// @param members how many there were
    String reason(int members);
  }

  @Override
  public Optional<Member> next() throws IOException {
    try {
      ArchiveEntry entry = archive.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = archive.getNextEntry();
      }
      if (entry != null) {
        Member member = member(entry);
        number++;
        return Optional.of(member);
      }
    } catch (Limits.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new IOException(damage(e), e);
    }
    String reason = ending.reason(number);
    if (!reason.isEmpty()) {
      throw new IOException(reason);
    }
    return Optional.empty();
  }

  private String damage(Exception e) {
    String said = e.getMessage() == null ? "it ends too early" : e.getMessage();
    return number == 0
        ? "no such archive, or damaged from its beginning: " + said
        : "damaged after " + number + " members: " + said;
  }

  private Member member(ArchiveEntry entry) throws IOException {
    String name = names.distinct(name(entry));
    if (!wanted.test(name) || (entry instanceof TarArchiveEntry tar && !tar.isFile())) {
      return new Member.Skipped(name);
    }
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      return new Member.Broken(name, "locked with a password");
    }
    if (!archive.canReadEntryData(entry)) {
      return new Member.Broken(name, "packed by a method that is not read");
    }
    if (!limits.allows(entry.getSize())) {
      return new Member.Broken(name, limits.tooLarge());
    }
    return limits
        .read(limits.counted(archive))
        .<Member>map(bytes -> new Member.Read(name, new Member.Content(bytes)))
        .orElseGet(() -> new Member.Broken(name, limits.tooLarge()));
  }

  /// Names of tars are read byte by byte as Latin letters, so that their bytes can be had back.
  private static String name(ArchiveEntry entry) {
    if (entry instanceof ZipArchiveEntry zip) {
      return EntryNames.of(zip);
    }
    String name = entry.getName();
    boolean bytes = name.chars().allMatch(c -> c <= 0xFF);
    return bytes ? EntryNames.decoded(name.getBytes(ISO_8859_1)) : name;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
