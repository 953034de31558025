package kz.zannama.parser.internal.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Marker;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.table.TableReader;
import kz.zannama.text.Rules;

/// Reads the tree of provisions of a body or of an annex.
public final class StructureReader {
  private static final int LONGEST_HEADING = 400;
  private static final int LARGEST_JUMP = 40;

  /// A heading that ends with a full stop has at most so many words.
  private static final int MOST_DOTTED_WORDS = 5;

  private static final Rules RULES =
      Rules.of(StructureReader.class, "structure-reader.rules", Letters::foldedKey);

  private static final Pattern TAKEN_OUT = RULES.pattern("taken-out");

  private final String prefix;
  private final ElementIds ids;
  private final Deque<ProvisionDraft> open = new ArrayDeque<>();
  private final List<Object> roots = new ArrayList<>();
  private final List<NoteInPlace> notes = new ArrayList<>();
  private final List<Block> quotedBlocks = new ArrayList<>();
  private final Remarks remarks = new Remarks();
  private final OrderedRows rows = new OrderedRows();
  private final LastNumbers last = LastNumbers.none();

  /// The lines of text since the last unit, table or note.
  private final List<String> lead = new ArrayList<>();

  private boolean noteGoesOn;
  private boolean wording;

  /// A reader for one body.
  ///
  /// @param prefix the id of the annex, empty text for the act's own body
  public StructureReader(String prefix, ElementIds ids) {
    this.prefix = prefix;
    this.ids = ids;
  }

  /// A note with the unit it stands in.
  ///
  /// @param line the note
  /// @param unit the innermost unit that was open before it
  public record NoteInPlace(Line line, Optional<ElementId> unit) {}

  /// The blocks of a new wording that goes on behind a paragraph of some number.
  ///
  /// @param ordered whether its order is about rows of a table
  public List<Block> readWording(int paragraph, boolean ordered, List<ItemWithQuotes> items) {
    last.set(ProvisionKind.PARAGRAPH, Math.max(0, paragraph));
    wording = true;
    rows.order(ordered);
    return read(items);
  }

  /// The blocks of the items, and the notes among them for [#notes].
  public List<Block> read(List<ItemWithQuotes> items) {
    for (int i = 0; i < items.size(); i++) {
      ItemWithQuotes item = items.get(i);
      if (item.isQuoted()) {
        quote(item.item());
        continue;
      }
      endQuotation();
      switch (item.item()) {
        case Line line -> {
          if (!wording) {
            rows.follow(line);
          }
          line(line, item, items, i);
        }
        case Item.Cells cells -> table(cells);
        case Item.Picture picture ->
            add(new Image(ids.next(parentId(), "image"), Optional.of(picture.span())));
        case Item.Signature signature -> {
          text(signature.office(), false);
          text(signature.name(), false);
        }
      }
    }
    endQuotation();
    return ProvisionDraft.blocks(roots);
  }

  /// The notes that were met, in reading order.
  public List<NoteInPlace> notes() {
    return notes;
  }

  private void line(Line whole, ItemWithQuotes item, List<ItemWithQuotes> items, int at) {
    if (noteGoesOn || Notes.isNote(whole) && !isTakenOutUnit(whole)) {
      boolean announced = Notes.announces(whole) && !noteGoesOn;
      note(whole);
      remarks.follow(whole);
      noteGoesOn = announced;
      return;
    }
    if (remarks.takes(whole, last.paragraph())) {
      text(whole, false);
      return;
    }
    var quoted = new InlineUnits.Quoted(whole, item.quoted());
    for (Line line : InlineUnits.parts(quoted, last)) {
      Optional<Marker> marker =
          Markers.at(line).filter(this::isPlausible).or(() -> belowStrayQuote(line));
      if (marker.isPresent()) {
        unit(line, asChapter(line, marker.get(), items, at));
      } else if (!heading(line)) {
        text(line, InnerList.opensBelow(line, open.peek(), items.subList(at + 1, items.size())));
      }
    }
  }

  /// «"1. Утвердить бюджет …»: the quote of a new wording that was left in the act it went into.
  private Optional<Marker> belowStrayQuote(Line line) {
    String value = line.value();
    boolean quote = value.length() > 1 && "\"«“".indexOf(value.charAt(0)) >= 0;
    if (!quote || !Character.isDigit(value.charAt(1))) {
      return Optional.empty();
    }
    return Markers.at(line.part(1, value.length()))
        .filter(marker -> marker.kind() == ProvisionKind.PARAGRAPH)
        .filter(marker -> InlineUnits.leading(marker.number().orElse("")) == last.paragraph() + 1)
        .map(marker -> new Marker(marker.kind(), marker.number(), marker.length() + 1));
  }

  /// «6) алып тасталды – …» in the publisher's red is still the place of a unit.
  private static boolean isTakenOutUnit(Line line) {
    Optional<Marker> marker = Markers.at(line);
    return marker.isPresent()
        && TAKEN_OUT
            .matcher(line.key())
            .region(marker.get().length(), line.key().length())
            .lookingAt();
  }

