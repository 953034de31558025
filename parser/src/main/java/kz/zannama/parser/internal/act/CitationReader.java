package kz.zannama.parser.internal.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.head.Reasons;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.line.Notes;

/// Reads which acts a text cites: the legal basis in its preamble, the others in body and annexes.
final class CitationReader {
  private final Language language;
  private final Findings findings;

  CitationReader(Language language, Findings findings) {
    this.language = language;
    this.findings = findings;
  }

  /// The acts that the preamble cites, in reading order.
  List<Citation> basis(List<Line> preamble) {
    if (preamble.isEmpty()) {
      return List.of();
    }
    List<Citation> basis = citations(Lines.joined(Reasons.in(preamble).basis()));
    for (int i = 0; i < basis.size(); i++) {
      int index = i;
      basis
          .get(i)
          .span()
          .ifPresent(span -> findings.found("basis[" + index + "]", "preamble.citation", span));
    }
    return basis;
  }

  /// Every other act that the reasons of a court, body and annexes cite, each once, with the place
  /// of its first citation and the provisions of all.
  ///
  /// @param basis the acts that the preamble cites
  /// @param history what notes tell; the acts in their words are not cited by the act: «2) алып
  ///   тасталды – … қаулысымен»
  List<Citation> others(ActOutline outline, List<Citation> basis, List<Change> history) {
    NavigableMap<Integer, Integer> notes = notes(history);
    Map<String, Citation> found = new LinkedHashMap<>();
    Set<String> dated = new HashSet<>();
    basis.forEach(act -> dated(act).ifPresent(dated::add));
    List<Item> items = new ArrayList<>(Reasons.in(outline.preamble()).given());
    items.addAll(outline.body());
    outline.annexes().forEach(annex -> items.addAll(annex.body()));
    for (Item item : items) {
      if (item instanceof Line line && !Notes.isNote(line)) {
        citations(line).stream()
            .filter(citation -> !isIn(notes, citation) && !isShort(citation, dated))
            .forEach(citation -> {
              found.merge(key(citation), citation, CitationReader::joined);
              dated(citation).ifPresent(dated::add);
            });
      }
    }
    return List.copyOf(found.values());
  }

  /// Whether a citation by form and number alone names again one of those before it: «Приказом №
  /// 31/қе» behind «приказом … от 2 июня 2022 года № 31/қе (далее – Приказ № 31/қе)».
  ///
  /// @param dated the forms and numbers of those that are cited with their dates
  private static boolean isShort(Citation citation, Set<String> dated) {
    return citation.adopted().isEmpty()
        && citation.issuer().isEmpty()
        && citation.title().isEmpty()
        && formAndNumber(citation).filter(dated::contains).isPresent();
  }

  private static Citation joined(Citation first, Citation later) {
    return first.withProvisions(
        Stream.concat(first.provisions().stream(), later.provisions().stream())
            .distinct()
            .toList());
  }

  private static Optional<String> dated(Citation citation) {
    return citation.adopted().flatMap(date -> formAndNumber(citation));
  }

  private static Optional<String> formAndNumber(Citation citation) {
    return citation.number().map(number -> citation.type() + "|" + ActNumbers.canonical(number));
  }

  /// Where the notes stand: the ends that they and those before them reach to, by their starts.
  private static NavigableMap<Integer, Integer> notes(List<Change> history) {
    NavigableMap<Integer, Integer> notes = new TreeMap<>();
    history.stream()
        .flatMap(change -> change.scope().span().stream())
        .forEach(span -> notes.merge(span.start(), span.end(), Math::max));
    int furthest = 0;
    for (Map.Entry<Integer, Integer> note : notes.entrySet()) {
      furthest = Math.max(furthest, note.getValue());
      note.setValue(furthest);
    }
    return notes;
  }

  private static boolean isIn(NavigableMap<Integer, Integer> notes, Citation citation) {
    return citation
        .span()
        .filter(span -> {
          Map.Entry<Integer, Integer> note = notes.lowerEntry(span.end());
          return note != null && note.getValue() > span.start();
        })
        .isPresent();
  }

  private static String key(Citation citation) {
    return citation.type()
        + "|"
        + citation.adopted().map(Object::toString).orElse("")
        + "|"
        + citation.number().orElse("")
        + "|"
        + citation.title().orElse("");
  }

  private List<Citation> citations(Line line) {
    List<Citation> citations = new ArrayList<>();
    for (FoundCitation found : CitationFinder.find(line.value(), language)) {
      citations.add(
          found
              .citation()
              .withText(
                  line.value().substring(found.start(), found.end()),
                  Optional.of(line.text().span(found.start(), found.end()))));
    }
    return citations;
  }
}
