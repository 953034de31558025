package kz.zannama.parser.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.language.LanguageDetector;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Span;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.internal.act.ActDivider.Portion;
import kz.zannama.parser.internal.amend.ChangeReader;
import kz.zannama.parser.internal.amend.CrowdedClauses;
import kz.zannama.parser.internal.amend.NewWording;
import kz.zannama.parser.internal.amend.OperativeLines;
import kz.zannama.parser.internal.amend.TitledAct;
import kz.zannama.parser.internal.annex.AnnexReader;
import kz.zannama.parser.internal.body.ElementIds;
import kz.zannama.parser.internal.body.ItemWithQuotes;
import kz.zannama.parser.internal.body.Quotations;
import kz.zannama.parser.internal.body.RepeatedIds;
import kz.zannama.parser.internal.body.StructureReader;
import kz.zannama.parser.internal.closing.ClosingReader;
import kz.zannama.parser.internal.head.Head;
import kz.zannama.parser.internal.head.HeadReader;
import kz.zannama.parser.internal.head.WordCase;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.note.HistoryReader;
import kz.zannama.parser.internal.note.NotePlace;
import kz.zannama.parser.internal.note.NotePlacement;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.Stated;
import kz.zannama.parser.internal.table.TableSums;

/// Reads a repaired document as one text of an act.
public final class ActReader {
  private static final int SAMPLE = 20_000;

  private ActReader() {}

  /// The texts of the acts that a document holds, in reading order, at least one.
  ///
  /// @param document the document after repair
  /// @param file what it was read from; its name may hint at language and version
  public static List<ActText> read(SourceDocument document, SourceFile file) {
    List<Portion> portions = ActDivider.divide(Outliner.items(document));
    List<ActText> texts = new ArrayList<>();
    for (int i = 0; i < portions.size(); i++) {
      Findings findings = new Findings();
      Optional<Span> next =
          i + 1 < portions.size() ? portions.get(i + 1).start() : Optional.empty();
      if (i == 0) {
        findings.add(document.issues());
        next.ifPresent(span ->
            findings.note(
                IssueCode.SEVERAL_ACTS, "The source goes on with another act", Optional.of(span)));
      }
      int from = i == 0 ? 0 : portions.get(i).start().map(Span::start).orElse(0);
      int to = next.map(Span::start).orElse(Integer.MAX_VALUE);
      Stated stated = i == 0 ? document.stated() : Stated.NOTHING;
      texts.add(read(portions.get(i), document.withNotes(from, to).with(stated), file, findings));
    }
    return texts;
  }

  private static ActText read(
      Portion portion, SourceDocument document, SourceFile file, Findings findings) {
    Language language = language(portion, file);
    ActOutline outline = Outliner.outline(portion);
    Head printed = head(outline, language, file.isHeadingCut(), findings);
    Quotations quotations = new Quotations(language);
    ElementIds ids = new ElementIds();
    List<Block> body = new ArrayList<>(remarks(printed, ids));
    StructureReader structure = new StructureReader("", ids);
    List<ItemWithQuotes> items = quotations.mark(outline.body());
    body.addAll(structure.read(items));
    AnnexReader annexReader = new AnnexReader(findings);
    List<Annex> annexes = annexReader.read(outline.annexes(), quotations);
    List<NotePlace> notes = notes(printed, structure, annexReader);
    ClosingReader closing = new ClosingReader();
    closing.read(outline.closing());
    for (Line line : closing.rest()) {
      body.add(new TextBlock(ids.next("", "text"), line.value(), Optional.of(line.span())));
    }
    OperativeLines operative = OperativeLines.of(items, outline.annexes(), annexes, quotations);
    Optional<Citation> titled = TitledAct.of(printed.title(), language, findings.place("title"));
    List<Change> changes = changes(operative, language, titled, findings);
    Head head = BorrowedHead.own(printed, changes, findings);
    StatedFacts stated = StatedFacts.of(document.stated(), language);
    RequisitesReader reader = new RequisitesReader(head, stated, outline, language, findings);
    Requisites plain = reader.read(items, annexes, changes, closing.signatories(), file);
    findings.add(ChangeIssues.impossible(changes, plain));
    findings.add(IssuerCheck.check(plain, language, findings.place("issuers[0]")));
    List<Change> noted = HistoryReader.read(notes, language, self(plain), annexes);
    List<Change> beside = StatedHistory.of(stated, noted, plain, language).changes();
    List<Change> history = Stream.concat(noted.stream(), beside.stream()).toList();
    List<Change> ofHead =
        HistoryReader.read(
            notes.stream().filter(NotePlace::isOfTheAct).toList(), language, self(plain), annexes);
    List<Change> told =
        Stream.concat(StatusReader.onTheWhole(ofHead, noted).stream(), beside.stream()).toList();
    Requisites requisites =
        plain.withStatus(new StatusReader(plain, head, stated, told, language, findings).read());
    CitationReader citations = new CitationReader(language, findings);
    List<Citation> basis = citations.basis(outline.preamble());
    findings.add(RepeatedIds.check(body, annexes));
    checkSums(body, findings);
    annexes.forEach(annex -> checkSums(annex.body(), findings));
    NotePlacement.Placed placed =
        NotePlacement.place(document.notes(), body, annexes, outline.annexes());
    return new ActText(
        stated.isNothing() ? document.source() : document.source().withEdition(stated.edition()),
        language,
        requisites,
        preamble(outline.preamble()),
        basis,
        citations.others(outline, basis, noted),
        changes,
        history,
        closing.signatories(),
        closing.approvals(),
        placed.body(),
        placed.annexes(),
        findings.evidence(),
        findings.issues());
  }

