package kz.zannama.parser.internal.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Span;
import kz.zannama.model.TextBlock;
import kz.zannama.text.WordTable;

/// A provision while it is being read.
final class ProvisionDraft {
  private static final int SHORTEST_WRAPPED = 40;
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + WordTable.alternatives(ProvisionDraft.class, "open-ends.tsv", 1)
              + ")$");

  private final ProvisionKind kind;
  private final ElementId id;
  private final Optional<String> number;
  private Optional<String> heading = Optional.empty();
  private Optional<String> text = Optional.empty();
  private String last = "";
  private Span span;
  private final List<Object> children = new ArrayList<>();

  ProvisionDraft(ProvisionKind kind, ElementId id, Optional<String> number, Span span) {
    this.kind = kind;
    this.id = id;
    this.number = number;
    this.span = span;
  }

  ProvisionKind kind() {
    return kind;
  }

  ElementId id() {
    return id;
  }

  Optional<String> text() {
    return text;
  }

  /// Whether a number is the next after this unit's in one list.
  boolean isBefore(Optional<String> next) {
    int own = InlineUnits.leading(number.orElse(""));
    return next.isPresent() && InlineUnits.leading(next.get()) == own + 1
        || next.isPresent() && next.get().startsWith(number.orElse("") + "-");
  }

  boolean isBare() {
    return heading.isEmpty() && text.isEmpty() && children.isEmpty();
  }

  void heading(String words) {
    heading = words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  void text(String words) {
    text = words.isEmpty() ? Optional.empty() : Optional.of(words);
    last = words;
  }

  void extend(Span later) {
    span = span.to(later);
  }

  void add(Block block) {
    if (block instanceof TextBlock added) {
      last = added.text();
    }
    children.add(block);
  }

  void add(ProvisionDraft unit) {
    children.add(unit);
  }

  /// Whether a line goes on with the sentence that the unit's text has begun: «… бақылау Қазақстан
  /// Республикасы» / «Премьер-Министрінің орынбасарына жүктелсін.», «… возложить на» / «аппарат.»
  boolean goesOnIn(String line) {
    String words = text.orElse("");
    if (words.length() < SHORTEST_WRAPPED || !children.isEmpty() || line.isEmpty()) {
      return false;
    }
    boolean open = Character.isLetter(words.charAt(words.length() - 1));
    boolean ended = ".;".indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean goesOn =
        Character.isLowerCase(line.charAt(0))
            || Letters.endsInGenitive(words)
            || OPEN_END.matcher(Letters.foldedKey(words)).find();
    return open && ended && goesOn;
  }

  /// The last character of what was read last: tells whether a list goes on.
  char lastCharacter() {
    return last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
  }

  /// The finished provision. The depth is bounded by the number of provision kinds.
  Provision provision() {
    return new Provision(kind, id, number, heading, text, Optional.of(span), blocks(children));
  }

  /// Finished blocks and units in progress as blocks.
  static List<Block> blocks(List<Object> children) {
    return children.stream()
        .map(child -> child instanceof ProvisionDraft unit ? unit.provision() : (Block) child)
        .toList();
  }
}
