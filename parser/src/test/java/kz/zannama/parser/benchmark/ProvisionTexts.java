package kz.zannama.parser.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.Provision;
import kz.zannama.model.TextBlock;

/// What each provision of a text says itself, by its id: heading, own text and the unnumbered
/// paragraphs in it, by lines, without its number.
public final class ProvisionTexts {
  private final Map<String, String> texts = new LinkedHashMap<>();

  private ProvisionTexts() {}

  /// The texts of title, preamble and provisions; of an id that stands twice, the first.
  public static Map<String, String> of(ActText text) {
    ProvisionTexts reader = new ProvisionTexts();
    reader.texts.put("title", text.title());
    text.preamble().ifPresent(words -> reader.texts.put("preamble", words));
    reader.read(text.body());
    text.annexes().forEach(annex -> reader.read(annex.body()));
    return reader.texts;
  }

  private void read(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Provision provision) {
        List<String> lines = new ArrayList<>();
        provision.heading().ifPresent(lines::add);
        provision.text().ifPresent(lines::add);
        for (Block child : provision.children()) {
          if (child instanceof TextBlock text) {
            lines.add(text.text());
          }
        }
        texts.putIfAbsent(provision.id().value(), String.join("\n", lines));
        read(provision.children());
      }
    }
  }
}
