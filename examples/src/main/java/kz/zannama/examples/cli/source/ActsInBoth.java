package kz.zannama.examples.cli.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// The acts that files, folders and archives have in both languages, the texts of one id joined.
///
/// Everything is read twice: first to learn which acts there are in both languages, so that then no
/// other text is kept.
public final class ActsInBoth {
  private final Map<ActId, Set<Language>> known = new HashMap<>();
  private final Map<ActId, Act> waiting = new HashMap<>();
  private final Consumer<Act> consumer;

  private ActsInBoth(Consumer<Act> consumer) {
    this.consumer = consumer;
  }

  /// Hands over each act once both of its texts were read.
  ///
  /// @return the exit code: 0 all good, 1 some inputs failed
  public static int forEach(
      Terminal terminal, List<Path> sources, OcrOption ocr, Consumer<Act> consumer)
      throws IOException {
    ActsInBoth acts = new ActsInBoth(consumer);
    SourceOutcomes.of(terminal, sources, ocr)
        .forEach(parsed -> parsed.result().acts().forEach(acts::note));
    return SourceOutcomes.of(terminal, sources, ocr)
        .forEach(parsed -> parsed.result().acts().forEach(acts::join));
  }

  private void note(Act act) {
    act.texts()
        .keySet()
        .forEach(language ->
            known.computeIfAbsent(act.id(), id -> EnumSet.noneOf(Language.class)).add(language));
  }

  private void join(Act act) {
    if (known.getOrDefault(act.id(), Set.of()).size() < 2) {
      return;
    }
    Act joined = waiting.getOrDefault(act.id(), act);
    for (ActText text : act.texts().values()) {
      joined = joined.text(text.language()).isPresent() ? joined : joined.with(text);
    }
    waiting.put(act.id(), joined);
    if (joined.texts().size() > 1) {
      consumer.accept(joined);
      waiting.remove(act.id());
      known.remove(act.id());
    }
  }
}
