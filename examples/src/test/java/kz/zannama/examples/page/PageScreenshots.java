package kz.zannama.examples.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.index.ActIndex;
import kz.zannama.parser.batch.Ingest;
import kz.zannama.parser.batch.RecordFiles;

/// Takes the pictures of `examples/README.md`: each page with acts of the tests.
///
/// `PageScreenshots FOLDER` writes them there.
public final class PageScreenshots {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String RULES = "order/ministry-labour-social-protection/2019-03-12/115";

  private static final Map<String, Integer> HEIGHTS = Map.of("evidence", 660, "archive", 1180);

  private PageScreenshots() {}

  /// Takes the pictures.
  ///
  /// @param args the folder where they are put
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path stored = Files.createTempDirectory("pages");
    List<String> failures = new ArrayList<>();
    SourceShelf sources = SourceShelf.of(List.of(HarbourActs.TESTDATA, stored));
    try (ActIndex index = ActIndex.create(stored.resolve("acts"), TODAY)) {
      HarbourActs.putInto(index, stored, text -> text.replace(HarbourActs.MARKUP, ""));
      try (PageServer server = PageServer.start(index, sources, report(stored), 0, failures::add);
          Chromium window = Chromium.open(server.address())) {
        for (Map.Entry<String, String> page : pages().entrySet()) {
          window.size(1080, HEIGHTS.getOrDefault(page.getKey(), 840));
          window.go(page.getValue());
          Path file = folder.resolve(page.getKey() + ".png");
          ImageIO.write(inFewColours(window.picture()), "png", file.toFile());
        }
      }
    }
    if (!failures.isEmpty()) {
      throw new IOException("Pages that failed: " + failures);
    }
  }

  /// What a batch tells that reads the acts of the tests.
  private static BatchReport report(Path folder) throws IOException {
    Path out = folder.resolve("out");
    Ingest.Settings settings =
        new Ingest.Settings(out, List.of(), 1, 60, 1 << 24, RecordFiles.PLAIN);
    new Ingest(settings, Optional.empty())
        .run(List.of(HarbourActs.TESTDATA), (source, failure, standing) -> {});
    return BatchReport.of(out);
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("search", "/?lang=ru&q=" + Browser.encoded("сезонные рабочие"));
    pages.put("act", "/act?lang=kk&id=decision/maslikhat/west-kazakhstan/oral-city/2021-06-29/5-4");
    String harbour = "&id=" + HarbourActs.ID;
    pages.put("day", "/act?lang=kk&text=kk&on=2025-01-01" + harbour);
    pages.put("compare", "/compare?lang=kk&text=kk&from=2022-01-01&to=2025-01-01" + harbour);
    pages.put("languages", "/languages?lang=ru" + harbour);
    pages.put("history", "/history?lang=ru&id=" + RULES);
    pages.put("evidence", "/evidence?lang=ru&text=ru&at=para_2&id=" + RULES);
    pages.put("archive", "/archive?lang=kk");
    return pages;
  }

  /// A picture in its 64 commonest colours, which makes its file half as large.
  private static BufferedImage inFewColours(BufferedImage picture) {
    int width = picture.getWidth();
    int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    int[] colours =
        IntStream.of(pixels)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
            .mapToInt(Map.Entry::getKey)
            .limit(64)
            .toArray();
    IndexColorModel palette =
        new IndexColorModel(6, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage few =
        new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
    few.setRGB(0, 0, width, picture.getHeight(), pixels, 0, width);
    return few;
  }
}
