package kz.zannama.index;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import org.apache.lucene.util.BytesRef;

/// What a link tells of an act, as bytes: small enough to read for thousands of acts.
final class Summary {
  private static final char SEPARATOR = '\u001f';
  private static final int PARTS = 6;

  private Summary() {}

  /// A linked act as bytes.
  static BytesRef write(LinkedAct act) {
    return new BytesRef(
        String.join(
            String.valueOf(SEPARATOR),
            act.id().value(),
            act.type().name(),
            act.adopted().map(LocalDate::toString).orElse(""),
            act.inForceFrom().map(LocalDate::toString).orElse(""),
            act.number().orElse(""),
            act.title()));
  }

  /// The linked act of some bytes.
  static LinkedAct read(BytesRef bytes) {
    String[] parts = bytes.utf8ToString().split(String.valueOf(SEPARATOR), PARTS);
    return new LinkedAct(
        new ActId(parts[0]),
        ActType.valueOf(parts[1]),
        parts[5],
        present(parts[2]).map(LocalDate::parse),
        present(parts[4]),
        present(parts[3]).map(LocalDate::parse));
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
