package kz.zannama.consolidation.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.consolidation.internal.words.OrderWords;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.TextBlock;

/// New wording as what it becomes in the act: a provision under its id, or lines inside one.
///
/// @param blocks the wording read as provisions, by ids of its own
public record NewUnits(List<Block> blocks) {
  // «7. …», «7) …»
  private static final Pattern NUMBER =
      Pattern.compile("^[\"«“]?\\d{1,4}(?:-\\d{1,3})*+[.)]\\s+(?=\\S)");

  private static final Pattern MARK = Pattern.compile("-");

  public NewUnits {
    blocks = List.copyOf(blocks);
  }

  /// The new wording that a change gives, where it does.
  public static Optional<NewUnits> of(Change change) {
    return switch (change) {
      case Change.Rewording it -> of(it.newText(), it.blocks());
      case Change.Insertion it -> of(it.newText(), it.blocks());
      case Change.Suspension it -> of(it.newText(), it.blocks());
      case Change.Repeal it -> Optional.empty();
      case Change.Deletion it -> Optional.empty();
      case Change.Replacement it -> Optional.empty();
      case Change.Renumbering it -> Optional.empty();
      case Change.Amendment it -> Optional.empty();
    };
  }

  private static Optional<NewUnits> of(Optional<String> text, List<Block> blocks) {
    if (text.filter(NewUnits::holdsInstruction).isPresent()) {
      return Optional.empty();
    }
    return blocks.isEmpty()
        ? text.filter(words -> !words.isBlank()).map(NewUnits::lines)
        : Optional.of(new NewUnits(blocks));
  }

  /// Whether the next instruction was taken for wording: then nobody knows where that ends.
  private static boolean holdsInstruction(String text) {
    return text.lines().skip(1).anyMatch(OrderWords::isInstruction);
  }

  /// This wording's part for one of several provisions that share it, where each of its units is
  /// one of theirs: «8, 9 және 10-тармақтар …: "8. … 9. …"» gives none for the tenth.
  ///
  /// @param ids the provisions that share the wording
  public NewUnits of(ElementId id, List<ElementId> ids) {
    Set<String> levels = ids.stream().map(ElementId::level).collect(Collectors.toSet());
    boolean shared =
        blocks.size() > 1
            && blocks.stream()
                .allMatch(it -> it instanceof Provision && levels.contains(it.id().level()));
    List<Block> own = blocks.stream().filter(it -> it.id().level().equals(id.level())).toList();
    return shared && own.size() == 1 ? new NewUnits(own) : this;
  }

  /// This wording with the lines behind its only unit in that unit: what is printed behind the last
  /// item of a list reads as the paragraph's, but here the item is all that gets a wording.
  private NewUnits gathered() {
    boolean lines =
        blocks.size() > 1
            && blocks.getFirst() instanceof Provision
            && blocks.stream().skip(1).noneMatch(Provision.class::isInstance);
    if (!lines || !(blocks.getFirst() instanceof Provision first)) {
      return this;
    }
    List<Block> children = new ArrayList<>(first.children());
    children.addAll(blocks.subList(1, blocks.size()));
    return new NewUnits(List.of(first.withChildren(children)));
  }

  private static NewUnits lines(String text) {
    List<String> lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    return new NewUnits(
        IntStream.range(0, lines.size())
            .<Block>mapToObj(i ->
                new TextBlock(new ElementId("text_" + (i + 1)), lines.get(i), Optional.empty()))
            .toList());
  }

