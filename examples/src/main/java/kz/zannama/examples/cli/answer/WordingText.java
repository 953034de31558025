package kz.zannama.examples.cli.answer;

import java.util.Map;
import java.util.TreeMap;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.consolidation.Reason;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.history.EntryDay;
import kz.zannama.model.ElementId;

/// What is told of a wording that was made of changes: what could not be applied, and which act
/// made which provision.
public final class WordingText {
  private final Terminal terminal;

  public WordingText(Terminal terminal) {
    this.terminal = terminal;
  }

  /// How many changes made the wording, a line for each that could not be applied; empty text where
  /// no change was due.
  public String write(Wording wording) {
    StringBuilder page = new StringBuilder();
    long left = wording.unapplied().stream().filter(WordingText::isDue).count();
    if (!wording.applied().isEmpty() || left > 0) {
      page.append(terminal.say("wording.made", wording.applied().size(), left)).append('\n');
    }
    wording.unapplied().stream().filter(WordingText::isDue).forEach(it -> page.append(line(it)));
    return page.isEmpty() ? "" : page.append('\n').toString();
  }

  /// What stands beside each provision that was changed.
  public Map<ElementId, String> marks(Wording wording) {
    Map<ElementId, String> marks = new TreeMap<>();
    wording.madeBy().forEach((id, change) -> marks.put(id, mark(change)));
    return marks;
  }

  /// Whether a change should have made the wording: not what comes later, has ended or stands
  /// there.
  private static boolean isDue(UnappliedChange change) {
    return change.reason() != Reason.LATER
        && change.reason() != Reason.ENDED
        && change.reason() != Reason.ALREADY_APPLIED;
  }

  private String line(UnappliedChange it) {
    String reason = terminal.wording().value(it.reason());
    String order = it.change().change().scope().text().replace('\n', ' ');
    return "  " + terminal.say("wording.unapplied", reason, it.change().act().id(), order) + "\n";
  }

  private String mark(OrderedChange change) {
    String day = change.effective().map(Object::toString).orElse("");
    boolean told =
        change.change().scope().effective().isPresent()
            || EntryDay.of(change.act().text().requisites()).known().isPresent();
    return terminal.say(told ? "wording.by" : "wording.by-earliest", change.act().id(), day);
  }
}
