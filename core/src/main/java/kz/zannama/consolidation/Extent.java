package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.consolidation.internal.words.Sentences;
import kz.zannama.consolidation.internal.words.Sentences.Sentence;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Change.Part;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;

/// The printed texts that a change of words can reach, and the way back from other texts to a
/// draft.
///
/// @param texts the texts, in reading order
/// @param rebuilt the draft with as many others in their place
/// @param touched what has changed where they have
record Extent(List<String> texts, Function<List<String>, Draft> rebuilt, List<ElementId> touched) {
  private static final String LAST = "last";

  Extent {
    texts = List.copyOf(texts);
    touched = List.copyOf(touched);
  }

  /// The texts of a target.
  ///
  /// @param everywhere whether those of an act are its annexes' too
  static Optional<Extent> of(Draft draft, Target target, boolean everywhere) {
    return switch (target) {
      case Target.Title it -> Optional.of(one(draft.title(), draft::withTitle, ElementId.TITLE));
      case Target.Preamble it ->
          draft
              .preambleWords()
              .map(words ->
                  one(
                      words,
                      changed -> draft.withPreamble(Optional.of(changed)),
                      ElementId.PREAMBLE));
      case Target.AnnexTitle it -> title(draft, it.annex());
      case Target.Unit it -> Optional.of(unit(draft, it));
      case Target.Stretch it -> Optional.of(stretch(draft, it));
      case Target.Whole it ->
          everywhere && it.room().annex().isEmpty()
              ? Optional.of(all(draft))
              : Optional.of(room(draft, it.room()));
      case Target.Vacant it -> Optional.empty();
      case Target.Missing it -> Optional.empty();
    };
  }

  private static Extent one(String text, Function<String, Draft> rebuilt, ElementId touched) {
    return new Extent(List.of(text), texts -> rebuilt.apply(texts.getFirst()), List.of(touched));
  }

  private static Optional<Extent> title(Draft draft, ElementId id) {
    return draft
        .annex(id)
        .flatMap(Annex::title)
        .map(words ->
            one(
                words,
                changed -> draft.withAnnex(id, it -> it.withTitle(Optional.of(changed))),
                id));
  }

  /// The heading of a target.
  static Optional<Extent> heading(Draft draft, Target target) {
    if (target instanceof Target.Whole whole && whole.room().annex().isPresent()) {
      return title(draft, whole.room().annex().get());
    }
    if (target instanceof Target.Title || target instanceof Target.AnnexTitle) {
      return of(draft, target, false);
    }
    return target instanceof Target.Unit unit
        ? unit.provision().heading().map(words -> heading(draft, unit, words))
        : Optional.empty();
  }

  private static Extent heading(Draft draft, Target.Unit unit, String words) {
    ElementId id = unit.provision().id();
    return one(
        words,
        changed ->
            draft.withBlocks(
                unit.room(),
                blocks ->
                    BlockTree.replace(blocks, id, it -> List.of(it.withHeading(printed(changed))))),
        id);
  }

  private static Optional<String> printed(String words) {
    return Optional.of(words).filter(some -> !some.isEmpty());
  }

  private static Extent unit(Draft draft, Target.Unit target) {
    Provision unit = target.provision();
    return new Extent(
        textsOf(List.of(unit)),
        texts ->
            draft.withBlocks(
                target.room(),
                blocks ->
                    BlockTree.replace(blocks, unit.id(), it -> withTexts(List.of(it), texts))),
        List.of(unit.id()));
  }

  private static Extent stretch(Draft draft, Target.Stretch target) {
    Provision unit = target.provision();
    List<Block> children = unit.children();
    List<Block> meant = children.subList(Math.max(0, target.from()), target.to());
    boolean own = target.from() < 0 && unit.text().isPresent();
    List<String> texts = new ArrayList<>();
    if (own) {
      texts.add(unit.text().orElse(""));
    }
    texts.addAll(textsOf(meant));
    return new Extent(
        texts,
        changed -> {
          List<Block> others = new ArrayList<>(children.subList(0, Math.max(0, target.from())));
          others.addAll(withTexts(meant, own ? changed.subList(1, changed.size()) : changed));
          others.addAll(children.subList(target.to(), children.size()));
          Provision reworded = own ? unit.withText(Optional.of(changed.getFirst())) : unit;
          return draft.withBlocks(
              target.room(),
              blocks ->
                  BlockTree.replace(
                      blocks, unit.id(), it -> List.of(reworded.withChildren(others))));
        },
        List.of(unit.id()));
  }

  private static Extent room(Draft draft, Room room) {
    return new Extent(
        textsOf(draft.blocks(room)),
        texts -> draft.withBlocks(room, blocks -> withTexts(blocks, texts)),
        List.of());
  }

  private static Extent all(Draft draft) {
    List<String> texts = new ArrayList<>();
    mapAll(
        draft,
        text -> {
          texts.add(text);
          return text;
        });
    return new Extent(
        texts,
        others -> {
          Iterator<String> next = others.iterator();
          return mapAll(draft, text -> next.next());
        },
        List.of());
  }

  private static Draft mapAll(Draft draft, UnaryOperator<String> change) {
    String title = change.apply(draft.title());
    Optional<String> preamble = draft.preamble().map(change);
    List<Block> body = BlockTree.mapText(draft.body(), change);
    List<Annex> annexes = new ArrayList<>();
    for (Annex it : draft.annexes()) {
      Annex titled = it.withTitle(it.title().map(change));
      annexes.add(titled.withBody(BlockTree.mapText(it.body(), change)));
    }
    return new Draft(title, preamble, body, annexes);
  }

  private static List<String> textsOf(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    BlockTree.mapText(
        blocks,
        text -> {
          texts.add(text);
          return text;
        });
    return texts;
  }

  private static List<Block> withTexts(List<Block> blocks, List<String> texts) {
    Iterator<String> next = texts.iterator();
    return BlockTree.mapText(blocks, text -> next.next());
  }

  /// The one sentence of this that a part names; the first text alone has sentences that can be
  /// counted.
  Optional<Extent> sentence(Part part) {
    if (part.labels().size() != 1 || texts.isEmpty()) {
      return Optional.empty();
    }
    String text = texts.getFirst();
    List<Sentence> sentences = Sentences.of(text);
    String label = part.labels().getFirst();
    boolean last = label.equals(LAST);
    if (last && texts.size() > 1 || !last && !label.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int ordinal = last ? sentences.size() : Integer.parseInt(label);
    if (ordinal < 1 || ordinal > sentences.size()) {
      return Optional.empty();
    }
    Sentence meant = sentences.get(ordinal - 1);
    return Optional.of(
        new Extent(
            List.of(text.substring(meant.from(), meant.to())),
            changed -> {
              List<String> others = new ArrayList<>(texts);
              others.set(0, spliced(text, meant, changed.getFirst()));
              return rebuilt.apply(others);
            },
            touched));
  }

  private static String spliced(String text, Sentence meant, String by) {
    String before = text.substring(0, meant.from());
    String after = text.substring(meant.to());
    return (by.isEmpty() ? before.stripTrailing() + after : before + by + after).strip();
  }
}
