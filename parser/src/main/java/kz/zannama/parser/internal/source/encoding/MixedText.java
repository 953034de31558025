package kz.zannama.parser.internal.source.encoding;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;

/// Reads bytes that are UTF-8, text in a one-byte set, or some lines of the one and some of the
/// other, as files are that were put together of several.
final class MixedText {
  /// The bad bytes of a line that is damaged and not in another set.
  private static final int DAMAGE = 3;

  private MixedText() {}

  static String decode(byte[] bytes, int from, List<Issue> issues) {
    Utf8Text whole = Utf8Text.of(bytes, from, bytes.length);
    if (whole.bad() == 0) {
      return whole.text();
    }
    if (!whole.isUtf8() && !hasUtf8Line(bytes, from)) {
      SingleByteText single = SingleByteText.of(bytes, from, bytes.length);
      issues.add(TextDecoder.guessed(single.set().name()));
      return single.text();
    }
    return byLine(bytes, from, issues);
  }

  private static boolean hasUtf8Line(byte[] bytes, int from) {
    for (int start = from; start < bytes.length; start = lineEnd(bytes, start)) {
      Utf8Text line = Utf8Text.of(bytes, start, lineEnd(bytes, start));
      if (line.isUtf8() && line.sequences() > DAMAGE) {
        return true;
      }
    }
    return false;
  }

  private static String byLine(byte[] bytes, int from, List<Issue> issues) {
    StringBuilder text = new StringBuilder(bytes.length);
    Optional<Span> others = Optional.empty();
    int count = 0;
    for (int start = from; start < bytes.length; start = lineEnd(bytes, start)) {
      Utf8Text line = Utf8Text.of(bytes, start, lineEnd(bytes, start));
      Optional<String> other = other(bytes, start, line);
      int at = text.length();
      text.append(TextDecoder.normalized(other.orElse(line.text())));
      if (other.isPresent()) {
        Span span = Span.of(at, text.length());
        others = Optional.of(others.map(first -> first.to(span)).orElse(span));
        count++;
      }
    }
    if (count > 0) {
      String message = "Lines in a one-byte set in a text in UTF-8: " + count;
      issues.add(Issue.warning(IssueCode.ENCODING_GUESSED, message, others));
    }
    return text.toString();
  }

  /// A line in a one-byte set; empty if it is UTF-8, damaged or not.
  private static Optional<String> other(byte[] bytes, int start, Utf8Text line) {
    if (line.isUtf8() || line.bad() <= DAMAGE) {
      return Optional.empty();
    }
    SingleByteText single = SingleByteText.of(bytes, start, lineEnd(bytes, start));
    return single.likeness().share() < Likeness.REAL
        ? Optional.empty()
        : Optional.of(single.text());
  }

  private static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(bytes.length, end + 1);
  }
}
