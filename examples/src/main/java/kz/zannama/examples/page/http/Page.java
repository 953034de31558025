package kz.zannama.examples.page.http;

import java.io.IOException;

/// Something that answers requests.
@FunctionalInterface
public interface Page {
  /// Answers a request.
  ///
  /// @throws PageProblem if the request is wrong, or asks for what is not there
  /// @throws IOException if the index cannot be read
  PageAnswer answer(PageRequest request) throws PageProblem, IOException;
}
