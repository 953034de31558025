package kz.zannama.examples.page.view;

import java.io.IOException;
import kz.zannama.examples.cli.answer.chain.ChainTimeline;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;

/// The acts of a chain as a drawing, by their days.
public final class TimelineAnswer implements Page {
  private final ActIndex index;

  /// The acts of an index.
  public TimelineAnswer(ActIndex index) {
    this.index = index;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    Act act = Acts.named(index, request);
    PageWords words = PageWords.in(request.language());
    String drawing = ChainTimeline.svg(act, index.history(act.id()), Phrasing.in(words.language()));
    return PageAnswer.of("image/svg+xml", words.withDays(drawing));
  }
}
