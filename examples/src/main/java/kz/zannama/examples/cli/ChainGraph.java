package kz.zannama.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;

/// An amendment chain as a graph: acts, and arrows from the act that acts to the one that is acted
/// on.
///
/// @param acts the labels of the acts by node name, the act whose chain it is first
/// @param arrows the arrows, each once
record ChainGraph(Map<String, String> acts, Set<Arrow> arrows) {
  /// An arrow between two nodes.
  record Arrow(String from, String to, String label) {}

  static ChainGraph of(Act act, AmendmentChain chain) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(label(act), "a0");
    Set<Arrow> arrows = new LinkedHashSet<>();
    for (ActLink link : chain.links()) {
      String label = label(link);
      String other = names.computeIfAbsent(label, name -> "a" + names.size());
      arrows.add(arrow(link.kind(), other));
    }
    Map<String, String> acts = new LinkedHashMap<>();
    names.forEach((label, name) -> acts.put(name, label));
    return new ChainGraph(acts, arrows);
  }

  private static Arrow arrow(ActLink.Kind kind, String other) {
    return switch (kind) {
      case CHANGED_BY -> new Arrow(other, "a0", "changes");
      case CHANGES -> new Arrow("a0", other, "changes");
      case REPEALED_BY -> new Arrow(other, "a0", "repeals");
      case REPEALS -> new Arrow("a0", other, "repeals");
      case BASIS -> new Arrow("a0", other, "rests on");
      case BASIS_OF -> new Arrow(other, "a0", "rests on");
    };
  }

  private static String label(Act act) {
    LinkedAct linked = LinkedAct.of(act);
    return ActPrinter.name(linked.type(), linked.adopted(), linked.number());
  }

  private static String label(ActLink link) {
    return link.other()
        .map(act -> ActPrinter.name(act.type(), act.adopted(), act.number()))
        .orElseGet(() -> ActPrinter.cited(link.citation()));
  }

  /// The graph for Graphviz.
  String dot() {
    List<String> lines = new ArrayList<>();
    lines.add("digraph history {");
    lines.add("  rankdir=LR; node [shape=box];");
    acts.forEach((name, label) -> lines.add("  " + name + " [label=\"" + escaped(label) + "\"];"));
    for (Arrow arrow : arrows) {
      lines.add("  " + arrow.from() + " -> " + arrow.to() + " [label=\"" + arrow.label() + "\"];");
    }
    lines.add("}\n");
    return String.join("\n", lines);
  }

  /// The graph for Mermaid.
  String mermaid() {
    List<String> lines = new ArrayList<>();
    lines.add("flowchart LR");
    acts.forEach(
        (name, label) -> lines.add("  " + name + "[\"" + label.replace("\"", "#quot;") + "\"]"));
    for (Arrow arrow : arrows) {
      lines.add("  " + arrow.from() + " -- " + arrow.label() + " --> " + arrow.to());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
