package kz.zannama.examples.page;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.http.Gate;
import kz.zannama.examples.page.http.KeptAnswers;
import kz.zannama.examples.page.http.LocalServer;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.examples.page.view.ProblemView;
import kz.zannama.index.ActIndex;

/// A server of the pages of an index, for the browsers of this machine: it listens on 127.0.0.1
/// alone, and only reads.
///
/// ```java
/// SourceShelf sources = SourceShelf.of(List.of(Path.of("acts")));
/// try (PageServer server = PageServer.start(index, sources, BatchReport.NONE, 0, path -> {})) {
///   open(server.address());
/// }
/// ```
public final class PageServer implements Closeable {
  private final LocalServer server;

  private PageServer(LocalServer server) {
    this.server = server;
  }

  /// Begins to answer.
  ///
  /// @param index the acts; whoever opened it closes it, after the server
  /// @param sources where the files lie that they were read from
  /// @param report what the batch tells of that filled the index
  /// @param port the port; 0 for any that is free
  /// @param failures is told the paths of requests whose answer failed
  /// @throws IOException if the port is taken
  public static PageServer start(
      ActIndex index, SourceShelf sources, BatchReport report, int port, Consumer<String> failures)
      throws IOException {
    KeptAnswers pages =
        new KeptAnswers(
            Router.of(index, sources, report), () -> List.of(index.version(), index.today()));
    return new PageServer(
        LocalServer.start(port, names -> new Gate(pages, ProblemView::of, failures, names)));
  }

  /// Where the first page is.
  public URI address() {
    return server.address();
  }

  /// Answers no more.
  @Override
  public void close() {
    server.close();
  }
}
