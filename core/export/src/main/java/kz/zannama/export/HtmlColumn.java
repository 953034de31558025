package kz.zannama.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.export.print.InlineMarks;
import kz.zannama.export.print.Words;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Citation;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Person;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.Requisites;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// One language of a page: its parts from top to bottom, each with the key that finds its twin.
final class HtmlColumn {
  private static final int DEEPEST = 6;

  private final ActText text;
  private final ActRows.Beside beside;
  private final Words words;
  private final AknIds ids;
  private final InlineMarks<Citation> citations = new InlineMarks<>();
  private final List<Part> parts = new ArrayList<>();

  /// A part of a page.
  ///
  /// @param key the element's id, which its twin in the other language shares
  /// @param entry what the table of contents shows
  record Part(String key, int depth, HtmlWriter html, Optional<String> entry) {}

  private HtmlColumn(ActText text, ActRows.Beside beside) {
    this.text = text;
    this.beside = beside;
    this.words = Words.of(text.language());
    this.ids = AknIds.of(text);
    if (beside.tellsOfCitations()) {
      text.basis().forEach(cited -> citations.add(text, cited.text(), cited));
      text.citations()
          .forEach(cited ->
              ids.at(cited.span()).ifPresent(block -> citations.add(block, cited.text(), cited)));
    }
  }

  /// The parts of a text below its head.
  static List<Part> of(ActText text, ActRows.Beside beside) {
    HtmlColumn column = new HtmlColumn(text, beside);
    column.preamble();
    column.blocks(text.body(), 0);
    column.people("signatories", text.signatories());
    column.people("approvals", text.approvals());
    text.annexes().forEach(column::annex);
    return column.parts;
  }

  /// The title of a text, what identifies its act, and what is known of the act's force.
  static Part head(Act act, ActText text) {
    Words words = Words.of(text.language());
    Requisites facts = text.requisites();
    Part head = title(text);
    HtmlWriter html = head.html();
    html.block("p", "class", "facts").text(words.type(facts.type()));
    html.text(facts.issuers().isEmpty() ? "" : " · ").text(String.join(", ", facts.issuers()));
    facts.adopted().ifPresent(date -> html.text(" · " + words.date(date)));
    facts.number().ifPresent(number -> html.text(" № " + number));
    status(act, words.status(), html.end());
    return head;
  }

  /// The title of a text alone.
  static Part title(ActText text) {
    HtmlWriter html = new HtmlWriter().block("h1").lines(text.title()).end();
    return new Part("head", 0, html, Optional.empty());
  }

  /// What is known of the act's force, the same beside every text, and that the texts differ.
  private static void status(Act act, StatusPhrase phrase, HtmlWriter html) {
    String printed = act.status().by().map(by -> ": " + by.text()).orElse("");
    html.block("p", "class", "status " + act.status().state());
    html.text(phrase.of(act.status()) + printed).end();
    phrase.difference(act).ifPresent(said -> html.block("p").text(said).end());
  }

  private void add(String key, int depth, HtmlWriter html) {
    parts.add(new Part(key, Math.min(depth, DEEPEST), html, Optional.empty()));
  }

  private void preamble() {
    text.preamble()
        .ifPresent(printed -> {
          ElementId id = ElementId.PREAMBLE;
          HtmlWriter html = begun(id).block("p");
          words(text, printed, html);
          add("preamble", 0, changed(id, html.end()));
        });
  }

  /// The words of an element, those that cite an act with a link to it.
  private void words(Object element, String printed, HtmlWriter html) {
    int done = 0;
    for (InlineMarks.Range<Citation> range : citations.in(element, printed)) {
      html.lines(printed.substring(done, range.start()));
      String cited = printed.substring(range.start(), range.end());
      beside
          .links()
          .apply(range.told())
          .ifPresentOrElse(
              address -> html.inline("a", "class", "cited", "href", address),
              () -> html.inline("span", "class", "absent", "title", beside.absent()));
      html.lines(cited).end();
      done = range.end();
    }
    html.lines(printed.substring(done));
  }

