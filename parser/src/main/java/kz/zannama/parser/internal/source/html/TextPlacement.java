package kz.zannama.parser.internal.source.html;

import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceText;

/// Says where in the raw text a paragraph of HTML stands.
public interface TextPlacement {
  /// The paragraph with its place.
  ///
  /// @param text what the page shows
  /// @param from where the first character stands in the HTML, -1 where that is not known
  /// @param to the place after the last one, -1 where that is not known
  SourceText place(String text, int from, int to);

  /// The place that has been reached.
  int place();

  /// The place that has been reached, as a span.
  default Span reached() {
    return Span.of(place(), place());
  }
}
