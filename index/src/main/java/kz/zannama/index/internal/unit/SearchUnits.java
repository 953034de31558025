package kz.zannama.index.internal.unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.message.ProvisionPhrase;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// Divides an act's text into units: preamble, provisions with their own words, paragraphs, tables,
/// notes, the headings of annexes.
///
/// A unit of more than 8,000 characters (a long table) is divided further, at blanks. Does not
/// recurse, so that a deep tree cannot overflow the stack.
public final class SearchUnits {
  private static final int LONGEST_UNIT = 8_000;

  private static final Map<Language, ProvisionPhrase> PHRASES =
      Stream.of(Language.values())
          .collect(Collectors.toUnmodifiableMap(language -> language, ProvisionPhrase::in));

  private final ProvisionPhrase names;
  private final List<SearchUnit> units = new ArrayList<>();
  private final Deque<Place> open = new ArrayDeque<>();

  private SearchUnits(Language language) {
    this.names = Objects.requireNonNull(PHRASES.get(language));
  }

  /// The units of a text in reading order.
  public static List<SearchUnit> units(ActText text) {
    SearchUnits reader = new SearchUnits(text.language());
    text.preamble()
        .ifPresent(words ->
            reader.add(Optional.empty(), new Way("", Optional.empty()), words, Optional.empty()));
    reader.read(text.body(), new Way("", Optional.empty()));
    text.annexes().forEach(reader::read);
    return reader.units;
  }

  private void read(Annex annex) {
    Way way = new Way(names.of(annex), annex.title());
    annex.title().ifPresent(title -> add(Optional.of(annex.id()), way, title, Optional.empty()));
    read(annex.body(), way);
  }

  private void read(List<Block> blocks, Way way) {
    push(blocks, way);
    while (!open.isEmpty()) {
      Place place = open.pop();
      read(place.block(), place.way());
    }
  }

  private void push(List<Block> blocks, Way way) {
    blocks.reversed().forEach(block -> open.push(new Place(block, way)));
  }

  private void read(Block block, Way way) {
    Way inside = way;
    String words =
        switch (block) {
          case Provision provision -> {
            inside = way.into(provision, name(provision));
            yield Stream.concat(provision.heading().stream(), provision.text().stream())
                .collect(Collectors.joining("\n"));
          }
          case TextBlock text -> text.text();
          case EditorialNote note -> note.text();
          case TableBlock table -> words(table.table());
          case Quotation quotation -> "";
          case Image image -> "";
        };
    add(Optional.of(block.id()), inside, words, block.span());
    push(block.children(), inside);
  }

  private static String words(Table table) {
    Stream<String> cells =
        table.rows().stream()
            .map(row ->
                row.cells().stream()
                    .map(Table.Cell::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" | ")));
    return Stream.concat(table.caption().stream(), cells).collect(Collectors.joining("\n"));
  }

  private void add(Optional<ElementId> element, Way way, String words, Optional<Span> span) {
    OptionalInt page = span.map(Span::page).orElse(OptionalInt.empty());
    int start = 0;
    while (start < words.length()) {
      int end = end(words, start);
      String piece = words.substring(start, end).strip();
      if (!piece.isEmpty()) {
        units.add(new SearchUnit(element, way.path(), way.heading(), page, piece));
      }
      start = end;
    }
  }

  private static int end(String words, int start) {
    if (words.length() - start <= LONGEST_UNIT) {
      return words.length();
    }
    int end = start + LONGEST_UNIT;
    while (end > start && !Character.isWhitespace(words.charAt(end))) {
      end--;
    }
    return end > start ? end : start + LONGEST_UNIT;
  }

  /// The name of a provision with its number; empty for one without a number.
  private String name(Provision provision) {
    return provision.number().map(number -> names.of(provision.kind(), number)).orElse("");
  }

  /// A block still to be read, and the way to it.
  private record Place(Block block, Way way) {}

  /// The way to a place in words, and the nearest heading on it.
  private record Way(String path, Optional<String> heading) {
    Way into(Provision provision, String name) {
      String longer = path.isEmpty() || name.isEmpty() ? path + name : path + " › " + name;
      return new Way(longer, provision.heading().or(() -> heading));
    }
  }
}
