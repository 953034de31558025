package kz.zannama.index.internal.store;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;

/// What a corpus tells of the end of an act, as one line.
public final class StoredEnd {
  private static final String SEPARATOR = "\t";

  private StoredEnd() {}

  /// An end in a line.
  public static String line(Edition.End end) {
    return String.join(
        SEPARATOR,
        end.actCode(),
        end.day().toString(),
        end.gone() ? "gone" : "announced",
        end.by().map(by -> by.type().name()).orElse(""),
        end.by().flatMap(Citation::adopted).map(LocalDate::toString).orElse(""),
        end.by().flatMap(Citation::number).orElse(""),
        end.place());
  }

  /// The end of a line.
  public static Edition.End read(String line) {
    String[] parts = line.split(SEPARATOR, 7);
    Optional<Citation> by =
        parts[3].isEmpty()
            ? Optional.empty()
            : Optional.of(
                Citation.of(ActType.valueOf(parts[3]))
                    .withDateAndNumber(present(parts[4]).map(LocalDate::parse), present(parts[5])));
    return new Edition.End(
        parts[0], LocalDate.parse(parts[1]), by, parts[2].equals("gone"), parts[6]);
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
