package kz.zannama.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import kz.zannama.examples.page.evidence.EvidencePage;
import kz.zannama.examples.page.evidence.SheetAnswer;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.examples.page.view.ActPage;
import kz.zannama.examples.page.view.ArchivePage;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.examples.page.view.ComparePage;
import kz.zannama.examples.page.view.DownloadAnswer;
import kz.zannama.examples.page.view.HistoryPage;
import kz.zannama.examples.page.view.LanguagesPage;
import kz.zannama.examples.page.view.SearchPage;
import kz.zannama.examples.page.view.SuggestAnswer;
import kz.zannama.examples.page.view.TimelineAnswer;
import kz.zannama.export.PageStyle;
import kz.zannama.index.ActIndex;

/// Which page answers which path. An act's id is a value of the query, never a part of a path, and
/// no path is that of a file.
final class Router implements Page {
  private final Map<String, Page> pages;

  private Router(Map<String, Page> pages) {
    this.pages = pages;
  }

  /// The pages of an index.
  ///
  /// @param sources where the files lie that its acts were read from
  /// @param report what the batch tells of that filled it
  static Router of(ActIndex index, SourceShelf sources, BatchReport report) {
    PageAnswer style =
        PageAnswer.of(
            "text/css",
            PageStyle.act() + PageStyle.around() + PageStyle.comparison() + read("page.css"));
    PageAnswer script = PageAnswer.of("text/javascript", read("page.js"));
    PageAnswer icon = PageAnswer.of("image/svg+xml", read("icon.svg"));
    return new Router(
        Map.ofEntries(
            Map.entry("/", new SearchPage(index)),
            Map.entry("/act", new ActPage(index, !sources.isEmpty())),
            Map.entry("/evidence", new EvidencePage(index, sources)),
            Map.entry("/sheet.png", new SheetAnswer(index, sources)),
            Map.entry("/compare", new ComparePage(index)),
            Map.entry("/languages", new LanguagesPage(index)),
            Map.entry("/history", new HistoryPage(index)),
            Map.entry("/timeline.svg", new TimelineAnswer(index)),
            Map.entry("/archive", new ArchivePage(index, report)),
            Map.entry("/suggest", new SuggestAnswer(index)),
            Map.entry("/download", new DownloadAnswer(index)),
            Map.entry("/page.css", request -> style),
            Map.entry("/page.js", request -> script),
            Map.entry("/icon.svg", request -> icon)));
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    Page page = pages.get(request.path());
    if (page == null) {
      throw new PageProblem(404, "page.problem.unknown");
    }
    return page.answer(request);
  }

  private static String read(String name) {
    try (InputStream file = Objects.requireNonNull(Router.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The program lacks " + name, e);
    }
  }
}
