package kz.zannama.examples.door.tool;

import java.util.Optional;
import kz.zannama.export.page.PageWords;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// What a text consists of: its parts down to articles, its paragraphs where no article is around
/// them, its annexes; each with its id and its heading, or how it begins.
final class Outline {
  private static final int LONGEST = 120;

  private final ActText text;
  private final PageWords words;
  private final ArrayNode rows = JsonMapper.shared().createArrayNode();

  Outline(ActText text, PageWords words) {
    this.text = text;
    this.words = words;
  }

  ArrayNode rows() {
    text.blocks().filter(block -> !isInAnnex(block)).forEach(this::block);
    for (Annex annex : text.annexes()) {
      row(annex.id(), annex.title());
      text.blocks().filter(block -> block.id().isIn(annex.id())).forEach(this::block);
    }
    return rows;
  }

  private boolean isInAnnex(Block block) {
    return text.annexes().stream().anyMatch(annex -> block.id().isIn(annex.id()));
  }

  private void block(Block block) {
    if (block instanceof Provision provision && isListed(provision)) {
      row(provision.id(), provision.heading().or(provision::text));
    }
  }

  private static boolean isListed(Provision provision) {
    return switch (provision.kind()) {
      case PART, SECTION, SUBSECTION, CHAPTER, SUBCHAPTER, ARTICLE -> true;
      case PARAGRAPH ->
          provision.id().parent().filter(it -> it.level().startsWith("art_")).isEmpty();
      case SUBPARAGRAPH, INDENT -> false;
    };
  }

  private void row(ElementId id, Optional<String> heading) {
    String begun = heading.orElse("").replace('\n', ' ');
    String shown = begun.length() > LONGEST ? begun.substring(0, LONGEST - 1) + "…" : begun;
    rows.addObject().put("id", id.value()).put("place", words.provision(id)).put("heading", shown);
  }
}
