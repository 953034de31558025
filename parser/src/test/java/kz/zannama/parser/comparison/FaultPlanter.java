package kz.zannama.parser.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.language.ActDates;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;

/// Plants one fault in a text: what its other language then says differently.
final class FaultPlanter {
  private static final int SHORTEST = 60;

  private final ActText text;
  private final Random random;

  FaultPlanter(ActText text, Random random) {
    this.text = text;
    this.random = random;
  }

  /// What is planted.
  enum Kind {
    NUMBER,
    DATE,
    CITED_PROVISION,
    ITEM,
    CELL,
    MODALITY,
    NEGATION,
    MEASURE,
    WORDS
  }

  /// A text with a fault.
  ///
  /// @param kind what was planted
  /// @param place the provision or table
  /// @param text the text with the fault
  /// @param told what stood there, and what stands there now
  record Fault(Kind kind, ElementId place, ActText text, String told) {}

  /// Something that takes the place of a block; nothing where the block goes.
  private interface Edit {
    Optional<Block> of(Block block);
  }

  /// A fault of a kind, where the text has something to plant it in.
  Optional<Fault> plant(Kind kind) {
    return switch (kind) {
      case NUMBER -> inWords(kind, this::otherNumber);
      case DATE -> inWords(kind, this::otherDate);
      case CITED_PROVISION -> inWords(kind, this::otherProvision);
      case MODALITY, NEGATION, MEASURE ->
          inWords(kind, words -> SwappedWords.of(kind, text.language(), words));
      case WORDS -> inWords(kind, this::wordsOfAnother);
      case ITEM -> withoutItem();
      case CELL -> inCell();
    };
  }

  /// Other words for some words, where there is something to change.
  private interface Change {
    Optional<String> of(String words);
  }

  private Optional<Fault> inWords(Kind kind, Change change) {
    List<Provision> provisions = new ArrayList<>();
    text.blocks()
        .filter(Provision.class::isInstance)
        .map(Provision.class::cast)
        .filter(provision -> provision.text().flatMap(change::of).isPresent())
        .forEach(provisions::add);
    if (provisions.isEmpty()) {
      return Optional.empty();
    }
    Provision chosen = provisions.get(random.nextInt(provisions.size()));
    String words = chosen.text().orElseThrow();
    String other = change.of(words).orElseThrow();
    Block changed = chosen.withText(Optional.of(other));
    return Optional.of(
        new Fault(
            kind,
            chosen.id(),
            edited(block -> Optional.of(block == chosen ? changed : block)),
            words + " → " + other));
  }

  private Optional<Fault> withoutItem() {
    List<Provision> items = new ArrayList<>();
    text.blocks()
        .filter(Provision.class::isInstance)
        .map(Provision.class::cast)
        .filter(item -> item.children().isEmpty() && !item.kind().isContainer())
        .filter(item -> item.text().filter(words -> words.length() >= 30).isPresent())
        .forEach(items::add);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Provision chosen = items.get(random.nextInt(items.size()));
    return Optional.of(
        new Fault(
            Kind.ITEM,
            chosen.id(),
            edited(block -> block == chosen ? Optional.empty() : Optional.of(block)),
            chosen.text().orElse("")));
  }

  private Optional<Fault> inCell() {
    List<TableBlock> tables =
        text.blocks()
            .filter(TableBlock.class::isInstance)
            .map(TableBlock.class::cast)
            .filter(block -> !amounts(block.table()).isEmpty())
            .toList();
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    TableBlock chosen = tables.get(random.nextInt(tables.size()));
    List<Table.Cell> amounts = amounts(chosen.table());
    Table.Cell cell = amounts.get(random.nextInt(amounts.size()));
    String other = withOtherFigure(cell.text(), cell.text().length() - 1);
    Table.Cell changed =
        new Table.Cell(
            other,
            cell.rowSpan(),
            cell.columnSpan(),
            cell.number().map(n -> n.add(BigDecimal.ONE)));
    Table table = chosen.table();
    List<Table.Row> rows =
        table.rows().stream()
            .map(row ->
                new Table.Row(row.cells().stream().map(it -> it == cell ? changed : it).toList()))
            .toList();
    Block block =
        new TableBlock(
            chosen.id(),
            new Table(
                table.caption(),
                table.unit(),
                table.headerRows(),
                table.columns(),
                table.furtherHeaders(),
                rows),
            chosen.span());
    return Optional.of(
        new Fault(
            Kind.CELL,
            chosen.id(),
            edited(it -> Optional.of(it == chosen ? block : it)),
            cell.text() + " → " + other));
  }

