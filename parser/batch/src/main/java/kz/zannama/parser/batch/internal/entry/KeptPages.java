package kz.zannama.parser.batch.internal.entry;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.ScanReading;
import kz.zannama.parser.scan.TextRecognizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a recogniser read, kept page by page: a source that was given up on its way, since the run
/// was ended or its time was over, goes on at the first page that was not read.
///
/// A page is known by its pixels, its resolution, and the name of who read it.
public final class KeptPages implements TextRecognizer {
  public static final String FOLDER = "pages";

  // "0f3a….json"
  public static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.json");

  private static final String UNFINISHED = ".tmp";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final ScanReading scans;
  private final TextRecognizer recognizer;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  /// @param out the folder of the output
  /// @param scans how pages are read
  public KeptPages(Path out, ScanReading scans) {
    this.folder = out.resolve(FOLDER);
    this.scans = scans;
    this.recognizer = scans.recognizer();
  }

  /// How pages are read, and kept.
  public ScanReading reading() {
    return new ScanReading(this, scans.everyPage());
  }

  @Override
  public String name() {
    return recognizer.name();
  }

  @Override
  public int pagesAtATime() {
    return recognizer.pagesAtATime();
  }

  @Override
  public RecognizedPage recognize(PageImage image) throws IOException {
    String name = name(image);
    asked.add(name);
    Path file = folder.resolve(name);
    Optional<RecognizedPage> kept = kept(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    RecognizedPage read = recognizer.recognize(image);
    keep(read, file);
    return read;
  }

  private String name(PageImage image) {
    BufferedImage pixels = image.pixels();
    int width = pixels.getWidth();
    MessageDigest digest = sha256();
    digest.update((name() + "\n" + image.dpi() + "\n" + width).getBytes(StandardCharsets.UTF_8));
    int[] row = new int[width];
    ByteBuffer bytes = ByteBuffer.allocate(4 * width);
    for (int y = 0; y < pixels.getHeight(); y++) {
      pixels.getRGB(0, y, width, 1, row, 0, width);
      bytes.asIntBuffer().put(row);
      digest.update(bytes.array());
    }
    return HexFormat.of().formatHex(digest.digest()) + ".json";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// What is there of a page; nothing where the file is damaged.
  private static Optional<RecognizedPage> kept(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readAllBytes(file), RecognizedPage.class))
          : Optional.empty();
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  private void keep(RecognizedPage page, Path file) {
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "", UNFINISHED);
      try {
        Files.write(unfinished, JSON.writeValueAsBytes(page));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      // it was read all the same: where the disk is full, the records say so
    }
  }

  /// Takes away what is not needed any more.
  ///
  /// @param again whether the sources of this run are to be tried once more
  public void settle(boolean again) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean own = NAME.matcher(name).matches() || name.endsWith(UNFINISHED);
        if (own && !(again && asked.contains(name))) {
          Files.delete(file);
        }
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      if (left.findAny().isEmpty()) {
        Files.delete(folder);
      }
    }
  }
}