  /// A paragraph's number may not leap: «2015. …» is a year.
  private boolean isPlausible(Marker marker) {
    if (marker.kind() != ProvisionKind.PARAGRAPH) {
      return true;
    }
    int number = InlineUnits.leading(marker.number().orElse(""));
    return number <= last.paragraph() + LARGEST_JUMP;
  }

  /// «1. Жалпы ережелер» above «1. Осы …» numbers a chapter, not a paragraph, as does «2.
  /// Басқарманың міндеттері» between paragraphs 16 and 17.
  private Marker asChapter(Line line, Marker marker, List<ItemWithQuotes> items, int at) {
    Optional<Integer> next =
        marker.kind() == ProvisionKind.PARAGRAPH ? nextParagraph(items, at) : Optional.empty();
    return next.isPresent() && isChapter(line, marker, next.get())
        ? new Marker(ProvisionKind.CHAPTER, marker.number(), marker.length())
        : marker;
  }

  private boolean isChapter(Line line, Marker marker, int next) {
    int number = InlineUnits.leading(marker.number().orElse(""));
    int chapter = last.of(ProvisionKind.CHAPTER);
    boolean ofNext = number == chapter + 1;
    boolean goesOn = next == last.paragraph() + 1;
    boolean hasWords = marker.length() < line.value().length();
    boolean between = hasWords && goesOn && number < last.paragraph();
    if (!readsAsHeading(line, marker.length())) {
      boolean further = chapter > 0 && ofNext && between;
      return further && readsAsHeading(withoutDot(line), marker.length());
    }
    boolean repeats = number <= last.paragraph() || next != number + 1;
    boolean beginsAnew = chapter > 0 && next == 1;
    boolean styled = line.style().headingLevel() > 0 || line.style().bold();
    return between || ofNext && (goesOn && repeats || beginsAnew || styled && next != number + 1);
  }

  private static Line withoutDot(Line line) {
    String value = line.value();
    return value.endsWith(".") ? line.part(0, value.length() - 1) : line;
  }

  private static Optional<Integer> nextParagraph(List<ItemWithQuotes> items, int at) {
    for (int i = at + 1; i < Math.min(items.size(), at + 6); i++) {
      Optional<Marker> marker = items.get(i).marker();
      if (marker.isPresent()) {
        return marker
            .filter(m -> m.kind() == ProvisionKind.PARAGRAPH)
            .map(m -> InlineUnits.leading(m.number().orElse("")));
      }
    }
    return Optional.empty();
  }

  private static boolean readsAsHeading(Line line, int from) {
    int length = line.value().length() - from;
    if (length <= 0 || length > LONGEST_HEADING) {
      return length == 0;
    }
    char last = line.value().charAt(line.value().length() - 1);
    return ".;:,".indexOf(last) < 0;
  }

  private void unit(Line line, Marker marker) {
    ProvisionKind kind = marker.kind();
    closeFor(marker);
    ProvisionDraft unit = new ProvisionDraft(kind, id(marker), marker.number(), line.span());
    String words = line.value().substring(marker.length()).strip();
    if (kind.isContainer() || kind == ProvisionKind.ARTICLE && isArticleHeading(words)) {
      unit.heading(words);
    } else {
      unit.text(words);
    }
    if (TAKEN_OUT.matcher(line.key()).region(marker.length(), line.key().length()).lookingAt()) {
      notes.add(new NoteInPlace(line, Optional.of(unit.id())));
    }
    last.count(marker);
    attach(unit);
    open.push(unit);
  }

  /// Closes what a unit cannot stand in. A list that begins anew after «…:» stands inside the item
  /// above it; the item with the outer list's next number ends it.
  private void closeFor(Marker marker) {
    ProvisionKind kind = marker.kind();
    while (!open.isEmpty() && open.peek().kind().compareTo(kind) > 0) {
      open.pop();
    }
    if (open.isEmpty() || open.peek().kind() != kind) {
      return;
    }
    boolean listWithin =
        kind == ProvisionKind.SUBPARAGRAPH
            && marker.number().equals(Optional.of("1"))
            && open.peek().lastCharacter() == ':';
    if (listWithin) {
      return;
    }
    boolean innerGoesOn = open.peek().isBefore(marker.number());
    open.pop();
    if (!innerGoesOn) {
      while (!open.isEmpty() && open.peek().kind() == kind) {
        open.pop();
      }
    }
  }

  /// «Негізгі ұғымдар», «Основные понятия.»; not the sentence of an article that has no heading.
  private static boolean isArticleHeading(String words) {
    boolean sentence =
        words.endsWith(".") && words.chars().filter(c -> c == ' ').count() >= MOST_DOTTED_WORDS;
    return words.length() <= LONGEST_HEADING && !words.endsWith(":") && !sentence;
  }

