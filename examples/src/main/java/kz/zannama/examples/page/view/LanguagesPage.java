package kz.zannama.examples.page.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.ComparisonPage;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// Both languages of an act, and what they say differently.
public final class LanguagesPage implements Page {
  private final ActIndex index;

  /// The acts of an index.
  public LanguagesPage(ActIndex index) {
    this.index = index;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    PageWords words = PageWords.in(request.language());
    Act act = Acts.named(index, request);
    List<ActText> texts = texts(act, request.day("on"));
    if (texts.size() < 2) {
      throw new PageProblem(404, "page.problem.one-language");
    }
    AmendmentChain chain = index.history(act.id());
    ActText left = texts.getFirst();
    ActText right = texts.getLast();
    ActDiscrepancies compared = ActDiscrepancies.between(left, right);
    boolean all = request.has("all");
    List<Discrepancy> shown = all ? compared.found() : compared.shown();
    int hidden = compared.found().size() - shown.size();
    LocalDate today = index.today();
    return Frame.page(
        request,
        words.say("page.discrepancies") + ": " + left.title(),
        page -> {
          new ActHead(act, chain, request, words).write(texts, today, page);
          page.element("h2", words.say("page.discrepancies.found", shown.size()));
          if (hidden > 0) {
            String address = Address.same(request).with("all", "1").toString();
            String label = words.say("page.discrepancies.hidden", hidden);
            page.block("p").element("a", label, "href", address).end();
          }
          page.block("div", "class", "comparison");
          ComparisonPage.write(left, right, compared, shown, words.messages(), page);
          page.end();
        });
  }

  private List<ActText> texts(Act act, Optional<LocalDate> day) throws IOException {
    List<ActText> stored = List.copyOf(act.texts().values());
    if (day.isEmpty()) {
      return stored;
    }
    Map<Language, HeldWording> held = Acts.wordings(index, act.id(), stored, day.get());
    return held.values().stream().map(HeldWording::text).toList();
  }
}