  /// The one line that this is; empty where it is more.
  public Optional<String> line() {
    return blocks.size() == 1 && blocks.getFirst() instanceof TextBlock text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /// Its lines as one text, where it is nothing but lines.
  public Optional<String> joined() {
    return blocks.stream().allMatch(TextBlock.class::isInstance)
        ? Optional.of(
            blocks.stream()
                .map(block -> ((TextBlock) block).text())
                .collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  /// The heading that this is: «2-тарау. Бақтар» without its number, «Бақтар».
  public Optional<String> heading() {
    if (blocks.size() == 1
        && blocks.getFirst() instanceof Provision it
        && it.children().isEmpty()) {
      return it.heading().or(it::text);
    }
    return line();
  }

  /// The provision that takes the place of one, or comes anew: with the number of its id. Empty
  /// where the wording begins with another number, or holds more than the one provision.
  ///
  /// @param id its id in the act
  /// @param kind its kind
  /// @param number its number as printed
  /// @param room where it stands
  public Optional<Provision> unit(
      ElementId id, ProvisionKind kind, Optional<String> number, Room room) {
    List<Block> whole = gathered().blocks();
    if (whole.size() == 1 && isUnit(whole.getFirst(), kind, number)) {
      Provision read = (Provision) whole.getFirst();
      return Optional.of(BlockTree.renamed(read.withKind(kind), id, room.annex()));
    }
    if (!(blocks.getFirst() instanceof TextBlock first)
        || blocks.stream().anyMatch(block -> isBeside(block, kind))) {
      return Optional.empty();
    }
    return plain(first.text(), number)
        .map(text -> {
          List<Block> rest = blocks.subList(1, blocks.size());
          boolean heads = kind.isContainer() && rest.isEmpty();
          return BlockTree.renamed(
              new Provision(
                  kind,
                  id,
                  number,
                  heads ? Optional.of(text) : Optional.empty(),
                  heads ? Optional.empty() : Optional.of(text),
                  Optional.empty(),
                  rest),
              id,
              room.annex());
        });
  }

  /// A provision that keeps the words that announce its list, where the wording is nothing but a
  /// new list: «2-тармақ мынадай редакцияда жазылсын: "1) …; 2) …"».
  public Optional<Provision> listOf(Provision unit) {
    boolean announces =
        unit.text().filter(text -> text.endsWith(":")).isPresent()
            && unit.children().stream().anyMatch(Provision.class::isInstance);
    boolean list =
        blocks.getFirst() instanceof Provision first
            && first.number().equals(Optional.of("1"))
            && blocks.stream().allMatch(block -> isBelow(block, unit.kind()));
    return announces && list ? Optional.of(unit.withChildren(blocks)) : Optional.empty();
  }

  private static boolean isBelow(Block block, ProvisionKind kind) {
    return block instanceof Provision it && it.kind().compareTo(kind) > 0;
  }

  /// The lines that come into a provision, without its number where they begin with its own text.
  ///
  /// @param unit the provision
  public Optional<List<Block>> inside(Provision unit) {
    if (blocks.size() == 1 && isUnit(blocks.getFirst(), unit.kind(), unit.number())) {
      Provision read = (Provision) blocks.getFirst();
      String text = read.text().orElse("");
      List<Block> lines = new ArrayList<>();
      lines.add(new TextBlock(new ElementId("text_1"), text, Optional.empty()));
      lines.addAll(read.children());
      return Optional.of(lines);
    }
    if (blocks.stream().anyMatch(block -> isBeside(block, unit.kind()))) {
      return Optional.empty();
    }
    if (!(blocks.getFirst() instanceof TextBlock first)) {
      return Optional.of(blocks);
    }
    return plain(first.text(), unit.number())
        .map(text -> {
          List<Block> lines = new ArrayList<>(blocks);
          lines.set(0, new TextBlock(first.id(), text, first.span()));
          return lines;
        });
  }

  private static boolean isUnit(Block block, ProvisionKind kind, Optional<String> number) {
    boolean unnumbered = kind == ProvisionKind.INDENT;
    return block instanceof Provision it
        && (it.kind() == kind || number.isPresent() && isListed(it.kind()) && isListed(kind))
        && (it.number().equals(number) || unnumbered);
  }

  /// Paragraphs may be printed as subparagraphs are: «1) …».
  private static boolean isListed(ProvisionKind kind) {
    return kind == ProvisionKind.PARAGRAPH || kind == ProvisionKind.SUBPARAGRAPH;
  }

  /// Whether a block cannot stand inside a provision of a kind.
  private static boolean isBeside(Block block, ProvisionKind kind) {
    return block instanceof Provision it && it.kind().compareTo(kind) <= 0;
  }

  /// A text without the number that it begins with, which must be the right one.
  private static Optional<String> plain(String text, Optional<String> number) {
    Optional<Matcher> own =
        number.map(NewUnits::printed).map(it -> it.matcher(text)).filter(Matcher::lookingAt);
    if (own.isPresent()) {
      return Optional.of(text.substring(own.get().end()));
    }
    return NUMBER.matcher(text).lookingAt() ? Optional.empty() : Optional.of(text);
  }

  /// How a number is printed before a provision: «6. …», «6) …», «6 Арнаулы өкіл», «3.2019 жылы»,
  /// «3.1. …» and «9 - 1. …» for an inserted one.
  private static Pattern printed(String number) {
    String figures =
        MARK.splitAsStream(number).map(Pattern::quote).collect(Collectors.joining("\\s?[-.]\\s?"));
    return Pattern.compile("[\"«“]?" + figures + "(?:[.)]\\s*+|\\s++(?=\\p{L}))(?=\\S)");
  }
}
