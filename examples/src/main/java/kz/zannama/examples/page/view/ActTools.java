package kz.zannama.examples.page.view;

import java.util.Locale;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.ExportFormat;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.model.Act;
import kz.zannama.model.Language;

/// What can be done with an act: choose languages and a day, compare, follow its history, keep it.
final class ActTools {
  private final Act act;
  private final PageRequest request;
  private final PageWords words;

  ActTools(Act act, PageRequest request, PageWords words) {
    this.act = act;
    this.request = request;
    this.words = words;
  }

  void write(HtmlWriter page) {
    page.block("div", "class", "tools");
    page.block("nav", "aria-label", words.say("page.views")).block("ul");
    if (act.texts().size() > 1) {
      boolean whole = request.path().equals("/act") && !request.has("text");
      link(views("/act").without("text"), words.say("page.text.both"), whole, page);
    }
    for (Language language : act.texts().keySet()) {
      boolean chosen =
          request.path().equals("/act")
              && (act.texts().size() == 1
                  || request.value("text").filter(language.code()::equals).isPresent());
      link(views("/act").with("text", language.code()), words.name(language), chosen, page);
    }
    link(views("/compare"), words.say("page.compare"), isHere("/compare"), page);
    if (act.texts().size() > 1) {
      link(views("/languages"), words.say("page.discrepancies"), isHere("/languages"), page);
    }
    link(views("/history"), words.say("page.history"), isHere("/history"), page);
    page.end().end();
    day(page);
    downloads(page);
    page.end();
  }

  private boolean isHere(String path) {
    return request.path().equals(path);
  }

  private Address views(String path) {
    return Address.of(request, path, act.id()).with(request, "on");
  }

  private static void link(Address to, String label, boolean current, HtmlWriter page) {
    page.block("li").inline("a", "href", to.toString());
    if (current) {
      page.attributes("aria-current", "page");
    }
    page.text(label).end().end();
  }

  private void day(HtmlWriter page) {
    if (!isHere("/act")) {
      return;
    }
    page.block("form", "action", "/act", "method", "get");
    page.empty("input", "type", "hidden", "name", "id", "value", act.id().value());
    Forms.hidden(request, PageRequest.LANGUAGE, page);
    Forms.hidden(request, "text", page);
    Forms.day("on", words.say("page.on"), request.value("on").orElse(""), page);
    page.element("button", words.say("page.show"), "type", "submit");
    if (request.has("on")) {
      String address = views("/act").with(request, "text").without("on").toString();
      page.text(" ").element("a", words.say("page.on.stored"), "href", address);
    }
    page.end();
  }

  private void downloads(HtmlWriter page) {
    page.block("p", "class", "downloads").text(words.say("page.download") + " ");
    for (ExportFormat format : ExportFormat.values()) {
      String name = format.name().toLowerCase(Locale.ROOT);
      Address file = views("/download").with("format", name);
      if (format == ExportFormat.HTML) {
        page.element("a", words.say("page.format." + name), "href", file.toString()).text(" ");
        continue;
      }
      for (Language language : act.texts().keySet()) {
        String label = words.say("page.format." + name) + " (" + language.code() + ")";
        String address = file.with("text", language.code()).toString();
        page.element("a", label, "href", address).text(" ");
      }
    }
    page.end();
  }
}
