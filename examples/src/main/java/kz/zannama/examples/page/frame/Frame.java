package kz.zannama.examples.page.frame;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.FactList;
import kz.zannama.export.page.PageWords;
import kz.zannama.message.MessageLanguage;

/// A page around its content: a link past the head, the ways to the other pages and languages, and
/// below, what every page has to say: that it is an unofficial copy, and where the official text
/// is.
public final class Frame {
  private static final List<MessageLanguage> LANGUAGES =
      List.of(MessageLanguage.KK, MessageLanguage.RU, MessageLanguage.EN);

  private final PageRequest request;
  private final PageWords words;

  private Frame(PageRequest request) {
    this.request = request;
    this.words = PageWords.in(request.language());
  }

  /// A page.
  ///
  /// @param title what stands in the bar of the window
  /// @param content writes what is in the page
  public static PageAnswer page(PageRequest request, String title, Consumer<HtmlWriter> content) {
    return page(request, 200, title, content);
  }

  /// A page with a status of HTTP.
  public static PageAnswer page(
      PageRequest request, int status, String title, Consumer<HtmlWriter> content) {
    return PageAnswer.html(status, new Frame(request).write(title, content));
  }

  private String write(String title, Consumer<HtmlWriter> content) {
    HtmlWriter page = HtmlWriter.document(code(request.language()));
    page.block("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", title.replace('\n', ' ') + " – " + words.say("page.name"));
    page.empty("link", "rel", "stylesheet", "href", "/page.css");
    page.empty("link", "rel", "icon", "href", "/icon.svg", "type", "image/svg+xml");
    page.inline("script", "src", "/page.js", "defer", "").end().end();
    page.block("body", "class", "site");
    page.element("a", words.say("page.skip"), "class", "skip", "href", "#content");
    head(page);
    page.block("main", "id", "content");
    content.accept(page);
    page.end();
    foot(page);
    return page.end().end().finish();
  }

  private void head(HtmlWriter page) {
    page.block("header").block("nav", "aria-label", words.say("page.pages"));
    page.element("a", words.say("page.name"), "class", "name", "href", to("/"));
    page.text(" ").element("a", words.say("page.search"), "href", to("/"));
    page.text(" ").element("a", words.say("page.archive"), "href", to("/archive")).end();
    page.block("nav", "aria-label", words.say("page.languages"), "class", "languages");
    for (MessageLanguage language : LANGUAGES) {
      String code = code(language);
      String address = Address.same(request).with(PageRequest.LANGUAGE, code).toString();
      page.text(" ").inline("a", "href", address, "lang", code, "hreflang", code);
      if (language == request.language()) {
        page.attributes("aria-current", "true");
      }
      page.text(words.say("page.language." + code)).end();
    }
    page.end().end();
  }

  private void foot(HtmlWriter page) {
    page.block("footer").block("p").text(words.say("page.unofficial") + " ");
    page.element("a", words.say("page.official"), "href", FactList.OFFICIAL, "rel", "noreferrer")
        .text(".");
    page.end().end();
  }

  private String to(String path) {
    return Address.of(request, path).toString();
  }

  private static String code(MessageLanguage language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
