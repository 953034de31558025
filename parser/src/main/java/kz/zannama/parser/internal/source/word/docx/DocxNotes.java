package kz.zannama.parser.internal.source.word.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.WordText;

/// The footnotes and endnotes of a document, by the references to them.
final class DocxNotes {
  private final Map<String, Markup> notes = new HashMap<>();

  private DocxNotes() {}

  /// No notes.
  static DocxNotes none() {
    return new DocxNotes();
  }

  /// The notes in the two parts that have them.
  static DocxNotes of(List<Markup> footnotes, List<Markup> endnotes) {
    DocxNotes all = new DocxNotes();
    footnotes.forEach(note -> all.notes.put("w:footnoteReference" + note.attribute("id"), note));
    endnotes.forEach(note -> all.notes.put("w:endnoteReference" + note.attribute("id"), note));
    return all;
  }

  /// What the note says that a reference is to; empty where there is no such note or no text in it.
  Optional<String> text(Markup reference, DocxContext context) {
    Markup note = notes.get(reference.name() + reference.attribute("id"));
    if (note == null) {
      return Optional.empty();
    }
    WordText text = new WordText();
    DocxStory.read(note.children(), context.apart(text));
    return Optional.of(text.raw().strip()).filter(said -> !said.isEmpty());
  }
}
