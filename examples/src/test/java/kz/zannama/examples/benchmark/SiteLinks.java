package kz.zannama.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Says which links of a folder of pages lead nowhere, such as those of the Javadoc of all modules.
/// Links to other places are not followed.
///
/// `SiteLinks target/reports/apidocs`
final class SiteLinks {
  private SiteLinks() {}

  /// Exits with 1 where a link is broken.
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]);
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    Set<String> broken = new TreeSet<>();
    int links = 0;
    for (Path page : pages) {
      for (Element link : Jsoup.parse(page).select("a[href]")) {
        String target = link.attr("href");
        if (!target.matches("[a-z]+:.*")) {
          links++;
          if (!leadsSomewhere(page, target)) {
            broken.add(site.relativize(page) + ": " + target);
          }
        }
      }
    }
    broken.forEach(System.out::println);
    System.out.println(
        pages.size() + " pages, " + links + " links, " + broken.size() + " of them broken");
    System.exit(broken.isEmpty() && links > 0 ? 0 : 1);
  }

  private static boolean leadsSomewhere(Path page, String link) {
    String file = link.replaceFirst("[?#].*", "");
    return file.isEmpty() || Files.exists(page.resolveSibling(file));
  }
}
