package kz.zannama.examples.cli.answer.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.model.Act;

/// An amendment chain as a graph: acts, and arrows from the act that acts to the one that is acted
/// on.
///
/// @param acts the labels of the acts by node name, the act whose chain it is first
/// @param arrows the arrows, each once
public record ChainGraph(Map<String, String> acts, Set<Arrow> arrows) {
  /// An arrow between two nodes.
  public record Arrow(String from, String to, String label) {}

  public static ChainGraph of(Act act, AmendmentChain chain, Phrasing wording) {
    ChainText text = new ChainText(wording);
    Map<String, String> names = new LinkedHashMap<>();
    names.put(wording.name(act.type(), act.adopted(), act.number()), "a0");
    Set<Arrow> arrows = new LinkedHashSet<>();
    for (ActLink link : chain.links()) {
      String label = text.shortName(link);
      String other = names.computeIfAbsent(label, name -> "a" + names.size());
      arrows.add(arrow(link.kind(), other, wording));
    }
    Map<String, String> acts = new LinkedHashMap<>();
    names.forEach((label, name) -> acts.put(name, label));
    return new ChainGraph(acts, arrows);
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
    acts.forEach((name, label) -> lines.add("  " + name + " [label=\"" + escaped(label) + "\"];"));
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
