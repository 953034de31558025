package kz.zannama.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.export.print.Words;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.Image;
import kz.zannama.model.Person;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// A text as Markdown (CommonMark with GFM tables): a heading per level, notes as block quotes,
/// tables with merged cells as HTML.
final class MarkdownPage {
  /// What Markdown would take as markup: `*`, `_`, `<`, `[`.
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_<>\\[\\]|&]");

  /// A number that Markdown would take as a list's: «1.», «12)».
  private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  /// A line that would open a heading, a list or a fence: «# », «- », «+ », «~~~».
  private static final Pattern OPENING = Pattern.compile("^([#+=~-])");

  private final ActText text;
  private final Words words;
  private final List<String> paragraphs = new ArrayList<>();

  MarkdownPage(ActText text) {
    this.text = text;
    this.words = Words.of(text.language());
  }

  String write() {
    paragraphs.add("# " + escaped(text.title()).replace("\n", " "));
    paragraph(words.line(text.requisites()));
    text.preamble().ifPresent(this::paragraph);
    blocks(text.body());
    text.signatories().forEach(this::person);
    text.approvals().forEach(this::person);
    text.annexes().forEach(this::annex);
    return String.join("\n\n", paragraphs) + "\n";
  }

  private void person(Person person) {
    person.office().ifPresent(office -> paragraphs.add("**" + bold(office) + "**"));
    paragraphs.add("**" + bold(person.name()) + "**");
  }

  private static String bold(String printed) {
    return escaped(printed.strip()).replace("\n", " ");
  }

  private void annex(Annex annex) {
    paragraph(words.annex(annex.number().orElse("")));
    annex.title().ifPresent(title -> paragraphs.add("## " + bold(title)));
    blocks(annex.body());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Provision provision -> provision(provision);
      case TextBlock words -> paragraph(words.text());
      case EditorialNote note -> quote(escaped(note.text()));
      case Image image -> paragraphs.add("![" + words.picture() + "](images/" + image.id() + ")");
      case TableBlock table -> table(table.table());
      case Quotation quotation -> blocks(quotation.children());
    }
  }

  private void quote(String markdown) {
    paragraphs.add("> " + markdown.replace("\n", "  \n> "));
  }

  private void provision(Provision provision) {
    String number = provision.number().map(n -> words.number(provision.kind(), n)).orElse("");
    boolean titled =
        provision.kind().compareTo(ProvisionKind.ARTICLE) <= 0 || provision.heading().isPresent();
    if (titled) {
      String marks = provision.kind().isContainer() ? "## " : "### ";
      paragraphs.add(marks + bold(number + " " + provision.heading().orElse("")));
      provision.text().ifPresent(this::paragraph);
    } else {
      paragraph((number + " " + provision.text().orElse("")).strip());
    }
    blocks(provision.children());
  }

  private void paragraph(String printed) {
    if (!printed.isBlank()) {
      paragraphs.add(escaped(printed.strip()).replace("\n", "  \n"));
    }
  }

  private void table(Table table) {
    table.caption().ifPresent(this::paragraph);
    table.unit().ifPresent(this::paragraph);
    int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean plain =
        table.headerRows() == 1
            && table.furtherHeaders().isEmpty()
            && table.rows().stream().allMatch(row -> isPlain(row) && row.cells().size() == columns);
    if (!plain) {
      Table bare =
          new Table(
              Optional.empty(),
              Optional.empty(),
              table.headerRows(),
              table.columns(),
              table.furtherHeaders(),
              table.rows());
      paragraphs.add(HtmlTables.table(bare).strip());
      return;
    }
    List<String> lines = new ArrayList<>();
    table.rows().forEach(row -> lines.add(row(row)));
    lines.add(1, "|" + " --- |".repeat(columns));
    paragraphs.add(String.join("\n", lines));
  }

  private static boolean isPlain(Table.Row row) {
    return row.cells().stream().allMatch(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1);
  }

  private static String row(Table.Row row) {
    StringBuilder line = new StringBuilder("|");
    for (Table.Cell cell : row.cells()) {
      String words = MARKUP.matcher(XmlPage.legal(cell.text())).replaceAll("\\\\$0");
      line.append(' ').append(words.replace("\n", "<br>")).append(" |");
    }
    return line.toString();
  }

  private static String escaped(String printed) {
    String inline = MARKUP.matcher(XmlPage.legal(printed)).replaceAll("\\\\$0");
    return LIST.matcher(OPENING.matcher(inline).replaceAll("\\\\$1")).replaceAll("$1\\\\$2");
  }
}
