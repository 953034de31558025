package kz.zannama.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  @Test
  void noValueBecomesMarkup() {
    String hostile = "\"><script>alert('1')</script>&amp;";
    assertThat(new HtmlWriter().block("p", "title", hostile).text(hostile).end().finish())
        .isEqualTo(
            "<p title=\"&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;\">"
                + "&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;</p>\n");
  }

  @Test
  void charactersThatNoPageMayHaveAreReplaced() {
    assertThat(new HtmlWriter().text("a\u0000b\ud800c").finish()).isEqualTo("a\ufffdb\ufffdc\n");
  }

  @Test
  void blocksBeginOnTheirOwnLinesAndSoDoTheEndsOfWhatHoldsThem() {
    HtmlWriter list = new HtmlWriter().block("ul");
    list.block("li").lines("one\ntwo").end();
    list.block("li").empty("br").element("b", "three", "id", "x").end();
    assertThat(list.end().finish())
        .isEqualTo("<ul>\n<li>one<br>two</li>\n<li><br><b id=\"x\">three</b></li>\n</ul>\n");
  }

  @Test
  void whatIsNotClosedIsNotGiven() {
    HtmlWriter open = new HtmlWriter().block("p");
    assertThatThrownBy(open::finish)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Still open: p");
    assertThatThrownBy(() -> new HtmlWriter().add(open)).hasMessage("Still open: p");
    assertThatThrownBy(() -> open.text("a").attributes("id", "b"))
        .hasMessage("No element has just been opened");
    assertThatThrownBy(() -> new HtmlWriter().style("a { } </style>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
