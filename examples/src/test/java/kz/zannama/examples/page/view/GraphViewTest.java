package kz.zannama.examples.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.examples.cli.answer.chain.ChainGraph;
import kz.zannama.examples.cli.answer.chain.ChainGraph.Arrow;
import kz.zannama.examples.cli.answer.chain.ChainGraph.Node;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.LinkedAct;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GraphViewTest {
  private static Node node(int number, String title) {
    LinkedAct act =
        new LinkedAct(
            new ActId("order/ministry-finance/2020-01-01/" + number),
            ActType.ORDER,
            Map.of(Language.KAZAKH, "Қайықтар туралы", Language.RUSSIAN, title),
            Optional.of(LocalDate.of(2020, 1, 1).plusDays(number)),
            Optional.of(String.valueOf(number)),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            false);
    return new Node("a" + number, "order " + number, Optional.of(act));
  }

  private static Document drawn(List<Node> acts, Set<Arrow> arrows) {
    PageRequest request = new PageRequest("/history", Map.of(), MessageLanguage.RU);
    HtmlWriter page = new HtmlWriter();
    new GraphView(request, PageWords.in(MessageLanguage.RU))
        .write(new ChainGraph(acts, arrows), page);
    return Jsoup.parse(page.finish());
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.attr(attribute));
  }

  @Test
  void drawsWhoActsOnAnActOnItsLeftAndWhomItActsOnOnItsRight() {
    Document page =
        drawn(
            List.of(
                node(0, "Об учете лодок"),
                node(2, "Второй"),
                node(1, "Первый <b>"),
                new Node("a3", "кодекс 2015-05-05", Optional.empty())),
            new LinkedHashSet<>(
                List.of(
                    new Arrow("a2", "a0", "изменяет"),
                    new Arrow("a1", "a0", "изменяет"),
                    new Arrow("a1", "a0", "отменяет"),
                    new Arrow("a0", "a3", "основан на"))));

    Element own = page.expectFirst("rect.own");
    List<Element> others = page.select("rect.other");
    assertThat(others)
        .extracting(it -> number(it, "x") < number(own, "x"))
        .containsExactly(true, true, false);
    assertThat(page.select("text.name").eachText())
        .containsExactly(
            "приказ от 02.01.2020 № 1",
            "приказ от 03.01.2020 № 2",
            "кодекс 05.05.2015",
            "приказ от 01.01.2020 № 0");
    assertThat(page.select("text.title").eachText())
        .containsExactly("Первый <b>", "Второй", "нет в индексе", "Об учете лодок");
    assertThat(page.select("text.does").eachText())
        .containsExactly("изменяет, отменяет", "изменяет", "основан на");
    assertThat(page.select("a").eachAttr("href"))
        .containsExactly(
            "/history?id=order%2Fministry-finance%2F2020-01-01%2F1",
            "/history?id=order%2Fministry-finance%2F2020-01-01%2F2",
            "/history?id=order%2Fministry-finance%2F2020-01-01%2F0");
    assertThat(page.select("polyline")).hasSize(3);
    assertThat(page.select("svg").attr("aria-labelledby")).isEqualTo("graph-title graph-desc");
  }

  @Test
  void drawsTheFirstOfManyAndSaysHowManyMoreThereAre() {
    List<Node> acts = new ArrayList<>(List.of(node(0, "Об учете лодок")));
    Set<Arrow> arrows = new LinkedHashSet<>();
    for (int i = 1; i <= 40; i++) {
      acts.add(node(i, "Изменение " + i));
      arrows.add(new Arrow("a" + i, "a0", "изменяет"));
    }
    Document page = drawn(acts, arrows);

    assertThat(page.select("rect.other")).hasSize(12);
    assertThat(page.select("svg > text").eachText()).contains("и ещё 28");
    int height = number(page.expectFirst("svg"), "height");
    assertThat(page.select("rect"))
        .allMatch(it -> number(it, "y") >= 0 && number(it, "y") + number(it, "height") <= height);
  }
}
