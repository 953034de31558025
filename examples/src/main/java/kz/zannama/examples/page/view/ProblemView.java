package kz.zannama.examples.page.view;

import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.page.PageWords;
import kz.zannama.model.ActId;

/// The page that says what is wrong with a request, and what to do.
public final class ProblemView {
  private ProblemView() {}

  /// The page.
  public static PageAnswer of(PageRequest request, PageProblem problem) {
    PageWords words = PageWords.in(request.language());
    String title = words.say("page.problem");
    return Frame.page(
        request,
        problem.status(),
        title,
        page -> {
          page.element("h1", title);
          page.element("p", words.say(problem.key(), problem.values()), "class", "warning");
          if (!problem.choices().isEmpty()) {
            page.block("ul");
            for (ActId act : problem.choices()) {
              String address = Address.of(request, "/act", act).toString();
              page.block("li").element("a", act.value(), "href", address).end();
            }
            page.end();
          }
          String search = Address.of(request, "/").toString();
          page.block("p").element("a", words.say("page.problem.search"), "href", search).end();
        });
  }
}
