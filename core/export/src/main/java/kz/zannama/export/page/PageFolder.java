package kz.zannama.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import kz.zannama.export.HtmlPage;
import kz.zannama.export.HtmlWriter;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// Acts as a folder of pages that is read from disk: a page for each act and for each other wording
/// of it that is known, linked with each other, and `index.html`, which lists the acts.
///
/// Pages need no script, fetch nothing and stand alone, so that one can be sent to somebody. Their
/// names come from the ids by [ActFileName], so that nothing an id holds becomes a path; the page
/// of a wording has its day behind an `@`. The same acts make the same bytes, in whatever order
/// they are named. One act is held at a time.
///
/// ```java
/// PageFolder.write(ids, acts, today, MessageLanguage.RU, (name, page) ->
///     Files.writeString(folder.resolve(name), page));
/// ```
public final class PageFolder {
  private static final String INDEX = "index.html";

  private final Acts acts;
  private final LocalDate today;
  private final PageWords words;
  private final FolderLinks links;
  private final Sink sink;

  private PageFolder(
      Collection<ActId> ids, Acts acts, LocalDate today, MessageLanguage language, Sink sink) {
    this.acts = acts;
    this.today = today;
    this.words = PageWords.in(language);
    this.links = new FolderLinks(ids, acts, words.say("page.folder.absent"));
    this.sink = sink;
  }

  /// The acts that a folder is made of.
  public interface Acts {
    /// The act with the texts that its page shows.
    ///
    /// @throws IOException if it cannot be read
    Act act(ActId id) throws IOException;

    /// The act with all that its pages tell.
    ///
    /// @throws IOException if it cannot be read
    FolderAct whole(ActId id) throws IOException;
  }

  /// Where the files of a folder go.
  @FunctionalInterface
  public interface Sink {
    /// Takes a file.
    ///
    /// @param name its name: no path, and no other file of the folder has it in whatever case
    /// @throws IOException if it cannot be written
    void write(String name, String page) throws IOException;
  }

  /// Writes a folder.
  ///
  /// @param ids the acts of the folder
  /// @param today the day whose status is told
  /// @param language the language of what is said around the acts
  /// @throws IOException if an act cannot be read, or a file cannot be written
  public static void write(
      Collection<ActId> ids, Acts acts, LocalDate today, MessageLanguage language, Sink sink)
      throws IOException {
    PageFolder folder = new PageFolder(ids, acts, today, language, sink);
    FolderIndex index = new FolderIndex(folder.words);
    try {
      for (ActId id : new TreeSet<>(ids)) {
        index.add(folder.write(id), today, file(id));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    sink.write(INDEX, index.write());
  }

  static String file(ActId id) {
    return ActFileName.of(id) + ".html";
  }

  private static String file(ActId id, FolderWording wording) {
    return ActFileName.of(id, wording.day()) + ".html";
  }

  private FolderAct write(ActId id) throws IOException {
    FolderAct it = acts.whole(id);
    write(it, it.shown(), file(id));
    for (FolderWording wording : it.wordings()) {
      if (!isShown(it, wording)) {
        write(it, Optional.of(wording), file(id, wording));
      }
    }
    return it;
  }

  /// Whether the page of the act shows a wording.
  private static boolean isShown(FolderAct it, FolderWording wording) {
    return wording.act(it.act().id()).texts().equals(it.act().texts());
  }

  private void write(FolderAct it, Optional<FolderWording> wording, String file)
      throws IOException {
    ActId id = it.act().id();
    HtmlPage page =
        wording
            .map(made -> HtmlPage.of(id, made.wordings()))
            .orElseGet(() -> HtmlPage.of(it.act()));
    Act shown = wording.map(made -> made.act(id)).orElse(it.act());
    boolean ofAct = file.equals(file(id));
    Consumer<HtmlWriter> above = html -> above(it, shown, wording, file, html);
    Consumer<HtmlWriter> below = html -> history(it, html);
    sink.write(
        file,
        page.among(
                new HtmlPage.Surroundings(
                    links.cited(it.cited()),
                    links.absent(),
                    links::act,
                    Optional.of(above),
                    ofAct ? below : html -> {}))
            .write());
  }

  private void above(
      FolderAct it, Act shown, Optional<FolderWording> wording, String file, HtmlWriter page) {
    page.block("header", "class", "around", "lang", words.code());
    page.block("nav", "class", "tools", "aria-label", words.say("page.pages"));
    page.element("a", words.say("page.folder.all"), "href", INDEX);
    if (!file.equals(file(it.act().id()))) {
      page.text(" · ");
      page.element("a", words.say("page.folder.act"), "href", file(it.act().id()));
    } else if (!it.chain().links().isEmpty()) {
      page.text(" · ").element("a", words.say("page.history"), "href", "#history");
    }
    page.end();
    List<ActText> texts = List.copyOf(shown.texts().values());
    new FactList(shown, it.chain(), links, words).write(texts, today, true, page);
    wording.ifPresent(made -> {
      page.block("section", "class", "notice");
      page.element("h2", words.say("page.day", made.day()));
      String force = words.statuses().of(it.chain().asOf(made.day()));
      page.element("p", PageWords.capital(words.withDays(force)));
      made.told().forEach(said -> page.element("p", said));
      page.end();
    });
    wordings(it, file, page);
    page.end();
  }

  /// The days on which the act is known to read otherwise, each with a link to the page of it.
  private void wordings(FolderAct it, String file, HtmlWriter page) {
    if (it.wordings().stream().allMatch(wording -> isShown(it, wording))) {
      return;
    }
    page.block("section").element("h2", words.say("page.folder.wordings"));
    newest(it)
        .map(wording -> file(it, wording))
        .filter(newest -> !newest.equals(file))
        .ifPresent(newest -> {
          page.block("p", "class", "warning");
          page.element("a", words.say("page.folder.newer"), "href", newest).end();
        });
    page.block("ul", "class", "chain");
    for (FolderWording wording : it.wordings()) {
      String target = file(it, wording);
      page.block("li").inline("a", "href", target);
      if (target.equals(file)) {
        page.attributes("aria-current", "page");
      }
      page.text(words.say("page.day", wording.day())).end();
      page.text(" – " + String.join("; ", wording.told())).end();
    }
    page.end().end();
  }

  /// The last wording that is known to hold today.
  private Optional<FolderWording> newest(FolderAct it) {
    return it.wordings().stream()
        .filter(wording -> !wording.day().isAfter(today))
        .reduce((earlier, later) -> later);
  }

  /// The page that shows a wording.
  private static String file(FolderAct it, FolderWording wording) {
    ActId id = it.act().id();
    return isShown(it, wording) ? file(id) : file(id, wording);
  }

  private void history(FolderAct it, HtmlWriter page) {
    String label = words.say("page.history");
    page.block("section", "id", "history", "class", "around", "lang", words.code());
    page.attributes("aria-label", label).element("h2", label);
    if (it.chain().links().isEmpty()) {
      page.element("p", words.say("page.history.none"));
    }
    Map<Language, ActText> texts = it.act().texts();
    ActText text = texts.getOrDefault(words.read(), it.act().text());
    new ChainList(it.act().id(), text, links, words).write(it.chain().links(), page);
    page.end();
  }
}
