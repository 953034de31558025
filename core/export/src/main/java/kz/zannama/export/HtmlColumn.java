package kz.zannama.export;

import static kz.zannama.export.HtmlTables.escaped;
import static kz.zannama.export.HtmlTables.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
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
  private final Words words;
  private final AknIds ids;
  private final List<Part> parts = new ArrayList<>();

  /// A part of a page.
  ///
  /// @param key the element's id, which its twin in the other language shares
  /// @param entry what the table of contents shows
  record Part(String key, int depth, String html, Optional<String> entry) {}

  private HtmlColumn(ActText text) {
    this.text = text;
    this.words = Words.of(text.language());
    this.ids = AknIds.of(text);
  }

  static List<Part> of(Act act, ActText text) {
    HtmlColumn column = new HtmlColumn(text);
    column.head(act);
    column.blocks(text.body(), 0);
    column.people("signatories", text.signatories());
    column.people("approvals", text.approvals());
    text.annexes().forEach(column::annex);
    return column.parts;
  }

  private void add(String key, int depth, String html) {
    parts.add(new Part(key, Math.min(depth, DEEPEST), html, Optional.empty()));
  }

  private void head(Act act) {
    Requisites facts = text.requisites();
    StringBuilder html = new StringBuilder();
    html.append("<h1>").append(lines(facts.title())).append("</h1>\n<p class=\"facts\">");
    html.append(escaped(words.type(facts.type())));
    html.append(facts.issuers().isEmpty() ? "" : " · ");
    html.append(escaped(String.join(", ", facts.issuers())));
    facts.adopted().ifPresent(date -> html.append(" · ").append(words.date(date)));
    facts.number().ifPresent(number -> html.append(" № ").append(escaped(number)));
    html.append("</p>\n").append(status(act));
    add("head", 0, html.toString());
    text.preamble().ifPresent(p -> add("preamble", 0, "<p>" + lines(p) + "</p>\n"));
  }

  /// What is known of the act's force, the same beside every text, and that the texts differ.
  private String status(Act act) {
    StatusPhrase phrase = words.status();
    String printed = act.status().by().map(by -> ": " + by.text()).orElse("");
    String known =
        String.format(
            Locale.ROOT,
            "<p class=\"status %s\">%s</p>\n",
            act.status().state(),
            escaped(phrase.of(act.status()) + printed));
    return known + phrase.difference(act).map(said -> "<p>" + escaped(said) + "</p>\n").orElse("");
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    String id = ids.of(block);
    switch (block) {
      case Provision provision -> provision(provision, id, depth);
      case TextBlock paragraph -> add(id, depth, "<p>" + lines(paragraph.text()) + "</p>\n");
      case EditorialNote note ->
          add(
              id,
              depth,
              "<details><summary>"
                  + words.note()
                  + "</summary><p>"
                  + lines(note.text())
                  + "</p></details>\n");
      case Image image -> add(id, depth, "<p class=\"picture\">[" + words.picture() + "]</p>\n");
      case TableBlock table ->
          add(id, 0, "<div class=\"wide\">" + HtmlTables.table(table.table()) + "</div>\n");
      case Quotation quotation -> quotation(quotation, id, depth);
    }
  }

  private void quotation(Quotation quotation, String id, int depth) {
    int first = parts.size();
    blocks(quotation.children(), depth);
    List<Part> quoted = parts.subList(first, parts.size());
    String html = quoted.stream().map(Part::html).collect(Collectors.joining());
    quoted.clear();
    add(id, depth, "<blockquote>\n" + html + "</blockquote>\n");
  }

  private void provision(Provision provision, String id, int depth) {
    ProvisionKind kind = provision.kind();
    String number = provision.number().map(n -> words.number(kind, n)).orElse("");
    String printed = provision.heading().orElse("");
    String label = (number + " " + printed).strip();
    boolean titled = kind.isContainer() || kind == ProvisionKind.ARTICLE || !printed.isEmpty();
    String body = provision.text().map(HtmlTables::lines).orElse("");
    String html;
    if (titled) {
      String level = kind.isContainer() ? "h2" : "h3";
      html = "<" + level + ">" + lines(label) + "</" + level + ">\n";
      html += body.isEmpty() ? "" : "<p>" + body + "</p>\n";
    } else {
      html = "<p><span class=\"num\">" + escaped(number) + "</span> " + body + "</p>\n";
    }
    parts.add(
        new Part(
            id, Math.min(depth, DEEPEST), html, titled ? Optional.of(label) : Optional.empty()));
    blocks(provision.children(), titled ? depth : depth + 1);
  }

  private void people(String kind, List<Person> people) {
    StringBuilder html = new StringBuilder();
    for (Person person : people) {
      html.append("<p class=\"signature\"><span>").append(lines(person.office().orElse("")));
      html.append("</span> <b>").append(lines(person.name())).append("</b>");
      person.date().ifPresent(date -> html.append(' ').append(words.date(date)));
      html.append("</p>\n");
    }
    if (!people.isEmpty()) {
      add(kind, 0, html.toString());
    }
  }

  private void annex(Annex annex) {
    String label = words.annex(annex.number().orElse(""));
    String title = annex.title().orElse("");
    String html =
        "<p class=\"annex\">"
            + escaped(label)
            + "</p>\n"
            + (title.isEmpty() ? "" : "<h2>" + lines(title) + "</h2>\n");
    String entry = (label + ". " + title).strip();
    parts.add(new Part(ids.of(annex), 0, html, Optional.of(entry)));
    blocks(annex.body(), 0);
  }
}
