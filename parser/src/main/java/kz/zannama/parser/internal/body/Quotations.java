package kz.zannama.parser.internal.body;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.QuotationFinder;
import kz.zannama.parser.internal.amend.instruction.QuotedRange;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.source.SourceText;

/// Marks what of a body is new wording quoted for another act.
public final class Quotations {
  private final Language language;

  public Quotations(Language language) {
    this.language = language;
  }

  /// The items with their quoted stretches.
  public List<ItemWithQuotes> mark(List<Item> items) {
    List<SourceText> paragraphs = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Line line && !Notes.isNote(line)) {
        paragraphs.add(line.text());
      }
    }
    return marked(items, QuotationFinder.find(paragraphs, language));
  }

  private static List<ItemWithQuotes> marked(List<Item> items, List<List<QuotedRange>> ranges) {
    List<ItemWithQuotes> marked = new ArrayList<>();
    int paragraph = 0;
    for (Item item : items) {
      if (item instanceof Line line && !Notes.isNote(line)) {
        List<QuotedRange> quoted = ranges.get(paragraph++);
        marked.add(new ItemWithQuotes(item, isWhole(line, quoted), quoted));
      } else {
        marked.add(ItemWithQuotes.of(item));
      }
    }
    return enclosed(marked);
  }

  /// Tables and pictures between quoted paragraphs are quoted too.
  private static List<ItemWithQuotes> enclosed(List<ItemWithQuotes> items) {
    List<ItemWithQuotes> enclosed = new ArrayList<>(items);
    for (int i = 1; i + 1 < enclosed.size(); i++) {
      ItemWithQuotes item = enclosed.get(i);
      boolean between = enclosed.get(i - 1).isQuoted() && nextLineIsQuoted(items, i + 1);
      if (!(item.item() instanceof Line) && between) {
        enclosed.set(i, new ItemWithQuotes(item.item(), true, List.of()));
      }
    }
    return enclosed;
  }

  private static boolean nextLineIsQuoted(List<ItemWithQuotes> items, int from) {
    for (ItemWithQuotes item : items.subList(from, Math.min(items.size(), from + 3))) {
      if (item.item() instanceof Line) {
        return item.isQuoted();
      }
    }
    return false;
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
