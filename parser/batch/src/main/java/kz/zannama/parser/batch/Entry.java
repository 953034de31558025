package kz.zannama.parser.batch;

import java.util.List;
import java.util.Map;

/// What the journal says of one source.
///
/// @param source its name
/// @param sha256 the SHA-256 of its bytes, empty text where they could not be read
/// @param failure why it was set aside, empty text where it was parsed
/// @param part the part of the output that its records are in, 0 where it has none
/// @param start the first byte of its records in that part
/// @param length how many bytes they have
/// @param millis how long it took
/// @param texts what was read from it
/// @param issues how often each code of an issue occurred
record Entry(
    String source,
    String sha256,
    String failure,
    int part,
    long start,
    int length,
    long millis,
    List<TextFacts> texts,
    Map<String, Integer> issues) {
  Entry {
    texts = List.copyOf(texts);
  }

  static Entry failed(String source, String sha256, String reason, long millis) {
    return new Entry(source, sha256, reason, 0, 0, 0, millis, List.of(), Map.of());
  }

  boolean isFailed() {
    return !failure.isEmpty();
  }

  Entry saying(List<TextFacts> sameTexts, Map<String, Integer> sameIssues) {
    return new Entry(source, sha256, failure, part, start, length, millis, sameTexts, sameIssues);
  }

  Entry at(int place, long first, int bytes) {
    return new Entry(source, sha256, failure, place, first, bytes, millis, texts, issues);
  }
}
