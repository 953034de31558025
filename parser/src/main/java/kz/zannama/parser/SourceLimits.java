package kz.zannama.parser;

import java.io.IOException;
import java.time.Duration;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.media.SourceReaders;

/// What one source may cost. A source that goes over a limit is a failure that names it, the limit
/// and what it asked for; readers have limits of their own below these, over which they leave
/// something out and say so with an issue.
///
/// ```java
/// ActParser parser =
///     ActParser.builder().limits(SourceLimits.DEFAULT.withTime(Duration.ofSeconds(30))).build();
/// ```
///
/// @param bytes how many bytes a source may have, at most 2 GB
/// @param characters how many characters of text may be in it
/// @param time how long its parse may take
public record SourceLimits(int bytes, int characters, Duration time) {
  /// 256 MB, 10 million characters, 5 minutes: some ten times what the longest acts need.
  public static final SourceLimits DEFAULT =
      new SourceLimits(SourceReaders.LARGEST, 10_000_000, Duration.ofMinutes(5));

  public SourceLimits {
    if (bytes < 1 || characters < 1 || !time.isPositive()) {
      throw new IllegalArgumentException(
          "Not limits of a source: " + bytes + " bytes, " + characters + " characters, " + time);
    }
  }

  /// The same limits with another number of bytes.
  public SourceLimits withBytes(int number) {
    return new SourceLimits(number, characters, time);
  }

  /// The same limits with another number of characters.
  public SourceLimits withCharacters(int number) {
    return new SourceLimits(bytes, number, time);
  }

  /// The same limits with another time.
  public SourceLimits withTime(Duration other) {
    return new SourceLimits(bytes, characters, other);
  }

  /// A document, if it is not too long.
  SourceDocument checked(SourceDocument document, SourceFile source) throws IOException {
    if (document.rawText().length() > characters) {
      throw source.failure(
          document.rawText().length() + " characters of text, more than " + characters);
    }
    return document;
  }
}
