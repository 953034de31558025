package kz.zannama.examples.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zannama.examples.page.frame.PageLinks;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.FactList;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.AmendmentChain;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;

/// What identifies an act, what is known of its force and by what, and where its official text is.
final class ActHead {
  private final Act act;
  private final AmendmentChain chain;
  private final PageRequest request;
  private final PageWords words;

  ActHead(Act act, AmendmentChain chain, PageRequest request, PageWords words) {
    this.act = act;
    this.chain = chain;
    this.request = request;
    this.words = words;
  }

  /// Writes the head, and below it what else there is of the act; all facts stand on the page of
  /// the act alone, so that other pages begin with what they are about.
  ///
  /// @param day the day whose status is told
  void write(List<ActText> texts, LocalDate day, HtmlWriter page) {
    page.block("div", "class", texts.size() > 1 ? "head two" : "head");
    page.block("div", "class", "row");
    String level = "h1";
    for (ActText text : texts) {
      page.block("div", "lang", text.language().code());
      page.inline(level).lines(text.title()).end().end();
      level = "h2";
    }
    page.end().end();
    new FactList(act, chain, new PageLinks(request), words)
        .write(texts, day, request.path().equals("/act"), page);
    new ActTools(act, request, words).write(page);
  }

  /// What may be missing or wrong, a sentence for each kind.
  void issues(List<ActText> texts, HtmlWriter page) {
    Map<String, Long> kinds =
        texts.stream()
            .flatMap(text -> text.issues().stream())
            .filter(issue -> issue.severity() != Issue.Severity.INFO)
            .collect(
                Collectors.groupingBy(
                    issue -> words.messages().sentence(issue.code()),
                    TreeMap::new,
                    Collectors.counting()));
    if (kinds.isEmpty()) {
      return;
    }
    page.block("details", "class", "issues");
    page.element("summary", words.say("page.issues", kinds.size())).block("ul");
    kinds.forEach((sentence, count) ->
        page.block("li").text(count == 1 ? sentence : sentence + " (" + count + ")").end());
    page.end().end();
  }
}
