package kz.zannama.examples.cli.answer.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.history.ActLink;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;

/// An amendment chain as a graph: acts, and arrows from the act that acts to the one that is acted
/// on.
///
/// @param acts the acts, the one whose chain it is first
/// @param arrows the arrows, each once
public record ChainGraph(List<Node> acts, Set<Arrow> arrows) {
  public ChainGraph {
    acts = List.copyOf(acts);
    arrows = Collections.unmodifiableSet(new LinkedHashSet<>(arrows));
  }

  /// An act.
  ///
  /// @param name the name of the node: `a0`
  /// @param label the act in few words
  /// @param act what is known of it; empty for one that is only cited
  public record Node(String name, String label, Optional<LinkedAct> act) {}

  /// An arrow between two nodes.
  public record Arrow(String from, String to, String label) {}

  /// The graph of an act and some links of its chain.
  public static ChainGraph of(Act act, List<ActLink> links, Phrasing wording) {
    ChainText text = new ChainText(wording);
    Map<String, Node> acts = new LinkedHashMap<>();
    String own = wording.name(act.type(), act.adopted(), act.number());
    acts.put(act.id().value(), new Node("a0", own, Optional.of(LinkedAct.of(act))));
    Set<Arrow> arrows = new LinkedHashSet<>();
    for (ActLink link : links) {
      String name = text.shortName(link);
      Node other =
          acts.computeIfAbsent(
              link.other().map(known -> known.id().value()).orElse(name),
              key -> new Node("a" + acts.size(), name, link.other()));
      arrows.add(arrow(link.kind(), other.name(), wording));
    }
    return new ChainGraph(List.copyOf(acts.values()), arrows);
  }

  private static Arrow arrow(ActLink.Kind kind, String other, Phrasing wording) {
    return switch (kind) {
      case CHANGED_BY -> new Arrow(other, "a0", wording.say("arrow.CHANGES"));
      case CHANGES -> new Arrow("a0", other, wording.say("arrow.CHANGES"));
      case REPEALED_BY -> new Arrow(other, "a0", wording.say("arrow.REPEALS"));
      case REPEALS -> new Arrow("a0", other, wording.say("arrow.REPEALS"));
      case BASIS -> new Arrow("a0", other, wording.say("arrow.BASIS"));
      case BASIS_OF -> new Arrow(other, "a0", wording.say("arrow.BASIS"));
    };
  }

  /// The graph for Graphviz.
  public String dot() {
    List<String> lines = new ArrayList<>();
    lines.add("digraph history {");
    lines.add("  rankdir=LR; node [shape=box];");
    for (Node act : acts) {
      lines.add("  " + act.name() + " [label=\"" + escaped(act.label()) + "\"];");
    }
    for (Arrow arrow : arrows) {
      lines.add("  " + arrow.from() + " -> " + arrow.to() + " [label=\"" + arrow.label() + "\"];");
    }
    lines.add("}\n");
    return String.join("\n", lines);
  }

  /// The graph for Mermaid.
  public String mermaid() {
    List<String> lines = new ArrayList<>();
    lines.add("flowchart LR");
    for (Node act : acts) {
      lines.add("  " + act.name() + "[\"" + act.label().replace("\"", "#quot;") + "\"]");
    }
    for (Arrow arrow : arrows) {
      lines.add("  " + arrow.from() + " -- " + arrow.label() + " --> " + arrow.to());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