  /// An element that is begun, with a link to where it is printed.
  private HtmlWriter begun(ElementId id) {
    HtmlWriter html = new HtmlWriter();
    beside.printed().apply(id).ifPresent(place -> place.write(html));
    return html;
  }

  /// What is told beside an element that a change has made.
  private HtmlWriter changed(ElementId id, HtmlWriter html) {
    ActRows.Maker maker = beside.changed().get(id);
    if (maker != null) {
      html.block("p", "class", "made");
      if (maker.address().isEmpty()) {
        html.text(maker.words()).end();
      } else {
        html.element("a", maker.words(), "href", maker.address()).end();
      }
    }
    return html;
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    String id = ids.of(block);
    HtmlWriter html = begun(block.id());
    switch (block) {
      case Provision provision -> provision(provision, id, depth, html);
      case TextBlock paragraph -> {
        words(paragraph, paragraph.text(), html.block("p"));
        add(id, depth, changed(paragraph.id(), html.end()));
      }
      case EditorialNote note -> {
        html.block("details").element("summary", words.note());
        words(note, note.text(), html.inline("p"));
        add(id, depth, html.end().end());
      }
      case Image image ->
          add(id, depth, html.element("p", "[" + words.picture() + "]", "class", "picture"));
      case TableBlock table -> {
        html.block("div", "class", "wide", "tabindex", "0", "role", "group");
        html.attributes("aria-label", table.table().caption().orElse(words.table()));
        HtmlTables.write(table.table(), html);
        add(id, 0, changed(table.id(), html.end()));
      }
      case Quotation quotation -> quotation(quotation, id, depth);
    }
  }

  private void quotation(Quotation quotation, String id, int depth) {
    int first = parts.size();
    blocks(quotation.children(), depth);
    List<Part> quoted = parts.subList(first, parts.size());
    HtmlWriter html = new HtmlWriter().block("blockquote");
    quoted.forEach(part -> html.add(part.html()));
    quoted.clear();
    add(id, depth, html.end());
  }

  private void provision(Provision provision, String id, int depth, HtmlWriter html) {
    ProvisionKind kind = provision.kind();
    String number = provision.number().map(n -> words.number(kind, n)).orElse("");
    String printed = provision.heading().orElse("");
    String label = (number + " " + printed).strip();
    boolean titled = kind.isContainer() || kind == ProvisionKind.ARTICLE || !printed.isEmpty();
    String body = provision.text().orElse("");
    if (titled) {
      html.block(kind.isContainer() ? "h2" : "h3").lines(label).end();
    }
    if (!titled || !body.isEmpty()) {
      html.block("p");
      if (!titled) {
        html.element("span", number, "class", "num").text(" ");
      }
      words(provision, body, html);
      html.end();
    }
    Optional<String> entry = titled ? Optional.of(label) : Optional.empty();
    HtmlWriter told = changed(provision.id(), html);
    parts.add(new Part(id, Math.min(depth, DEEPEST), told, entry));
    blocks(provision.children(), titled ? depth : depth + 1);
  }

  private void people(String kind, List<Person> people) {
    HtmlWriter html = new HtmlWriter();
    for (Person person : people) {
      html.block("p", "class", "signature").inline("span").lines(person.office().orElse(""));
      html.end().text(" ").inline("b").lines(person.name()).end();
      person.date().ifPresent(date -> html.text(" " + words.date(date)));
      html.end();
    }
    if (!people.isEmpty()) {
      add(kind, 0, html);
    }
  }

  private void annex(Annex annex) {
    String label = words.annex(annex.number().orElse(""));
    HtmlWriter html = begun(annex.id()).element("p", label, "class", "annex");
    annex.title().ifPresent(title -> html.block("h2").lines(title).end());
    changed(annex.id(), html);
    String entry = annex.title().map(title -> label + ". " + title).orElse(label);
    parts.add(new Part(ids.of(annex), 0, html, Optional.of(entry)));
    blocks(annex.body(), 0);
  }
}
