package kz.zannama.examples.page.evidence;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Source;
import kz.zannama.model.Span;

/// Where an element or a fact of an act is printed: the page of its source as a picture, the place
/// marked; of a source without pages the lines around it. Where the source is not at hand, what the
/// record tells of it, and what to do.
public final class EvidencePage implements Page {
  private final ActIndex index;
  private final SourceShelf sources;

  /// The acts of an index, and where their sources are.
  public EvidencePage(ActIndex index, SourceShelf sources) {
    this.index = index;
    this.sources = sources;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    PageWords words = PageWords.in(request.language());
    Printed printed = Printed.of(index, request);
    Span span = printed.span();
    Source source = printed.text().source();
    Optional<SourceLines> lines =
        sources.use(
            source,
            it -> span.page().isPresent() ? SourceLines.NONE : SourceLines.of(it.rawText(), span));
    return Frame.page(
        request,
        lines.isPresent() ? 200 : 404,
        words.say("page.printed") + ": " + printed.label(words),
        page -> {
          page.element("h1", words.say("page.printed") + ": " + printed.label(words));
          facts(printed, request, words, page);
          lines.ifPresentOrElse(
              it -> shown(it, printed, request, words, page), () -> absent(source, words, page));
        });
  }

  private static void facts(
      Printed printed, PageRequest request, PageWords words, HtmlWriter page) {
    Address act =
        Address.of(request, "/act", printed.act().id()).with(request, "text").with(request, "on");
    String back = printed.element().map(act::at).orElse(act).toString();
    page.block("dl", "class", "facts");
    page.element("dt", words.say("page.fact.act"));
    String code = printed.text().language().code();
    page.block("dd")
        .element("a", printed.text().title().replace('\n', ' '), "href", back, "lang", code);
    page.end();
    page.element("dt", words.say("page.printed.file"));
    page.element("dd", printed.text().source().file());
    place(printed.text().source(), printed.span(), words)
        .ifPresent(said -> {
          page.element("dt", words.say("page.printed.place"));
          page.element("dd", said);
        });
    printed
        .fact()
        .ifPresent(fact -> {
          page.element("dt", words.say("page.printed.rule"));
          page.block("dd").element("code", fact.rule()).end();
        });
    page.end();
  }

  private static Optional<String> place(Source source, Span span, PageWords words) {
    OptionalInt all = source.pages();
    return span.page().isEmpty()
        ? Optional.empty()
        : Optional.of(
            all.isPresent()
                ? words.say("page.search.page", span.page().getAsInt(), all.getAsInt())
                : words.say("found.page", span.page().getAsInt()));
  }

  private static void shown(
      SourceLines lines, Printed printed, PageRequest request, PageWords words, HtmlWriter page) {
    String name = words.say("page.printed") + ": " + printed.label(words);
    if (printed.span().page().isEmpty()) {
      lines.write(printed.text().language(), name, words, page);
      return;
    }
    Address sheet = Address.of(request, "/sheet.png", printed.act().id());
    for (String value : new String[] {"text", "on", "at", "fact"}) {
      sheet = sheet.with(request, value);
    }
    page.block("p", "class", "sheet");
    page.empty("img", "src", sheet.toString(), "alt", name).end();
  }

  private static void absent(Source source, PageWords words, HtmlWriter page) {
    page.element("p", words.say("page.printed.absent", source.file()), "class", "warning");
    page.block("p").text(words.say("page.printed.how") + " ");
    page.element("code", "zannama serve --sources …").end();
  }
}
