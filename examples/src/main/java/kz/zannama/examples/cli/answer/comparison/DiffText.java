package kz.zannama.examples.cli.answer.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.Fate;
import kz.zannama.comparison.Run;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// A comparison for reading: how much differs, then each unit with its words.
public final class DiffText {
  private final Terminal terminal;
  private final StringBuilder page = new StringBuilder();

  private DiffText(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Comparisons in several languages, each under the name of its language.
  public static String write(Map<Language, Comparison> compared, Terminal terminal) {
    return compared.entrySet().stream()
        .map(one ->
            terminal.bold(terminal.say("page.language." + one.getKey().code()))
                + "\n"
                + write(one.getValue(), terminal))
        .collect(Collectors.joining("\n"));
  }

  public static String write(Comparison comparison, Terminal terminal) {
    if (comparison.differences().isEmpty()) {
      return terminal.say("diff.none") + "\n";
    }
    DiffText text = new DiffText(terminal);
    text.page
        .append(
            terminal.say(
                "diff.counts",
                count(comparison, Difference.Changed.class)
                    + count(comparison, Difference.Renumbered.class),
                count(comparison, Difference.Added.class),
                count(comparison, Difference.Removed.class)))
        .append('\n');
    comparison.differences().forEach(text::difference);
    return text.page.toString();
  }

  private static long count(Comparison comparison, Class<? extends Difference> kind) {
    return comparison.differences().stream().filter(kind::isInstance).count();
  }

  /// The words of one difference, those that went and came marked, a paragraph a line.
  public static String words(Difference difference, Terminal terminal) {
    return switch (difference) {
      case Difference.Added added -> terminal.added(added.unit().text());
      case Difference.Removed removed -> terminal.removed(removed.unit().text());
      case Difference.Renumbered renumbered ->
          moved(renumbered.before().id(), renumbered, terminal);
      case Difference.Changed changed -> new DiffText(terminal).words(changed);
    };
  }

  private static String moved(ElementId before, Difference now, Terminal terminal) {
    Phrasing wording = terminal.wording();
    return wording.say("diff.renumbered", wording.provision(before), wording.provision(now.id()));
  }

  private void difference(Difference difference) {
    switch (difference) {
      case Difference.Added added -> unit(added, "added", added.unit().text());
      case Difference.Removed removed -> unit(removed, "removed", removed.unit().text());
      case Difference.Renumbered renumbered ->
          head(moved(renumbered.before().id(), renumbered, terminal));
      case Difference.Changed changed when changed.before().id().equals(changed.id()) ->
          unit(changed, "changed", words(changed));
      case Difference.Changed changed ->
          unit(moved(changed.before().id(), changed, terminal), words(changed));
    }
  }

  /// New words follow those that they replace without a gap: `[-evening-]{+morning+}`.
  private String words(Difference.Changed changed) {
    StringBuilder words = new StringBuilder();
    Optional<Run> last = Optional.empty();
    for (Run run : changed.runs()) {
      boolean replaces =
          run.fate() == Fate.ADDED
              && last.filter(old -> old.fate() == Fate.REMOVED && old.gap().equals(run.gap()))
                  .isPresent();
      words.append(replaces ? "" : run.gap()).append(marked(run));
      last = Optional.of(run);
    }
    return words.toString();
  }

  private String marked(Run run) {
    return switch (run.fate()) {
      case KEPT -> run.text();
      case REMOVED -> terminal.removed(run.text());
      case ADDED -> terminal.added(run.text());
    };
  }

  private void unit(Difference difference, String change, String words) {
    unit(terminal.say("diff." + change, terminal.wording().provision(difference.id())), words);
  }

  private void unit(String head, String words) {
    head(head);
    if (!words.isEmpty()) {
      page.append("  ").append(words.replace("\n", "\n  ")).append('\n');
    }
  }

  private void head(String head) {
    page.append('\n').append(terminal.bold(head)).append('\n');
  }
}
