package kz.zannama.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A text of an act that has requisites and nothing else.
public final class BareText {
  private BareText() {}

  public static ActText of(Language language, Requisites requisites) {
    return new ActText(
        new Source("act.txt", "text/plain", "0", OptionalInt.empty(), Optional.empty()),
        language,
        requisites,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