  private ElementId id(Marker marker) {
    String parent = marker.kind().isContainer() ? container() : enclosing(marker.kind());
    return marker.kind() == ProvisionKind.INDENT || marker.number().isEmpty()
        ? ids.next(parent, marker.kind().prefix())
        : ElementIds.numbered(parent, marker.kind(), marker.number().get());
  }

  private String container() {
    return open.stream()
        .filter(unit -> unit.kind().isContainer())
        .findFirst()
        .map(unit -> unit.id().value())
        .orElse(prefix);
  }

  /// The id of the unit that a numbered unit belongs to; containers are not repeated in it.
  private String enclosing(ProvisionKind kind) {
    return open.stream()
        .filter(unit -> !unit.kind().isContainer() && unit.kind().compareTo(kind) <= 0)
        .findFirst()
        .map(unit -> unit.id().value())
        .orElse(prefix);
  }

  /// A heading that stands in the line after its number: «1-тарау» / «Жалпы ережелер».
  private boolean heading(Line line) {
    ProvisionDraft unit = open.peek();
    if (unit == null || !unit.isBare() || !readsAsHeading(line, 0)) {
      return false;
    }
    if (!unit.kind().isContainer() && unit.kind() != ProvisionKind.ARTICLE) {
      unit.text(line.value());
    } else {
      unit.heading(line.value());
    }
    unit.extend(line.span());
    return true;
  }

  private void text(Line line, boolean opensInnerList) {
    if (line.isBlank()) {
      return;
    }
    ProvisionDraft unit = open.peek();
    if (unit != null && unit.isBare() && !unit.kind().isContainer()) {
      unit.text(line.value());
      unit.extend(line.span());
      return;
    }
    if (unit != null && unit.goesOnIn(line.value())) {
      unit.text(unit.text().orElse("") + " " + line.value());
      unit.extend(line.span());
      return;
    }
    if (!opensInnerList) {
      closeList();
    }
    add(new TextBlock(ids.next(parentId(), "text"), line.value(), Optional.of(line.span())));
    lead.add(line.value());
  }

  /// After an item that ends its list, running text belongs to the unit that the list is in.
  private void closeList() {
    while (!open.isEmpty()
        && open.peek().kind().compareTo(ProvisionKind.SUBPARAGRAPH) >= 0
        && open.peek().lastCharacter() == '.') {
      open.pop();
    }
  }

  private void note(Line line) {
    notes.add(new NoteInPlace(line, Optional.ofNullable(open.peek()).map(ProvisionDraft::id)));
    add(new EditorialNote(ids.next(parentId(), "note"), line.value(), Optional.of(line.span())));
  }

  private void table(Item.Cells cells) {
    add(
        new TableBlock(
            ids.next(parentId(), "table"),
            wording || rows.quoteOpened()
                ? tableOf(cells, wording ? roots : List.of())
                : TableReader.read(cells.grid(), lead),
            Optional.of(cells.span())));
  }

  private void quote(Item item) {
    String parent = parentId();
    switch (item) {
      case Line line ->
          quotedBlocks.add(
              new TextBlock(ids.next(parent, "text"), line.value(), Optional.of(line.span())));
      case Item.Cells cells ->
          quotedBlocks.add(
              new TableBlock(
                  ids.next(parent, "table"),
                  tableOf(cells, quotedBlocks),
                  Optional.of(cells.span())));
      case Item.Picture picture ->
          quotedBlocks.add(new Image(ids.next(parent, "image"), Optional.of(picture.span())));
      case Item.Signature signature -> {
        quote(signature.office());
        quote(signature.name());
      }
    }
  }

  /// A table of a new wording: only what begins one may be rows without their header.
  ///
  /// @param above what was read of the wording
  private Table tableOf(Item.Cells cells, List<?> above) {
    return above.stream().allMatch(OrderedRows::mayFollow)
        ? TableReader.readQuoted(cells.grid(), rows.ordered())
        : TableReader.read(cells.grid(), wording ? lead : List.of());
  }

  private void endQuotation() {
    if (!quotedBlocks.isEmpty()) {
      Optional<Span> span = quotedBlocks.getFirst().span();
      add(new Quotation(ids.next(parentId(), "quote"), span, quotedBlocks));
      quotedBlocks.clear();
    }
  }

  private String parentId() {
    return Optional.ofNullable(open.peek()).map(unit -> unit.id().value()).orElse(prefix);
  }

  private void attach(ProvisionDraft unit) {
    lead.clear();
    if (open.isEmpty()) {
      roots.add(unit);
    } else {
      open.peek().add(unit);
    }
  }

  private void add(Block block) {
    if (!(block instanceof TextBlock)) {
      lead.clear();
    }
    if (open.isEmpty()) {
      roots.add(block);
    } else {
      open.peek().add(block);
    }
  }
}
