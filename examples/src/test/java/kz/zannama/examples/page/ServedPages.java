package kz.zannama.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.index.ActIndex;

/// The pages of an index while a test class runs; none of them may have failed in the end.
final class ServedPages implements Closeable {
  private final ActIndex index;
  private final List<String> failures = new ArrayList<>();
  private final PageServer server;

  /// Serves an index, which is closed with the pages.
  ServedPages(ActIndex index, SourceShelf sources, BatchReport report) throws IOException {
    this.index = index;
    this.server = PageServer.start(index, sources, report, 0, failures::add);
  }

  ActIndex index() {
    return index;
  }

  URI address() {
    return server.address();
  }

  @Override
  public void close() throws IOException {
    server.close();
    index.close();
    assertThat(failures).isEmpty();
  }
}
