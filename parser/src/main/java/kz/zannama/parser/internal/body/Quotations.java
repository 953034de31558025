package kz.zannama.parser.internal.body;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.Placeholder;
import kz.zannama.parser.internal.amend.instruction.QuotationFinder;
import kz.zannama.parser.internal.amend.instruction.QuotedRange;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Cells;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Item.Picture;
import kz.zannama.parser.internal.line.Item.Signature;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceText;

/// Marks what of a body is new wording quoted for another act.
public final class Quotations {
  private final Language language;

  public Quotations(Language language) {
    this.language = language;
  }

  /// The items with their quoted stretches.
  public List<ItemWithQuotes> mark(List<Item> items) {
    return marked(
        items, QuotationFinder.find(items.stream().map(Quotations::paragraph).toList(), language));
  }

  private static SourceText paragraph(Item item) {
    return switch (item) {
      case Line line when !Notes.isNote(line) -> line.text();
      case Line note -> Placeholder.ofOther(List.of(note.value()));
      case Cells table ->
          Placeholder.ofTable(table.grid().cells().stream().map(GridCell::text).toList());
      case Signature signature -> Placeholder.ofOther(List.of());
      case Picture picture -> Placeholder.ofOther(List.of());
    };
  }

  private static List<ItemWithQuotes> marked(List<Item> items, List<List<QuotedRange>> ranges) {
    List<ItemWithQuotes> marked = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<QuotedRange> quoted = ranges.get(i);
      if (items.get(i) instanceof Line line && !Notes.isNote(line)) {
        marked.add(new ItemWithQuotes(line, isWhole(line, quoted), quoted));
      } else {
        marked.add(new ItemWithQuotes(items.get(i), !quoted.isEmpty(), List.of()));
      }
    }
    return marked;
  }

  /// All of it, but for the punctuation that belongs to the instruction: `…";`
  private static boolean isWhole(Line line, List<QuotedRange> quoted) {
    if (quoted.size() != 1 || quoted.getFirst().from() > 0) {
      return false;
    }
    String rest = line.value().substring(Math.min(quoted.getFirst().to(), line.value().length()));
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }
}