  /// Amounts of two figures and more, right of words.
  private static List<Table.Cell> amounts(Table table) {
    List<Table.Cell> amounts = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      boolean named = false;
      for (Table.Cell cell : row.cells()) {
        boolean number = cell.number().isPresent();
        named |= !number && !cell.text().isBlank();
        if (named && number && cell.text().strip().length() > 1) {
          amounts.add(cell);
        }
      }
    }
    return amounts;
  }

  private Optional<String> otherNumber(String words) {
    List<Integer> figures = figures(words, 0, words.length());
    boolean dated = !ActDates.find(words).isEmpty();
    return figures.isEmpty() || dated
        ? Optional.empty()
        : Optional.of(withOtherFigure(words, figures.get(figures.size() / 2)));
  }

  private Optional<String> otherDate(String words) {
    return ActDates.find(words).stream()
        .map(date -> {
          List<Integer> figures = figures(words, date.start(), date.end());
          return withOtherFigure(words, figures.getLast());
        })
        .findFirst();
  }

  private Optional<String> otherProvision(String words) {
    return ProvisionFinder.find(words, text.language()).stream()
        .map(found -> figures(words, found.start(), found.end()))
        .filter(figures -> !figures.isEmpty())
        .map(figures -> withOtherFigure(words, figures.getFirst()))
        .findFirst();
  }

  /// The words of another provision that is about as long.
  private Optional<String> wordsOfAnother(String words) {
    List<String> others =
        text.blocks()
            .filter(Provision.class::isInstance)
            .flatMap(block -> ((Provision) block).text().stream())
            .filter(other -> !other.equals(words))
            .filter(other -> Math.abs(other.length() - words.length()) * 2 <= words.length())
            .toList();
    return words.length() < SHORTEST || others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(words.length() % others.size()));
  }

  private static List<Integer> figures(String words, int start, int end) {
    List<Integer> figures = new ArrayList<>();
    for (int at = start; at < Math.min(end, words.length()); at++) {
      if (words.charAt(at) >= '0' && words.charAt(at) <= '9') {
        figures.add(at);
      }
    }
    return figures;
  }

  /// The words with another figure at, or before, a place: one that makes no other number of it.
  private static String withOtherFigure(String words, int from) {
    int at = from;
    while (words.charAt(at) < '0' || words.charAt(at) > '9') {
      at--;
    }
    char figure =
        words.charAt(at) == '1'
            ? '2'
            : words.charAt(at) == '0' ? '1' : (char) (words.charAt(at) - 1);
    return words.substring(0, at) + figure + words.substring(at + 1);
  }

  private ActText edited(Edit edit) {
    List<Annex> annexes =
        text.annexes().stream().map(annex -> annex.withBody(edited(annex.body(), edit))).toList();
    return new ActText(
        text.source(),
        text.language(),
        text.requisites(),
        text.preamble(),
        text.basis(),
        text.citations(),
        text.changes(),
        text.history(),
        text.signatories(),
        text.approvals(),
        edited(text.body(), edit),
        annexes,
        text.evidence(),
        text.issues());
  }

  private static List<Block> edited(List<Block> blocks, Edit edit) {
    return blocks.stream()
        .flatMap(block -> {
          Optional<Block> other = edit.of(block);
          if (other.isPresent()
              && other.get() == block
              && block instanceof Provision provision
              && !provision.children().isEmpty()) {
            return Stream.of(provision.withChildren(edited(provision.children(), edit)));
          }
          return other.stream();
        })
        .toList();
  }
}
