package kz.zannama.examples.page.view;

import java.io.IOException;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.frame.PageWords;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchResult;

/// What is in the index: how many acts, of which types, bodies, regions, years and languages.
public final class ArchivePage implements Page {
  private final ActIndex index;

  /// The acts of an index.
  public ArchivePage(ActIndex index) {
    this.index = index;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws IOException {
    PageWords words = PageWords.in(request.language());
    SearchResult all = index.search(ActQuery.builder().limit(1).build());
    return Frame.page(
        request,
        words.say("page.archive"),
        page -> {
          page.element("h1", words.say("page.archive"));
          page.element("p", words.say("page.archive.acts", all.total()));
          page.block("div", "class", "facets all");
          new FacetList(request, words).writeAll(all.facets(), page);
          page.end();
        });
  }
}
