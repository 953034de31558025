package kz.zannama.parser.internal.amend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Part.Kind;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.internal.amend.instruction.Placeholder;
import kz.zannama.parser.internal.body.ElementIds;
import kz.zannama.parser.internal.body.InlineUnits;
import kz.zannama.parser.internal.body.ItemWithQuotes;
import kz.zannama.parser.internal.body.OrderedRows;
import kz.zannama.parser.internal.body.StructureReader;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// Reads the new wording of a change as provisions and tables, as the act that it goes into would
/// be read.
public final class NewWording {
  private final List<ItemWithQuotes> tables;

  /// @param tables the tables in quoted wording, in reading order
  public NewWording(List<ItemWithQuotes> tables) {
    this.tables = List.copyOf(tables);
  }

  /// A change with its new wording read; as it is where that is nothing but text.
  public Change divided(Change change) {
    return switch (change) {
      case Change.Rewording it ->
          new Change.Rewording(it.scope(), printed(it.newText()), blocks(it.scope(), it.newText()));
      case Change.Insertion it ->
          new Change.Insertion(it.scope(), printed(it.newText()), blocks(it.scope(), it.newText()));
      case Change.Suspension it ->
          new Change.Suspension(
              it.scope(), it.until(), printed(it.newText()), blocks(it.scope(), it.newText()));
      case Change.Repeal it -> it;
      case Change.Deletion it -> it;
      case Change.Replacement it -> it;
      case Change.Renumbering it -> it;
      case Change.Amendment it -> it;
    };
  }

  /// New text without what stands for its tables; none where it is nothing else.
  private static Optional<String> printed(Optional<String> text) {
    return text.map(words ->
            words
                .lines()
                .filter(line -> !Placeholder.isNumberedTable(line))
                .collect(Collectors.joining("\n")))
        .filter(words -> !words.isEmpty());
  }

  private List<Block> blocks(Change.Scope scope, Optional<String> text) {
    boolean words =
        scope.parts().stream()
            .anyMatch(part -> part.kind() == Kind.WORDS || part.kind() == Kind.SENTENCE);
    if (text.isEmpty() || words) {
      return List.of();
    }
    List<ItemWithQuotes> lines =
        text.get().lines().filter(line -> !line.isBlank()).map(this::item).toList();
    StructureReader reader = new StructureReader("", new ElementIds());
    List<Block> blocks = reader.readWording(paragraph(scope) - 1, isOfRows(scope), lines);
    if (blocks.stream().allMatch(TextBlock.class::isInstance)) {
      return List.of();
    }
    return placeless(isOfHeading(scope) ? headings(blocks, scope.provision()) : blocks);
  }

  private static boolean isOfHeading(Change.Scope scope) {
    return scope.parts().stream().anyMatch(part -> part.kind() == Kind.HEADING);
  }

  /// «2-бөлімнің тақырыбы …: "2. Мұрағаттың міндеттері"»: the number is that of the section, whose
  /// heading this is, and not of a paragraph.
  private static List<Block> headings(List<Block> blocks, Optional<ElementId> provision) {
    return blocks.stream().map(block -> heading(block, provision)).toList();
  }

  private static Block heading(Block block, Optional<ElementId> provision) {
    return provision
        .filter(id -> block instanceof Provision)
        .flatMap(id -> heading((Provision) block, id.level()))
        .orElse(block);
  }

  private static Optional<Block> heading(Provision read, String level) {
    boolean bare = read.kind() == ProvisionKind.PARAGRAPH && read.children().isEmpty();
    return Stream.of(ProvisionKind.values())
        .filter(kind -> kind.isContainer() || kind == ProvisionKind.ARTICLE)
        .filter(kind -> bare && level.equals(kind.prefix() + "_" + read.number().orElse("")))
        .findFirst()
        .map(kind ->
            read.withKind(kind)
                .withId(new ElementId(level))
                .withHeading(read.heading().or(read::text))
                .withText(Optional.empty()));
  }

  private static boolean isOfRows(Change.Scope scope) {
    return scope.parts().stream().anyMatch(part -> part.kind() == Kind.ROW)
        || OrderedRows.in(Letters.foldedKey(scope.text()));
  }

  private ItemWithQuotes item(String line) {
    return Placeholder.isNumberedTable(line) && Placeholder.tableNumber(line) < tables.size()
        ? tables.get(Placeholder.tableNumber(line))
        : ItemWithQuotes.of(Line.of(SourceText.of(line.strip(), 0), Style.PLAIN));
  }

  /// The number of the paragraph that the wording is for, 0 where it is for none.
  private static int paragraph(Change.Scope scope) {
    return scope
        .provision()
        .map(ElementId::level)
        .filter(level -> level.startsWith("para_"))
        .map(level -> InlineUnits.leading(level.substring(level.indexOf('_') + 1)))
        .orElse(0);
  }

  /// Blocks without places in the source: the change itself tells where its words are printed.
  private static List<Block> placeless(List<Block> blocks) {
    return blocks.stream().map(NewWording::placeless).toList();
  }

  private static Block placeless(Block block) {
    return switch (block) {
      case Provision it ->
          new Provision(
              it.kind(),
              it.id(),
              it.number(),
              it.heading(),
              it.text(),
              Optional.empty(),
              placeless(it.children()));
      case TextBlock it -> new TextBlock(it.id(), it.text(), Optional.empty());
      case EditorialNote it -> new EditorialNote(it.id(), it.text(), Optional.empty());
      case TableBlock it -> it;
      case Quotation it -> it;
      case Image it -> it;
    };
  }
}
