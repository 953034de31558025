package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.zannama.model.Issue;
import kz.zannama.model.Recognition;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Stated;

/// Repairs the text of every paragraph of a document, also inside tables.
///
/// After it a paragraph is one line: physical lines joined, runs of blanks made one, unseen
/// characters dropped, letters composed, Latin and legacy letters inside Kazakh and Russian words
/// made the letters they stand for. Where the source says nothing of the place of its letters,
/// words whose letters stand apart are closed and links that stand at the end of their line are put
/// back; in text that was read from pictures, letters that were taken for ones that look alike;
/// each of these is an issue with its place. Immutable and thread-safe; the cost is linear in the
/// text.
public final class Repairer {
  private static final ComposedLetters COMPOSED_LETTERS = new ComposedLetters();
  private static final Blanks BLANKS = new Blanks();

  private final Repair legacyLetters = new LegacyLetters(LetterModel.official());
  private final Repair letterSpacing = new LetterSpacing(LetterModel.official());
  private final Repair displacedLinks = new DisplacedLinks(LetterModel.official());
  private final Repair lookAlikes = new LookAlikes();
  private final Repair recognizedLetters = new RecognizedLetters(LetterModel.official());

  /// The document with its paragraphs repaired and an issue for each repair that changed words.
  public SourceDocument repair(SourceDocument document) {
    List<SourceText> texts = new ArrayList<>();
    document.blocks().forEach(block -> addTexts(block, texts));
    document.notes().forEach(note -> texts.add(note.text()));
    texts.replaceAll(text -> text.replaceAll(COMPOSED_LETTERS.replacementsIn(text.value())));
    List<Issue> issues = new ArrayList<>(document.issues());
    Predicate<SourceText> any = text -> true;
    Predicate<SourceText> geometryIsLost = text -> text.lines().isEmpty();
    issues.addAll(RepairPass.of(legacyLetters, texts, any).applyTo(texts));
    issues.addAll(RepairPass.of(letterSpacing, texts, geometryIsLost).applyTo(texts));
    issues.addAll(RepairPass.of(displacedLinks, texts, geometryIsLost).applyTo(texts));
    document.stated().values().values().forEach(texts::add);
    issues.addAll(RepairPass.of(lookAlikes, texts, any).applyTo(texts));
    Set<Integer> pictures = pagesReadAsPictures(document);
    Predicate<SourceText> isRecognized =
        text -> text.lines().stream().anyMatch(line -> pictures.contains(line.page()));
    issues.addAll(RepairPass.of(recognizedLetters, texts, isRecognized).applyTo(texts));
    texts.replaceAll(text -> text.replaceAll(BLANKS.replacementsIn(text.value())));
    Iterator<SourceText> repaired = texts.iterator();
    List<SourceBlock> blocks =
        document.blocks().stream().map(block -> withTexts(block, repaired)).toList();
    List<SourceNote> notes =
        document.notes().stream().map(n -> new SourceNote(repaired.next(), n.mark())).toList();
    Stated stated = document.stated().with(value -> repaired.next());
    return new SourceDocument(document.source(), document.rawText(), blocks, notes, issues, stated);
  }

  private static Set<Integer> pagesReadAsPictures(SourceDocument document) {
    return document.source().recognition().map(Recognition::lines).orElse(List.of()).stream()
        .map(line -> line.span().page().orElseThrow())
        .collect(Collectors.toSet());
  }

  private static void addTexts(SourceBlock block, List<SourceText> texts) {
    switch (block) {
      case Paragraph paragraph -> texts.add(paragraph.text());
      case Grid grid ->
          grid.cells().forEach(cell -> cell.paragraphs().forEach(p -> texts.add(p.text())));
      case Picture picture -> {}
    }
  }

  /// The block with its texts replaced by the next ones, in the order of [#addTexts].
  private static SourceBlock withTexts(SourceBlock block, Iterator<SourceText> texts) {
    return switch (block) {
      case Paragraph paragraph -> withText(paragraph, texts.next());
      case Grid grid -> grid.with(paragraph -> withText(paragraph, texts.next()));
      case Picture picture -> picture;
    };
  }

  private static Paragraph withText(Paragraph paragraph, SourceText text) {
    return new Paragraph(text, paragraph.style());
  }
}
