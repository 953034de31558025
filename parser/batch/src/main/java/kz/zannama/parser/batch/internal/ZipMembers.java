package kz.zannama.parser.batch.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The members of a zip archive that has its directory: each stands for itself, so that damage to
/// one leaves the others.
final class ZipMembers implements Members {
  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;
  private final Limits limits;
  private final Predicate<String> wanted;
  private final EntryNames names = new EntryNames();

  private ZipMembers(ZipFile zip, Limits limits, Predicate<String> wanted) {
    this.zip = zip;
    this.entries = zip.getEntriesInPhysicalOrder();
    this.limits = limits;
    this.wanted = wanted;
  }

  /// @throws IOException if the archive has no directory, or a damaged one
  static ZipMembers open(SeekableByteChannel channel, Limits limits, Predicate<String> wanted)
      throws IOException {
    ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    return new ZipMembers(zip, limits, wanted);
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        return Optional.of(member(entry));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null || hindrance(entry).isPresent()) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return limits.read(in).map(ByteArrayInputStream::new);
    }
  }

  private Member member(ZipArchiveEntry entry) throws IOException {
    String name = names.distinct(EntryNames.of(entry));
    if (!wanted.test(name)) {
      return new Member.Skipped(name);
    }
    Optional<String> hindrance = hindrance(entry);
    if (hindrance.isPresent()) {
      return new Member.Broken(name, hindrance.get());
    }
    try (InputStream in = limits.counted(zip.getInputStream(entry))) {
      return limits
          .read(in)
          .map(bytes -> checked(entry, name, bytes))
          .orElseGet(() -> new Member.Broken(name, limits.tooLarge()));
    } catch (Limits.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return new Member.Broken(name, "damaged: " + e.getMessage());
    }
  }

  private Optional<String> hindrance(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of("locked with a password");
    }
    if (!zip.canReadEntryData(entry)) {
      return Optional.of("packed by a method that is not read: " + entry.getMethod());
    }
    return limits.allows(entry.getSize()) ? Optional.empty() : Optional.of(limits.tooLarge());
  }

  private static Member checked(ZipArchiveEntry entry, String name, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue() == entry.getCrc()
        ? new Member.Read(name, new Member.Content(bytes))
        : new Member.Broken(name, "damaged: its checksum is another one");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
