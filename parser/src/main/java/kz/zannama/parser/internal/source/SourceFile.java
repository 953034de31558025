package kz.zannama.parser.internal.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Language;
import kz.zannama.model.Revisions;
import kz.zannama.model.Source;
import kz.zannama.parser.scan.ScanReading;

/// The bytes of one source with its name and media type: what a reader is given.
///
/// The official bank names its exports `v1500011304.27-09-2019.rus.pdf`: its identifier of the act,
/// the date of the version, the language. Such a name is a hint; what the document prints wins.
public final class SourceFile {
  // "v1500011304.27-09-2019.rus.pdf", "z980000213_.06-04-2016.rus.pdf", "v23r0001736.docx"
  private static final Pattern ARCHIVE_ID =
      Pattern.compile("^([a-z]\\d{2}[a-z0-9]{7}[0-9_])\\b", Pattern.CASE_INSENSITIVE);
  // "….27-09-2019.rus.pdf"
  private static final Pattern VERSION_DATE =
      Pattern.compile("\\.(\\d{2})-(\\d{2})-(\\d{4})(?=\\.)");
  // "….rus.pdf", "….kaz.md", "….kk.txt", "…/rus.md"
  private static final Pattern LANGUAGE =
      Pattern.compile("(?:[._]|^|/)(?:(kaz|kk)|(rus|ru))\\.[a-z]{2,5}$", Pattern.CASE_INSENSITIVE);

  // "archive.jsonl.gz#77adbd8a7dbd"
  private static final Pattern RECORD =
      Pattern.compile("\\.(?:jsonl|ndjson)(?:\\.gz)?#", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final String mediaType;
  private final byte[] bytes;
  private final String sha256;
  private final Reading reading;

  private SourceFile(String name, String mediaType, byte[] bytes, String sha256, Reading reading) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.sha256 = sha256;
    this.reading = reading;
  }

  /// A source.
  ///
  /// @param name the file's name without folders, or `archive.jsonl.gz#id` for a record of an
  ///   archive
  /// @param mediaType its media type, for example `application/pdf`
  /// @param bytes its content; handed over, not copied
  public static SourceFile of(String name, String mediaType, byte[] bytes) {
    String sha256 = HexFormat.of().formatHex(newSha256().digest(bytes));
    return new SourceFile(
        name,
        mediaType,
        bytes,
        sha256,
        new Reading(
            List.of(), false, Revisions.FINAL, List.of(), Optional.empty(), Optional.empty()));
  }

  /// A source that is joined from the files of a folder.
  ///
  /// @param name what stands for all of them
  /// @param mediaType the type of each
  /// @param pieces the files in their order, called as they are below the folder; at least one
  /// @param folder what the name of the folder tells
  public static SourceFile joined(
      String name, String mediaType, List<SourceFile> pieces, FolderName folder) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(piece -> all.writeBytes(piece.bytes));
    SourceFile file = of(name, mediaType, all.toByteArray());
    return file.with(
        new Reading(
            List.of(), false, Revisions.FINAL, pieces, Optional.of(folder), Optional.empty()));
  }

  /// This source, beside which other files bear its name in the other language.
  ///
  /// @param hashes their SHA-256
  public SourceFile beside(List<String> hashes) {
    return with(reading.beside(hashes));
  }

  /// This source, to be read so where it is a document under review.
  public SourceFile reading(Revisions which) {
    return with(reading.of(which));
  }

  /// This source, whose pages that are pictures are read so.
  public SourceFile reading(ScanReading scans) {
    return with(reading.of(scans));
  }

  private SourceFile with(Reading other) {
    return new SourceFile(name, mediaType, bytes, sha256, other);
  }

  /// The SHA-256 of a stream to its end, 64 hexadecimal digits.
  ///
  /// @throws IOException if it cannot be read
  public static String sha256(InputStream bytes) throws IOException {
    MessageDigest sha256 = newSha256();
    new DigestInputStream(bytes, sha256).transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(sha256.digest());
  }

  /// The SHA-256 of those of several files, in their order, 64 hexadecimal digits.
  public static String sha256(List<SourceFile> files) {
    MessageDigest sha256 = newSha256();
    files.forEach(file -> sha256.update(HexFormat.of().parseHex(file.sha256)));
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /// The file's name, or `archive.jsonl.gz#id`.
  public String name() {
    return name;
  }

  /// The media type, for example `application/pdf`.
  public String mediaType() {
    return mediaType;
  }

  /// The content itself, not a copy: read it, don't write into it.
  public byte[] bytes() {
    return bytes;
  }

  /// The SHA-256 of the content, 64 hexadecimal digits.
  public String sha256() {
    return sha256;
  }

  /// Which text is read of a document under review: the final one, unless otherwise said.
  public Revisions revisions() {
    return reading.revisions;
  }

  /// How pages that are pictures are read, where they are.
  public Optional<ScanReading> scans() {
    return reading.scans;
  }

  /// The files that it is joined from; only itself where it is one file.
  public List<SourceFile> pieces() {
    return reading.pieces.isEmpty() ? List.of(this) : reading.pieces;
  }

  /// What the name of its folder tells, where a folder is one act.
  public Optional<FolderName> folder() {
    return reading.folder;
  }

  /// What the model says about this source.
  ///
  /// @param pages how many pages it has, where it has pages
  public Source source(OptionalInt pages) {
    return new Source(name, mediaType, sha256, pages, archiveId(), reading.companions);
  }

  /// The official bank's identifier of the act, where the name shows one: `V1500011304`.
  public Optional<String> archiveId() {
    Matcher matcher = ARCHIVE_ID.matcher(name);
    return matcher.find()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /// The date of the version, where the name shows one; empty where it is no date.
  public Optional<LocalDate> versionDate() {
    Matcher matcher = VERSION_DATE.matcher(name);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The language, where the name shows one.
  public Optional<Language> language() {
    Matcher matcher = LANGUAGE.matcher(name);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1) == null ? Language.RUSSIAN : Language.KAZAKH);
  }

  /// This record, whose heading was cut off.
  public SourceFile withCutHeading() {
    return with(reading.cut());
  }

  /// Whether this is a record whose heading, its first line, was cut off.
  public boolean isHeadingCut() {
    return reading.headingCut;
  }

  /// Whether this is a record of an archive, whose first line is its heading.
  public boolean isRecord() {
    return RECORD.matcher(name).find();
  }

  /// The exception for a source that there is no text to be had from: `[name] reason`.
  public IOException failure(String reason) {
    return new IOException("[" + name + "] " + reason);
  }

  /// The exception for a source that could not be read, with its cause: `[name] reason`.
  public IOException failure(String reason, Throwable cause) {
    return new IOException("[" + name + "] " + reason, cause);
  }

  @Override
  public String toString() {
    return name;
  }

  /// What is known of a source beside its bytes.
  private record Reading(
      List<String> companions,
      boolean headingCut,
      Revisions revisions,
      List<SourceFile> pieces,
      Optional<FolderName> folder,
      Optional<ScanReading> scans) {
    Reading {
      companions = List.copyOf(companions);
      pieces = List.copyOf(pieces);
    }

    Reading beside(List<String> hashes) {
      return new Reading(hashes, headingCut, revisions, pieces, folder, scans);
    }

    Reading of(Revisions which) {
      return new Reading(companions, headingCut, which, pieces, folder, scans);
    }

    Reading of(ScanReading how) {
      return new Reading(companions, headingCut, revisions, pieces, folder, Optional.of(how));
    }

    Reading cut() {
      return new Reading(companions, true, revisions, pieces, folder, scans);
    }
  }
}
