package kz.zannama.parser.internal.source;

import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.model.Source;

/// A file read into blocks, nothing repaired and nothing understood yet.
///
/// @param source what was read
/// @param rawText the text of the whole source as its reader gives it, which spans point into
/// @param blocks the blocks in reading order, page furniture and navigation left out
/// @param notes the footnotes and other texts kept apart from the blocks
/// @param issues what the reader met: pages without text, pictures skipped, limits reached
/// @param stated what is stated of the text beside it
public record SourceDocument(
    Source source,
    String rawText,
    List<SourceBlock> blocks,
    List<SourceNote> notes,
    List<Issue> issues,
    Stated stated) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    issues = List.copyOf(issues);
  }

  /// A document of which nothing is stated beside it.
  public SourceDocument(
      Source source,
      String rawText,
      List<SourceBlock> blocks,
      List<SourceNote> notes,
      List<Issue> issues) {
    this(source, rawText, blocks, notes, issues, Stated.NOTHING);
  }

  /// A document without notes.
  public SourceDocument(
      Source source, String rawText, List<SourceBlock> blocks, List<Issue> issues) {
    this(source, rawText, blocks, List.of(), issues);
  }

  /// This document with those of its notes alone whose marks stand in a stretch of the raw text.
  public SourceDocument withNotes(int from, int to) {
    List<SourceNote> inside =
        notes.stream().filter(note -> note.mark() >= from && note.mark() < to).toList();
    return new SourceDocument(source, rawText, blocks, inside, issues, stated);
  }

  /// This document, of which something else is stated.
  public SourceDocument with(Stated other) {
    return new SourceDocument(source, rawText, blocks, notes, issues, other);
  }

  /// This document with other blocks.
  public SourceDocument withBlocks(List<SourceBlock> others) {
    return new SourceDocument(source, rawText, others, notes, issues, stated);
  }
}
