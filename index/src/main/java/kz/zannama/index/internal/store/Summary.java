package kz.zannama.index.internal.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import org.apache.lucene.util.BytesRef;

/// What hits and links tell of an act: small enough to read for thousands of acts.
///
/// @param act what a link tells
/// @param status the status as the act's source shows it
/// @param stated whether the source says so in words
/// @param since the first day of the status, where the source tells it
public record Summary(
    LinkedAct act, Status.State status, boolean stated, Optional<LocalDate> since) {
  private static final String SEPARATOR = "\u001f";
  private static final String EARLIEST = "~";

  /// The summary of an act.
  public static Summary of(Act act) {
    Status status = act.status();
    return new Summary(LinkedAct.of(act), status.state(), status.stated(), status.since());
  }

  /// The first day of a status that has not begun on a day.
  public Optional<LocalDate> announced(LocalDate day) {
    return status == Status.State.IN_FORCE ? Optional.empty() : since.filter(day::isBefore);
  }

  /// The title in a language, else in the other one.
  public String title(Language language) {
    return act.title(language);
  }

  /// This summary as bytes.
  public BytesRef toBytes() {
    StringBuilder parts = new StringBuilder();
    parts.append(act.id()).append(SEPARATOR);
    parts.append(act.type()).append(SEPARATOR);
    parts.append(act.adopted().map(LocalDate::toString).orElse("")).append(SEPARATOR);
    parts.append(act.earliest() ? EARLIEST : "");
    parts.append(act.inForceFrom().map(LocalDate::toString).orElse("")).append(SEPARATOR);
    parts.append(act.number().orElse("")).append(SEPARATOR);
    parts.append(status).append(SEPARATOR).append(stated).append(SEPARATOR);
    parts.append(since.map(LocalDate::toString).orElse(""));
    act.titles()
        .forEach((language, title) ->
            parts
                .append(SEPARATOR)
                .append(language.code())
                .append(SEPARATOR)
                .append(shortened(title)));
    return new BytesRef(parts.toString());
  }

  /// The summary of some bytes.
  public static Summary of(BytesRef bytes) {
    String[] parts = bytes.utf8ToString().split(SEPARATOR, -1);
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (int at = 8; at + 1 < parts.length; at += 2) {
      titles.put(Language.of(parts[at]), parts[at + 1]);
    }
    Status.State status = Status.State.valueOf(parts[5]);
    Optional<LocalDate> since = present(parts[7]).map(LocalDate::parse);
    LinkedAct act =
        new LinkedAct(
            new ActId(parts[0]),
            ActType.valueOf(parts[1]),
            titles,
            present(parts[2]).map(LocalDate::parse),
            present(parts[4]),
            present(parts[3].replace(EARLIEST, "")).map(LocalDate::parse),
            parts[3].startsWith(EARLIEST),
            status.isEnded() ? since : Optional.empty(),
            Optional.empty(),
            false);
    return new Summary(act, status, Boolean.parseBoolean(parts[6]), since);
  }

  /// Lucene refuses doc values of more than 32,766 bytes.
  private static String shortened(String title) {
    String plain = title.replace(SEPARATOR, " ");
    return plain.length() <= 4_000 ? plain : plain.substring(0, 4_000);
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
