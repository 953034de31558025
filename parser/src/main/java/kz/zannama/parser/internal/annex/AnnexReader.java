package kz.zannama.parser.internal.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.parser.internal.body.ElementIds;
import kz.zannama.parser.internal.body.Quotations;
import kz.zannama.parser.internal.body.StructureReader;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;

/// Reads the annexes of an act.
public final class AnnexReader {
  private static final int LONGEST_HEADER = 16;

  private final Findings findings;
  private final Set<String> own = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Annex> annexes = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private Optional<ElementId> top = Optional.empty();

  /// Whether a treaty is printed behind the act, to which all annexes below belong.
  private boolean treaty;

  public AnnexReader(Findings findings) {
    this.findings = findings;
  }

  /// A note in an annex.
  ///
  /// @param note the note with its unit
  /// @param annex the annex
  public record Note(StructureReader.NoteInPlace note, ElementId annex) {}

  /// Reads the annexes in document order.
  ///
  /// @param quotations finds the quoted wording of a body
  public List<Annex> read(List<AnnexZone> zones, Quotations quotations) {
    treaty = !zones.isEmpty() && zones.getFirst().header().isEmpty();
    zones.stream()
        .filter(zone -> !treaty)
        .filter(zone -> AnnexHeader.isOfAct(Lines.key(zone.header())))
        .forEach(zone -> zone.number().ifPresent(number -> own.add("annex_" + number)));
    for (int at = 0; at < zones.size(); at++) {
      annex(zones.get(at), zones.subList(at + 1, zones.size()), quotations);
    }
    return List.copyOf(annexes);
  }

  /// The notes of the annexes, in reading order.
  public List<Note> notes() {
    return notes;
  }

  private void annex(AnnexZone zone, List<AnnexZone> below, Quotations quotations) {
    boolean inner = top.isPresent() && (treaty || isInner(zone));
    ElementId id = id(zone.number(), inner, below);
    AnnexTitle title = AnnexTitle.read(zone.body());
    StructureReader structure = new StructureReader(id.value(), new ElementIds());
    List<Block> body = structure.read(quotations.mark(title.body()));
    structure.notes().forEach(note -> notes.add(new Note(note, id)));
    String rule = zone.header().isEmpty() ? "annex.treaty" : "annex.header";
    findings.found("annexes[" + annexes.size() + "]", rule, zone.start());
    Optional<ElementId> parent = inner ? top : Optional.empty();
    annexes.add(new Annex(id, parent, zone.number(), title.text(), of(zone.header()), body));
    if (!inner) {
      top = Optional.of(id);
    }
  }

  /// Whether an annex belongs to the document in the one above: it names it, or it names nothing
  /// and its number is taken or goes on from such a one.
  private boolean isInner(AnnexZone zone) {
    String header = Lines.key(zone.header());
    if (AnnexHeader.isOfAct(header) || zone.number().isEmpty()) {
      return AnnexHeader.namesDocument(header);
    }
    return AnnexHeader.namesDocument(header)
        || taken.contains(plain(zone.number().get()))
        || annexes.getLast().parent().isPresent();
  }

  private static String plain(String number) {
    return "annex_" + number;
  }

  /// What an annex without a number is called within the document above: the first place that none
  /// of its annexes has and no header down to the act's next own annex prints.
  private String freeWithin(List<AnnexZone> below) {
    Set<String> printed =
        below.stream()
            .takeWhile(zone -> !AnnexHeader.isOfAct(Lines.key(zone.header())))
            .flatMap(zone -> zone.number().stream())
            .collect(Collectors.toSet());
    int place = 1;
    while (printed.contains(String.valueOf(place))
        || taken.contains(top.orElseThrow().value() + "__annex_" + place)) {
      place++;
    }
    return "annex_" + place;
  }

  /// The id that an annex without a number takes: its place among the annexes, or the first one
  /// behind it that no printed number has.
  private String free() {
    int place = annexes.size() + 1;
    while (own.contains("annex_" + place) || taken.contains("annex_" + place)) {
      place++;
    }
    return "annex_" + place;
  }

  /// The id by the printed number; that of an inner one begins with its parent's where the act's
  /// own has it.
  private ElementId id(Optional<String> number, boolean inner, List<AnnexZone> below) {
    String plain =
        number.map(AnnexReader::plain).orElseGet(() -> inner ? freeWithin(below) : free());
    boolean within = inner && (number.isEmpty() || own.contains(plain) || taken.contains(plain));
    String stem = within ? top.orElseThrow().value() + "__" + plain : plain;
    String id = stem;
    for (int i = 2; !taken.add(id); i++) {
      id = stem + "-dup" + i;
    }
    return new ElementId(id);
  }

  private static Optional<Citation> of(List<Line> header) {
    if (header.isEmpty()) {
      return Optional.empty();
    }
    return AnnexTarget.find(header.subList(0, Math.min(header.size(), LONGEST_HEADER)));
  }
}
