package kz.zannama.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zannama.consolidation.Wording;
import kz.zannama.export.ActRows.Cell;
import kz.zannama.export.ActRows.Row;
import kz.zannama.export.print.Words;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// An act as one page that needs nothing else: both languages side by side, twins in rows, the ids
/// of their provisions the page's anchors; below, that it is an unofficial copy.
public final class HtmlPage {
  private final Act act;
  private final List<ActText> texts;
  private final Map<Language, Wording> wordings;
  private final Surroundings around;

  private HtmlPage(Act act, Map<Language, Wording> wordings, Surroundings around) {
    this.act = act;
    this.texts = List.copyOf(act.texts().values());
    this.wordings = wordings;
    this.around = around;
  }

  /// The page of an act by itself.
  public static HtmlPage of(Act act) {
    return new HtmlPage(act, Map.of(), Surroundings.NOTHING);
  }

  /// The page of an act on a day, what changes made of it marked.
  ///
  /// @param wordings the wordings whose texts are shown, at least one
  public static HtmlPage of(ActId act, Map<Language, Wording> wordings) {
    Map<Language, ActText> shown = new EnumMap<>(Language.class);
    wordings.forEach((language, wording) -> shown.put(language, wording.text()));
    return new HtmlPage(new Act(act, shown), Map.copyOf(wordings), Surroundings.NOTHING);
  }

  /// This page among others.
  public HtmlPage among(Surroundings others) {
    return new HtmlPage(act, wordings, others);
  }

  /// What a page has where it is one of several.
  ///
  /// @param cited where a citation leads; empty for one that leads nowhere
  /// @param absent what is said of a citation that leads nowhere; where it is blank, no citation is
  ///   marked
  /// @param makers where the act is that made a place as it is; empty where there is none
  /// @param above writes what stands below the titles, in place of the act's facts
  /// @param below writes what stands below the texts
  public record Surroundings(
      Function<Citation, Optional<String>> cited,
      String absent,
      Function<ActId, Optional<String>> makers,
      Optional<Consumer<HtmlWriter>> above,
      Consumer<HtmlWriter> below) {
    /// A page by itself.
    public static final Surroundings NOTHING =
        new Surroundings(
            cited -> Optional.empty(), "", id -> Optional.empty(), Optional.empty(), page -> {});
  }

  /// The anchors that the page of an act is sure to have: the ids of what its first text has.
  public static Set<String> anchors(Act act) {
    return HtmlColumn.of(act.text(), ActRows.Beside.NOTHING).stream()
        .map(HtmlColumn.Part::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The page as a document.
  public String write() {
    List<ActRows.Column> columns =
        texts.stream().map(text -> new ActRows.Column(text, beside(text))).toList();
    List<Row> rows = ActRows.of(columns).rows();
    HtmlWriter page = HtmlWriter.document(texts.getFirst().language().code());
    page.block("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width");
    page.block("title").text(act.text().title().replace('\n', ' ')).end();
    page.style(PageStyle.act() + PageStyle.around()).end();
    page.block("body");
    if (texts.size() > 1) {
      page.attributes("class", "two");
    }
    ActRows.row("head", columns, texts.stream().map(this::head).toList(), false).write(page);
    around.above().ifPresent(above -> above.accept(page));
    contents(rows, page);
    page.block("main");
    rows.forEach(row -> row.write(page));
    page.end();
    around.below().accept(page);
    foot(page);
    return page.end().end().finish();
  }

  private ActRows.Beside beside(ActText text) {
    Map<ElementId, ActRows.Maker> changed =
        mark(text).map(wording -> wording.changed(around.makers())).orElse(Map.of());
    return new ActRows.Beside(
        around.cited(), around.absent(), changed, ActRows.Beside.NOTHING.printed());
  }

  private Optional<WordingMarks> mark(ActText text) {
    return Optional.ofNullable(wordings.get(text.language())).map(WordingMarks::new);
  }

  private Optional<HtmlColumn.Part> head(ActText text) {
    HtmlColumn.Part head =
        around.above().isEmpty() ? HtmlColumn.head(act, text) : HtmlColumn.title(text);
    mark(text).ifPresent(wording -> wording.write(head.html()));
    return Optional.of(head);
  }

  private void foot(HtmlWriter page) {
    page.block("footer");
    for (ActText text : texts) {
      String code = text.language().code();
      page.block("p", "lang", code).text(Words.of(text.language()).unofficial()).end();
    }
    page.end();
  }

  private void contents(List<Row> rows, HtmlWriter page) {
    Language language = texts.getFirst().language();
    List<Row> entries = rows.stream().filter(row -> row.listed(language).isPresent()).toList();
    if (entries.size() < 2) {
      return;
    }
    page.block("nav", "class", "contents").inline("details", "open", "");
    page.element("summary", Words.of(language).contents()).block("ul");
    for (Row row : entries) {
      String entry = row.listed(language).flatMap(Cell::entry).orElseThrow();
      page.block("li").element("a", entry, "href", "#" + row.key()).end();
    }
    page.end().end().end();
  }
}