  private static List<Change> changes(
      OperativeLines operative, Language language, Optional<Citation> titled, Findings findings) {
    NewWording wording = new NewWording(operative.tables());
    List<Change> changes =
        ChangeReader.read(operative.lines(), language, titled).stream()
            .map(wording::divided)
            .toList();
    if (changes.size() == ChangeReader.MOST) {
      String kept = "The first " + ChangeReader.MOST + " changes were kept";
      findings.warn(IssueCode.CHANGES_LIMIT, kept, changes.getLast().scope().span());
    }
    List<Change> shortened = CrowdedClauses.shortened(changes);
    IntStream.range(0, changes.size())
        .filter(i -> !words(changes, i).equals(words(shortened, i)))
        .findFirst()
        .ifPresent(i -> {
          String kept = "A clause orders so many changes that each keeps its beginning only";
          findings.warn(IssueCode.CHANGE_WORDS_SHORTENED, kept, changes.get(i).scope().span());
        });
    findings.add(ChangeIssues.of(shortened));
    return shortened;
  }

  private static String words(List<Change> changes, int at) {
    return changes.get(at).scope().text();
  }

  private static Head head(ActOutline outline, Language language, boolean cut, Findings findings) {
    outline
        .draft()
        .ifPresent(label -> {
          findings.found("draft", "head.draft", label.span());
          findings.warn(IssueCode.DRAFT, "The text is a draft", Optional.of(label.span()));
        });
    WordCase spelling =
        WordCase.of(outline.preamble().isEmpty() ? outline.body() : outline.preamble());
    return new HeadReader(language, cut, findings, spelling)
        .read(outline.head(), outline.letterhead(), outline.draft());
  }

  /// What the publisher says about the act in its head, kept as notes before the body.
  private static List<EditorialNote> remarks(Head head, ElementIds ids) {
    return head.remarks().stream()
        .map(
            line -> new EditorialNote(ids.next("", "note"), line.value(), Optional.of(line.span())))
        .toList();
  }

  private static void checkSums(List<Block> blocks, Findings findings) {
    for (Block block : blocks) {
      if (block instanceof TableBlock table) {
        findings.add(TableSums.check(table.table(), table.span()));
      }
      checkSums(block.children(), findings);
    }
  }

  private static Citation self(Requisites requisites) {
    return Citation.of(requisites.type())
        .withDateAndNumber(requisites.adopted(), requisites.number())
        .withIssuer(requisites.issuers().stream().findFirst());
  }

  private static List<NotePlace> notes(Head head, StructureReader structure, AnnexReader annexes) {
    List<NotePlace> notes = new ArrayList<>();
    head.remarks()
        .forEach(line -> notes.add(new NotePlace(line.text(), Optional.empty(), Optional.empty())));
    structure
        .notes()
        .forEach(
            note -> notes.add(new NotePlace(note.line().text(), note.unit(), Optional.empty())));
    annexes
        .notes()
        .forEach(note ->
            notes.add(
                new NotePlace(
                    note.note().line().text(), note.note().unit(), Optional.of(note.annex()))));
    return notes;
  }

  private static Language language(Portion portion, SourceFile file) {
    StringBuilder sample = new StringBuilder();
    for (Item item : portion.items()) {
      if (item instanceof Line line && sample.length() < SAMPLE) {
        sample.append(line.value()).append('\n');
      }
    }
    return sample.isEmpty()
        ? file.language().orElse(Language.RUSSIAN)
        : LanguageDetector.detect(sample.toString());
  }

  private static Optional<String> preamble(List<Line> lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(Lines.text(lines));
  }
}
