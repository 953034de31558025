package kz.zannama.examples.cli.answer;

import java.util.Map;
import java.util.Optional;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// A provision that was asked for.
///
/// @param asked its id
/// @param shown the innermost element around it, or itself, that the text has
/// @param text what it says; empty where nothing of the id is found
public record Passage(ElementId asked, Optional<ElementId> shown, String text) {
  /// What a text has of a provision.
  public static Passage of(ActText text, ElementId asked, Terminal terminal) {
    return of(text, asked, terminal, Map.of());
  }

  /// What a text that changes have made has of a provision.
  ///
  /// @param marks what stands beside the provisions that were changed
  public static Passage of(
      ActText text, ElementId asked, Terminal terminal, Map<ElementId, String> marks) {
    Optional<ElementId> id = Optional.of(asked);
    while (id.isPresent()) {
      Optional<String> printed = new ActPrinter(terminal, marks).print(text, id.get());
      if (printed.isPresent()) {
        return new Passage(asked, id, printed.get());
      }
      id = id.get().parent();
    }
    return new Passage(asked, Optional.empty(), "");
  }

  /// Whether the text has the provision itself.
  public boolean isWhole() {
    return shown.equals(Optional.of(asked));
  }
}
