package kz.zannama.examples.cli.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Person;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Requisites;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// An act for reading: its facts, then its text with one line per block.
public final class ActPrinter {
  private final Terminal terminal;
  private final Map<ElementId, String> marks;
  private final StringBuilder page = new StringBuilder();

  public ActPrinter(Terminal terminal) {
    this(terminal, Map.of());
  }

  /// A printer of a wording that changes have made.
  ///
  /// @param marks what stands beside the provisions that were changed
  public ActPrinter(Terminal terminal, Map<ElementId, String> marks) {
    this.terminal = terminal;
    this.marks = Map.copyOf(marks);
  }

  /// The whole text of an act, of whose force nothing is known but what its own texts say.
  public String print(Act act, ActText text) {
    return print(act, text, terminal.wording().status(act.status()));
  }

  /// The whole text of an act.
  ///
  /// @param status what is known of its force
  public String print(Act act, ActText text, String status) {
    facts(act, text, status);
    return words(text);
  }

  /// The whole text of an act from its preamble to its last annex, after what was printed before.
  public String words(ActText text) {
    text.preamble().ifPresent(preamble -> page.append('\n').append(preamble).append('\n'));
    blocks(text.body());
    people("", text.signatories());
    people(terminal.say("agreed") + " ", text.approvals());
    for (Annex annex : text.annexes()) {
      page.append('\n');
      annex(annex);
    }
    return page.toString();
  }

  /// A provision or an annex with what is below it, the title or the preamble; empty where the text
  /// has no such element.
  public Optional<String> print(ActText text, ElementId id) {
    switch (id.value()) {
      case "title" -> line("", text.title());
      case "preamble" -> text.preamble().ifPresent(preamble -> line("", preamble));
      default -> {
        text.annexes().stream().filter(annex -> annex.id().equals(id)).forEach(this::annex);
        if (page.isEmpty()) {
          text.find(id).ifPresent(block -> blocks(List.of(block)));
        }
      }
    }
    return page.isEmpty() ? Optional.empty() : Optional.of(page.toString());
  }

  private void annex(Annex annex) {
    String name =
        annex
            .number()
            .map(number -> terminal.say("annex.number", number))
            .orElseGet(() -> terminal.say("annex"));
    String title = annex.title().map(t -> ": " + t).orElse("");
    page.append(terminal.bold(name + title)).append(mark(annex.id())).append('\n');
    blocks(annex.body());
  }

  private void facts(Act act, ActText text, String status) {
    Requisites facts = text.requisites();
    page.append(terminal.bold(facts.title())).append('\n');
    fact("id", act.id().value());
    fact("language", text.language().code());
    fact("type", terminal.wording().value(facts.type()));
    facts.issuers().forEach(issuer -> fact("issuer", issuer));
    facts.adopted().ifPresent(date -> fact("adopted", date.toString()));
    facts.number().ifPresent(number -> fact("number", number));
    facts
        .registration()
        .ifPresent(registration ->
            fact(
                "registered",
                registration.number()
                    + registration.date().map(date -> ", " + date).orElse("")
                    + registration.authority().map(name -> ", " + name).orElse("")));
    fact("status", status);
    terminal.wording().statuses().difference(act).ifPresent(words -> fact("status", words));
    facts.entryIntoForce().ifPresent(entry -> fact("entry", entry.text()));
    fact("source", text.source().file());
    issues(text).forEach(issue -> fact("issue", issue));
  }

  /// What may be missing or wrong, a line for each kind.
  private List<String> issues(ActText text) {
    Map<IssueCode, List<Issue>> kinds =
        text.issues().stream()
            .filter(issue -> issue.severity() != Issue.Severity.INFO)
            .collect(
                Collectors.groupingBy(
                    Issue::code, () -> new EnumMap<>(IssueCode.class), Collectors.toList()));
    return kinds.values().stream().map(terminal.wording()::issues).toList();
  }

  private void fact(String name, String value) {
    page.append(terminal.wording().fact(name, value));
  }

  private void people(String label, List<Person> people) {
    for (Person person : people) {
      String office = person.office().map(name -> name + " ").orElse("");
      page.append('\n').append(label).append(office).append(person.name());
    }
    page.append(people.isEmpty() ? "" : "\n");
  }

  private record Open(Block block, int depth) {}

  private void blocks(List<Block> roots) {
    Deque<Open> open = new ArrayDeque<>();
    roots.reversed().forEach(root -> open.push(new Open(root, 0)));
    while (!open.isEmpty()) {
      Open next = open.pop();
      block(next.block(), "  ".repeat(Math.min(next.depth(), 12)));
      next.block()
          .children()
          .reversed()
          .forEach(child -> open.push(new Open(child, next.depth() + 1)));
    }
  }

  private void block(Block block, String indent) {
    switch (block) {
      case Provision provision ->
          line(indent, (provision(provision) + mark(provision.id())).strip());
      case TextBlock text -> line(indent, text.text());
      case EditorialNote note -> line(indent, "[" + note.text() + "]");
      case Quotation quotation -> line(indent, terminal.say("new.wording") + " " + quotation.id());
      case Image image -> line(indent, "[" + terminal.say("picture") + " " + image.id() + "]");
      case TableBlock table -> table(indent, table.table());
    }
  }

  private String mark(ElementId id) {
    String mark = marks.get(id);
    return mark == null ? "" : " " + terminal.marked(mark);
  }

  private String provision(Provision provision) {
    String number =
        provision.number().map(n -> terminal.say("number." + provision.kind(), n) + " ").orElse("");
    String heading = provision.heading().map(h -> terminal.bold(h) + " ").orElse("");
    return (number + heading + provision.text().orElse("")).strip();
  }

  private void table(String indent, Table table) {
    table.caption().ifPresent(caption -> line(indent, caption));
    table.unit().ifPresent(unit -> line(indent, "(" + unit + ")"));
    for (Table.Row row : table.rows()) {
      line(
          indent,
          row.cells().stream()
              .map(cell -> cell.text().replace('\n', ' '))
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
  }

  private void line(String indent, String text) {
    page.append(indent).append(text.replace("\n", "\n" + indent)).append('\n');
  }
}
