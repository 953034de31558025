package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ChainTimelineTest {
  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");

  @Test
  void drawsActsFromTheEarliestToTheLatest() throws IOException {
    index(1);

    assertThat(session.answer("history", "--index", index(), "--format", "svg", "5-1"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="1100" height="89"\
             viewBox="0 0 1100 89" font-family="sans-serif" font-size="13" fill="#202020">
            <rect width="100%" height="100%" fill="#ffffff"></rect>
            <line x1="20" y1="34" x2="20" y2="78" stroke="#d0d0d0"></line>
            <text x="20" y="24" font-size="11">2010</text>
            <line x1="170" y1="34" x2="170" y2="78" stroke="#d0d0d0"></line>
            <text x="170" y="24" font-size="11">2011</text>
            <g><title>decision 2010-03-05 № 5-1  О "мельницах" &amp; запрудах</title>
            <circle cx="46" cy="45" r="5" fill="#202020"></circle>
            <text x="340" y="49"><tspan font-weight="bold">this act</tspan>\
              decision 2010-03-05 № 5-1  О "мельницах" &amp; запрудах</text>
            </g>
            <g><title>decision 2011-01-02 № 6-1  О внесении изменений в решение</title>
            <circle cx="170" cy="67" r="5" fill="#1f6fb2"></circle>
            <text x="340" y="71"><tspan font-weight="bold">changes it</tspan>\
              decision 2011-01-02 № 6-1  О внесении изменений в решение</text>
            </g>
            </svg>
            """);
  }

  @Test
  void drawsAHundredActsInARowEach() throws Exception {
    index(100);

    String svg = session.answer("history", "--index", index(), "--format", "svg", "5-1");
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    assertThat(page.getElementsByTagName("circle").getLength()).isEqualTo(101);
    assertThat(page.getDocumentElement().getAttribute("height")).isEqualTo("2267");
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private void index(int changes) throws IOException {
    List<String> command = new ArrayList<>(List.of("index", "--index", index()));
    command.add(
        file(
            "0.txt",
            """
            О "мельницах" & запрудах

            Решение Шортандинского районного маслихата от 5 марта 2010 года № 5-1

            Шортандинский районный маслихат РЕШИЛ:

            1. Построить мельницу.
            """));
    for (int i = 1; i <= changes; i++) {
      LocalDate date = LocalDate.of(2011, 1, 1).plusDays(i);
      command.add(
          file(
              i + ".txt",
              """
              О внесении изменений в решение

              Решение Шортандинского районного маслихата от %d.%02d.%d года № 6-%d

              Шортандинский районный маслихат РЕШИЛ:

              1. Внести в решение Шортандинского районного маслихата от 5 марта 2010 года № 5-1 "О "мельницах" & запрудах" следующее изменение:

              пункт 1 изложить в следующей редакции:

              "1. Построить мельницу %d.".
              """,
              date.getDayOfMonth(),
              date.getMonthValue(),
              date.getYear(),
              i,
              i));
    }
    session.run(command.toArray(String[]::new));
  }

  private String file(String name, String text, Object... values) throws IOException {
    String filled = String.format(Locale.ROOT, text, values);
    return Files.writeString(folder.resolve(name), filled).toString();
  }
}
