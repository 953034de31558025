package kz.zannama.examples.cli.answer.chain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.history.ActLink;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.Lineage;
import kz.zannama.history.Lineage.Succession;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;
import kz.zannama.model.Change;

/// An amendment chain for reading: a heading per kind of link, under it the acts, under each what
/// it changes.
public final class ChainText {
  private final Phrasing wording;

  public ChainText(Phrasing wording) {
    this.wording = wording;
  }

  /// The links of an act.
  ///
  /// @param day the day whose status is told
  public String write(Act act, AmendmentChain chain, LocalDate day) {
    StringBuilder page = new StringBuilder();
    page.append(name(LinkedAct.of(act))).append('\n');
    page.append("  ").append(wording.statuses().of(chain, day)).append('\n');
    for (ActLink.Kind kind : ActLink.Kind.values()) {
      List<ActLink> links = chain.links(kind);
      if (!links.isEmpty()) {
        page.append('\n').append(wording.value(kind)).append('\n');
        byAct(links).forEach((name, ofAct) -> act(name, ofAct, page));
      }
    }
    Lineage lineage = Lineage.of(act, chain);
    lineage(wording.say("lineage.before"), lineage.before(), Succession::former, page);
    lineage(wording.say("lineage.after"), lineage.after(), Succession::latter, page);
    return page.toString();
  }

  /// Acts whose places were taken, or that took them: what it is inferred from stands in brackets.
  private void lineage(
      String head,
      List<Succession> found,
      Function<Succession, LinkedAct> other,
      StringBuilder page) {
    page.append(found.isEmpty() ? "" : "\n" + head + "\n");
    for (Succession one : found) {
      String likeness = String.format(Locale.ROOT, "%.0f", 100 * one.likeness());
      String why = wording.say("lineage.why", likeness);
      page.append("  ").append(name(other.apply(one))).append(" (").append(why).append(")\n");
    }
  }

  /// An act on a date: its force, the changes that applied, and those that did not with the reason.
  public String write(ActVersion version) {
    StringBuilder page = new StringBuilder();
    page.append(wording.statuses().of(version)).append('\n');
    for (ActLink link : version.applied()) {
      page.append("  ").append(wording.say("version.applied", line(link))).append('\n');
    }
    for (ActVersion.OpenChange open : version.open()) {
      String reason = wording.value(open.reason());
      page.append("  ").append(wording.say("version.open", reason, line(open.link())));
      page.append('\n');
    }
    return page.toString();
  }

  private String line(ActLink link) {
    String act = shortName(link);
    return link.change()
        .map(change -> wording.say("change.by", change(link, change), act))
        .orElse(act);
  }

  /// The act at the other end, without its title.
  public String shortName(ActLink link) {
    return link.other()
        .map(act -> wording.name(act.type(), act.adopted(), act.number()))
        .orElseGet(() -> wording.cited(link.citation()));
  }

  private void act(String name, List<ActLink> links, StringBuilder page) {
    page.append("  ").append(name).append('\n');
    links.stream()
        .flatMap(link -> link.change().map(change -> change(link, change)).stream())
        .distinct()
        .forEach(line -> page.append("    ").append(line).append('\n'));
  }

  private String change(ActLink link, Change change) {
    String kind = wording.say("change." + change.getClass().getSimpleName());
    String ofProvision =
        link.provision()
            .map(id -> wording.say("change.of", kind, wording.provision(id)))
            .orElse(kind);
    String key = link.isFromEarliest() ? "change.from-earliest" : "change.from";
    return link.effective().map(date -> wording.say(key, ofProvision, date)).orElse(ofProvision);
  }

  private Map<String, List<ActLink>> byAct(List<ActLink> links) {
    return links.stream()
        .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
  }

  /// The act at the other end, known or only cited.
  public String name(ActLink link) {
    return link.other()
        .map(this::name)
        .orElseGet(() -> wording.cited(link.citation()) + " (" + wording.say("absent.act") + ")");
  }

  /// An act by its form, date, number and title.
  public String name(LinkedAct act) {
    return wording.name(act.type(), act.adopted(), act.number()) + "  " + act.title(wording.read());
  }
}
