package kz.zannama.examples.page.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers that were given lately, to be given again while nothing has changed. That something is
/// not there is looked up anew each time.
///
/// Safe for several threads; of two that ask for the same at once both may make it.
public final class KeptAnswers implements Page {
  /// In bytes of their contents.
  private static final long MOST = 16_000_000;

  private final Page pages;
  private final State state;
  private final Map<PageRequest, PageAnswer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private Object known = "";
  private long size;

  /// What answers depend on beside their requests.
  @FunctionalInterface
  public interface State {
    /// A value that is another one as soon as an answer may be.
    Object now() throws IOException;
  }

  /// Answers of pages.
  public KeptAnswers(Page pages, State state) {
    this.pages = pages;
    this.state = state;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    Object now = state.now();
    Optional<PageAnswer> kept = kept(request, now);
    if (kept.isPresent()) {
      return kept.get();
    }
    PageAnswer answer = pages.answer(request);
    keep(request, answer, now);
    return answer;
  }

  private synchronized Optional<PageAnswer> kept(PageRequest request, Object now) {
    if (!known.equals(now)) {
      answers.clear();
      size = 0;
      known = now;
    }
    return Optional.ofNullable(answers.get(request));
  }

  private synchronized void keep(PageRequest request, PageAnswer answer, Object now) {
    if (answer.status() != 200 || !known.equals(now) || answer.length() > MOST / 4) {
      return;
    }
    PageAnswer before = answers.put(request, answer);
    size += answer.length() - (before == null ? 0 : before.length());
    var oldest = answers.entrySet().iterator();
    while (size > MOST) {
      size -= oldest.next().getValue().length();
      oldest.remove();
    }
  }
}
