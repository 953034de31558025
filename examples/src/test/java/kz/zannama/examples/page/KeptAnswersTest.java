package kz.zannama.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kz.zannama.examples.page.http.KeptAnswers;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.message.MessageLanguage;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicLong state = new AtomicLong();

  private Page kept(int length) {
    return new KeptAnswers(
        request -> {
          made.incrementAndGet();
          return PageAnswer.html(200, request.path() + "x".repeat(length));
        },
        state::get);
  }

  private static PageRequest request(String path) {
    return new PageRequest(path, Map.of(), MessageLanguage.EN);
  }

  @Test
  void makesAnAnswerOnceWhileNothingChanges() throws PageProblem, IOException {
    Page pages = kept(10);
    PageAnswer first = pages.answer(request("/a"));
    assertThat(pages.answer(request("/a"))).isSameAs(first);
    assertThat(pages.answer(request("/b")).content()).asString(UTF_8).startsWith("/b");
    assertThat(made).hasValue(2);
  }

  @Test
  void makesItAgainWhereTheIndexHasChanged() throws PageProblem, IOException {
    Page pages = kept(10);
    pages.answer(request("/a"));
    state.incrementAndGet();
    pages.answer(request("/a"));
    assertThat(made).hasValue(2);
  }

  @Test
  void forgetsTheOldestWhereTheyAreTooMuch() throws PageProblem, IOException {
    Page pages = kept(3_000_000);
    for (int i = 0; i < 20; i++) {
      pages.answer(request("/" + i));
    }
    pages.answer(request("/19"));
    assertThat(made).hasValue(20);
    pages.answer(request("/0"));
    assertThat(made).hasValue(21);
  }
}
