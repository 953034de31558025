package kz.zannama.parser.internal.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceNote;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The footnotes of a page: a mark that links to a text below, and the text, which links back:
/// `<sup><a href="#n1" id="r1">1</a></sup>` … `<p id="n1">… <a href="#r1">↩</a></p>`.
final class FootnoteLinks {
  // "1", "[12]", "*", "a)"
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡]{1,3}|\\p{L})[\\])]{0,2}");
  private static final int NEAR = 6;

  private final Map<Element, Element> definitions = new IdentityHashMap<>();
  private final Set<Element> texts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Integer> places = new IdentityHashMap<>();
  private final List<Element> inOrder = new ArrayList<>();

  private FootnoteLinks() {}

  /// No notes.
  static FootnoteLinks none() {
    return new FootnoteLinks();
  }

  /// Finds the notes of a page and takes the links back to their marks away.
  static FootnoteLinks of(Document page) {
    Map<String, Element> named = new HashMap<>();
    for (Element element : page.select("[id], a[name]")) {
      named.putIfAbsent(element.id(), element);
      named.putIfAbsent(element.attr("name"), element);
    }
    FootnoteLinks notes = new FootnoteLinks();
    Map<Element, Element> marks = new IdentityHashMap<>();
    for (Element link : page.select("a[href^=#]")) {
      Element target = named.get(link.attr("href").substring(1));
      if (target != null && !notes.isBackLink(link, target, marks)) {
        if (MARK.matcher(link.text().strip()).matches()) {
          marks.putIfAbsent(target, link);
        }
      }
    }
    return notes;
  }

  /// Whether a link stands in the text of a note and leads to the note's mark.
  private boolean isBackLink(Element link, Element target, Map<Element, Element> marks) {
    Element around = link;
    for (int i = 0; i < NEAR && around != null; i++, around = around.parent()) {
      Element mark = marks.get(around);
      if (mark != null && isAround(target, mark)) {
        Element definition = block(around);
        link.remove();
        definitions.put(raised(mark), definition);
        inOrder.add(raised(mark));
        texts.add(definition);
        return true;
      }
    }
    return false;
  }

  private static boolean isAround(Element target, Element mark) {
    Element around = mark;
    for (int i = 0; i < NEAR && around != null; i++, around = around.parent()) {
      if (around == target) {
        return true;
      }
    }
    return false;
  }

  private static Element block(Element inside) {
    Element block = inside;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  private static Element raised(Element mark) {
    Element parent = mark.parent();
    return parent != null && parent.text().equals(mark.text()) && parent.normalName().equals("sup")
        ? parent
        : mark;
  }

  boolean isMark(Element element) {
    return definitions.containsKey(element);
  }

  boolean isDefinition(Element element) {
    return texts.contains(element);
  }

  /// Takes the place of a mark.
  void mark(Element mark, int place) {
    places.put(mark, place);
  }

  /// The notes, placed below the text that has been read.
  List<SourceNote> placed(TextPlacement placement) {
    List<SourceNote> notes = new ArrayList<>();
    for (Element mark : inOrder) {
      Element definition = definitions.get(mark);
      if (definition != null && definition.hasText()) {
        int place = places.getOrDefault(mark, placement.place());
        notes.add(new SourceNote(placement.place(definition.text().strip(), -1, -1), place));
      }
    }
    return notes;
  }
}
