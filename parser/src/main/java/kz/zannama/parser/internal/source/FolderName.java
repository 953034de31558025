package kz.zannama.parser.internal.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the path of a folder that is one act tells: hints, as the names of files are.
///
/// Specimens: `03-laws/1993/1210-o-delegirovanii-104191`, an older
/// `06-government/19921030-o-punktakh-82581`, `00-constitution`, which tells nothing; before them a
/// day on which editions were taken out may stand: `2000-12-27/06-government/…`.
///
/// @param path the path within the corpus, names parted by `/`
/// @param actCode the code of the act
/// @param adopted the day on which it was adopted
/// @param edition the day that the folders above are called by
public record FolderName(
    String path,
    Optional<String> actCode,
    Optional<LocalDate> adopted,
    Optional<LocalDate> edition) {
  // "1993/1210-o-vremennom-104191", "19921030-o-punktakh-82581"
  private static final Pattern ACT =
      Pattern.compile("(?:^|/)(\\d{4})/?(\\d{2})(\\d{2})-(?:[^/]*-)?(\\d{1,9})$");
  // "…-104191" without a day
  private static final Pattern CODE = Pattern.compile("[^/]*\\p{L}[^/]*-(\\d{1,9})$");
  // "2000-12-27/06-government/…", "2000-12-27/…" as a whole, "06-government/…" of "codes/06-…"
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|/)((?:(\\d{4}-\\d{2}-\\d{2})/)?\\d{2}-\\p{L}.*)|^((\\d{4}-\\d{2}-\\d{2})/.+)");

  /// What a path tells.
  ///
  /// @param whole the path of the folder as it was named, names parted by `/`
  public static FolderName of(String whole) {
    Matcher place = PLACE.matcher(whole);
    boolean placed = place.find();
    Optional<String> above =
        placed ? first(place.group(2), place.group(4)) : Optional.<String>empty();
    String path = placed ? first(place.group(1), place.group(3)).orElse(whole) : last(whole);
    Optional<LocalDate> edition = above.flatMap(FolderName::day);
    Matcher act = ACT.matcher(whole);
    if (act.find()) {
      String day = act.group(1) + "-" + act.group(2) + "-" + act.group(3);
      return new FolderName(path, Optional.of(act.group(4)), day(day), edition);
    }
    Matcher code = CODE.matcher(last(whole));
    return new FolderName(
        path,
        code.matches() ? Optional.of(code.group(1)) : Optional.empty(),
        Optional.empty(),
        edition);
  }

  private static Optional<String> first(@Nullable String one, @Nullable String other) {
    return Optional.ofNullable(one).or(() -> Optional.ofNullable(other));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
