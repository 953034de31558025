package kz.zannama.examples.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.history.EntryDay;
import kz.zannama.index.wording.Agreement;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.ElementId;

/// What is told of how an act read on a day: whether that is stored or computed, from when to when
/// it is known to read so, what could not be applied, and which act made which provision.
public final class WordingText {
  private final Terminal terminal;

  public WordingText(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Where the wording is from, a line for each change that could not be applied, and how the next
  /// stored wording agrees.
  public String write(HeldWording wording) {
    StringBuilder page = new StringBuilder();
    if (wording.origin() == HeldWording.Origin.LATER) {
      page.append(later(wording)).append('\n');
    } else {
      page.append(String.join(", ", origin(wording))).append('\n');
      int left = wording.unapplied().size();
      if (!wording.applied().isEmpty() || left > 0) {
        page.append(terminal.say("wording.made", wording.applied().size(), left)).append('\n');
      }
      unapplied(wording).forEach(line -> page.append("  ").append(line).append('\n'));
      wording.agreement().ifPresent(it -> page.append(agreement(it)).append('\n'));
    }
    return page.append('\n').toString();
  }

  /// Tells beside an answer that its wording is a later one, and what could not be applied to it.
  public void warn(HeldWording wording) {
    if (wording.origin() == HeldWording.Origin.LATER) {
      terminal.problem(later(wording));
    }
    unapplied(wording).forEach(line -> terminal.problem("  " + line));
  }

  private String later(HeldWording wording) {
    String next = wording.stored().map(Object::toString).orElse("");
    return terminal.say("wording.later", wording.day(), next);
  }

  private List<String> origin(HeldWording wording) {
    List<String> parts = new ArrayList<>();
    Optional<String> dated = wording.stored().map(day -> terminal.say("held.dated", day));
    String key = "held." + wording.origin().name();
    parts.add(terminal.say(key, dated.orElseGet(() -> terminal.say("held.undated"))));
    wording.from().ifPresent(day -> parts.add(terminal.say("held.from", day)));
    wording.until().ifPresent(day -> parts.add(terminal.say("held.until", day)));
    return parts;
  }

  private String agreement(Agreement it) {
    int all = it.agreeing().size() + it.differing().size();
    String day = it.stored().map(Object::toString).orElse("");
    return terminal.say("held.agrees", day, it.agreeing().size(), all);
  }

  /// What could not be applied, each change with its reason.
  public List<String> unapplied(HeldWording wording) {
    return wording.unapplied().stream().map(this::line).toList();
  }

  /// What stands beside each provision that was changed.
  public Map<ElementId, String> marks(HeldWording wording) {
    Map<ElementId, String> marks = new TreeMap<>();
    wording.madeBy().forEach((id, change) -> marks.put(id, mark(change)));
    return marks;
  }

  private String line(UnappliedChange it) {
    String reason = terminal.wording().value(it.reason());
    String order = it.change().change().scope().text().replace('\n', ' ');
    return terminal.say("wording.unapplied", reason, it.change().act().id(), order);
  }

  private String mark(OrderedChange change) {
    String day = change.effective().map(Object::toString).orElse("");
    boolean told =
        change.change().scope().effective().isPresent()
            || EntryDay.of(change.act().text().requisites()).known().isPresent();
    return terminal.say(told ? "wording.by" : "wording.by-earliest", change.act().id(), day);
  }
}
