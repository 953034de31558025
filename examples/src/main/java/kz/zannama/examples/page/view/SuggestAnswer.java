package kz.zannama.examples.page.view;

import java.io.IOException;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.index.ActIndex;
import tools.jackson.databind.json.JsonMapper;

/// Titles and bodies that somebody who types may mean, as a list in JSON.
public final class SuggestAnswer implements Page {
  private static final int MOST = 8;
  private static final int LONGEST = 200;

  private final ActIndex index;

  /// The acts of an index.
  public SuggestAnswer(ActIndex index) {
    this.index = index;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws IOException {
    String typed = request.value("q").orElse("");
    String bounded = typed.substring(0, Math.min(typed.length(), LONGEST));
    String suggested = JsonMapper.shared().writeValueAsString(index.suggest(bounded, MOST));
    return PageAnswer.of("application/json", suggested);
  }
}
