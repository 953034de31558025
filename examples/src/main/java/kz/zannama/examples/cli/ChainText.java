package kz.zannama.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zannama.history.ActLink;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;

/// An amendment chain for reading: a heading per kind of link, under it the acts, under each what
/// it changes.
final class ChainText {
  private ChainText() {}

  static String write(Act act, AmendmentChain chain) {
    StringBuilder page = new StringBuilder();
    page.append(name(LinkedAct.of(act))).append('\n');
    page.append("  ").append(ActPrinter.status(chain.status())).append('\n');
    for (ActLink.Kind kind : ActLink.Kind.values()) {
      List<ActLink> links = chain.links(kind);
      if (!links.isEmpty()) {
        page.append('\n').append(ActPrinter.words(kind)).append('\n');
        byAct(links).forEach((name, ofAct) -> act(name, ofAct, page));
      }
    }
    return page.toString();
  }

  /// An act on a date: its force, the changes that applied, and those that did not with the reason.
  static String write(ActVersion version) {
    StringBuilder page = new StringBuilder();
    page.append("on ").append(version.date()).append(": ");
    page.append(ActPrinter.words(version.force())).append('\n');
    for (ActLink link : version.applied()) {
      page.append("  applied: ").append(line(link)).append('\n');
    }
    for (ActVersion.OpenChange open : version.open()) {
      page.append("  not applied, ").append(ActPrinter.words(open.reason())).append(": ");
      page.append(line(open.link())).append('\n');
    }
    return page.toString();
  }

  private static String line(ActLink link) {
    return link.change().map(change -> change(link, change) + " by ").orElse("")
        + link.other()
            .map(act -> ActPrinter.name(act.type(), act.adopted(), act.number()))
            .orElseGet(() -> ActPrinter.cited(link.citation()));
  }

  private static void act(String name, List<ActLink> links, StringBuilder page) {
    page.append("  ").append(name).append('\n');
    links.stream()
        .flatMap(link -> link.change().map(change -> change(link, change)).stream())
        .distinct()
        .forEach(line -> page.append("    ").append(line).append('\n'));
  }

  private static String change(ActLink link, Change change) {
    return word(change)
        + change.scope().provision().map(ElementId::value).map(id -> " of " + id).orElse("")
        + link.effective().map(date -> ", from " + date).orElse("");
  }

  private static Map<String, List<ActLink>> byAct(List<ActLink> links) {
    return links.stream()
        .collect(Collectors.groupingBy(ChainText::name, LinkedHashMap::new, Collectors.toList()));
  }

  /// The act at the other end, known or only cited.
  static String name(ActLink link) {
    return link.other()
        .map(ChainText::name)
        .orElseGet(() -> ActPrinter.cited(link.citation()) + " (not in the index)");
  }

  /// An act by its form, date, number and title.
  static String name(LinkedAct act) {
    return ActPrinter.name(act.type(), act.adopted(), act.number()) + "  " + act.title();
  }

  /// A kind of change in one word.
  static String word(Change change) {
    return switch (change) {
      case Change.Repeal repeal -> "repeal";
      case Change.Deletion deletion -> "deletion";
      case Change.Rewording rewording -> "rewording";
      case Change.Replacement replacement -> "replacement";
      case Change.Insertion insertion -> "insertion";
      case Change.Renumbering renumbering -> "renumbering";
      case Change.Suspension suspension -> "suspension";
      case Change.Amendment amendment -> "amendment";
    };
  }
}
