package kz.zannama.parser.batch.internal.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What the journal says of one source.
///
/// @param source what messages call it
/// @param file the file that it stands in, absolute
/// @param member the way to it within the file, empty text for the file itself
/// @param sha256 the SHA-256 of its bytes, empty text where they could not be read
/// @param failure why it was set aside, empty text where it was parsed
/// @param records where its records are
/// @param millis how long it took
/// @param texts what was read from it
/// @param issues how often each code of an issue occurred
public record Entry(
    String source,
    String file,
    String member,
    String sha256,
    String failure,
    Stretch records,
    long millis,
    List<TextFacts> texts,
    Map<String, Integer> issues) {
  public Entry {
    texts = List.copyOf(texts);
  }

  /// Where records are.
  ///
  /// @param part the part of the output, 0 where there is none
  /// @param start the first byte in that part
  /// @param length how many bytes
  /// @param sum their CRC-32C
  public record Stretch(int part, long start, int length, long sum) {
    public static final Stretch NONE = new Stretch(0, 0, 0, 0);

    /// As they stand in the parts.
    public static final Comparator<Stretch> BY_PLACE =
        Comparator.comparingInt(Stretch::part)
            .thenComparingLong(Stretch::start)
            .thenComparingInt(Stretch::length);
  }

  public static Entry failed(SourcePlace place, String sha256, String reason, long millis) {
    return new Entry(
        place.key(),
        SourcePlace.absolute(place.file()),
        place.member(),
        sha256,
        reason,
        Stretch.NONE,
        millis,
        List.of(),
        Map.of());
  }

  public boolean isFailed() {
    return !failure.isEmpty();
  }

  /// What tells the source from all others.
  public String identity() {
    return file + member;
  }

  public Entry saying(List<TextFacts> sameTexts, Map<String, Integer> sameIssues) {
    return new Entry(source, file, member, sha256, failure, records, millis, sameTexts, sameIssues);
  }

  public Entry at(Stretch place) {
    return new Entry(source, file, member, sha256, failure, place, millis, texts, issues);
  }

  /// The same source, set aside.
  public Entry failing(String reason) {
    return new Entry(
        source, file, member, sha256, reason, Stretch.NONE, millis, List.of(), Map.of());
  }

  /// The same, for a source that is named from another folder this time.
  public Entry called(String name) {
    return name.equals(source)
        ? this
        : new Entry(name, file, member, sha256, failure, records, millis, texts, issues);
  }
}
