package kz.zannama.parser.internal.source.word.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.shown.WordText;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/// The footnotes and endnotes of a document, by the places of their marks.
final class DocNotes {
  private final Map<Integer, Range> notes = new HashMap<>();

  private DocNotes() {}

  /// No notes.
  static DocNotes none() {
    return new DocNotes();
  }

  /// The notes of a document.
  static DocNotes of(HWPFDocument document) {
    DocNotes all = new DocNotes();
    all.add(document, document.getFootnotes(), document.getFootnoteRange());
    all.add(document, document.getEndnotes(), document.getEndnoteRange());
    return all;
  }

  private void add(HWPFDocument document, Notes found, Range story) {
    for (int i = 0; i < found.getNotesCount(); i++) {
      int start = story.getStartOffset() + found.getNoteTextStartOffset(i);
      int end = story.getStartOffset() + found.getNoteTextEndOffset(i);
      if (start < end && end <= story.getEndOffset()) {
        notes.put(found.getNoteAnchorPosition(i), new Range(start, end, document));
      }
    }
  }

  /// Whether the character at a place is the mark of a note.
  boolean isMark(int place) {
    return notes.containsKey(place);
  }

  /// What the note says whose mark stands at a place; empty where it says nothing.
  Optional<String> text(int place, DocContext context) {
    Range note = notes.get(place);
    if (note == null) {
      return Optional.empty();
    }
    WordText text = new WordText();
    DocStory.read(note, context.apart(text));
    return Optional.of(text.raw().strip()).filter(said -> !said.isEmpty());
  }
}
