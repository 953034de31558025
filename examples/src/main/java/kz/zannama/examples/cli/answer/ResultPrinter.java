package kz.zannama.examples.cli.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchResult;
import kz.zannama.message.StatusPhrase;

/// A search's answer for reading: hits with the words that match, then how all of them divide.
public final class ResultPrinter {
  private static final int FACET_VALUES = 6;

  private final Terminal terminal;

  public ResultPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The page.
  ///
  /// @param meant what somebody who found nothing may have meant
  /// @param query what was asked for
  public String print(SearchResult result, Optional<String> meant, ActQuery query) {
    StringBuilder page = new StringBuilder(found(result, query));
    if (query.forceUnknown()) {
      query
          .inForceOn()
          .ifPresent(day -> page.append(", ").append(terminal.say("found.unknown", day)));
    }
    page.append('\n');
    if (!query.forceUnknown() && result.notKnown().orElse(0) > 0) {
      page.append(terminal.say("found.not-known", result.notKnown().getAsLong())).append('\n');
    }
    meant.ifPresent(text -> page.append(terminal.say("found.meant", text)).append('\n'));
    int place = query.offset() + 1;
    for (SearchHit hit : result.hits()) {
      page.append('\n').append(place++).append(". ").append(hit(hit));
    }
    page.append(result.hits().isEmpty() ? "" : "\n");
    for (SearchResult.Facet facet : result.facets()) {
      page.append(facet.values().isEmpty() ? "" : facet(facet));
    }
    return page.toString();
  }

  /// How many there are, and which of them are shown where that is not all.
  private String found(SearchResult result, ActQuery query) {
    int shown = result.hits().size();
    if (shown == result.total() || shown == 0) {
      return terminal.say(result.total() == 1 ? "found.one" : "found", result.total());
    }
    return terminal.say("found.shown", query.offset() + 1, query.offset() + shown, result.total());
  }

  private String hit(SearchHit hit) {
    StringBuilder lines = new StringBuilder();
    lines
        .append(
            terminal.bold(hit.titles().getOrDefault(terminal.wording().titled(hit), hit.title())))
        .append('\n');
    lines.append("   ").append(terminal.wording().name(hit.type(), hit.adopted(), hit.number()));
    lines.append(", ");
    lines.append(status(hit, terminal.wording()));
    lines.append("  ").append(hit.act()).append('\n');
    if (!hit.path().isEmpty()) {
      lines.append("   ").append(hit.path());
      hit.coming().ifPresent(day -> lines.append(", ").append(terminal.say("found.coming", day)));
      hit.page().ifPresent(number -> lines.append(", ").append(terminal.say("found.page", number)));
      lines.append('\n');
    }
    String snippet = snippet(hit.snippet());
    return snippet.isBlank()
        ? lines.toString()
        : lines.append("   ").append(snippet.replace('\n', ' ')).append('\n').toString();
  }

  /// What is known of a hit's force, by its own source and by others.
  public static String status(SearchHit hit, Phrasing wording) {
    StatusPhrase statuses = wording.statuses();
    String own =
        hit.announced()
            .map(statuses::until)
            .orElseGet(() -> statuses.state(hit.status(), hit.stated()));
    return hit.endedByOther() ? wording.say("status.contradicted", own) : own;
  }

  private String snippet(SearchHit.Snippet snippet) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (SearchHit.Range match : snippet.matches()) {
      marked.append(snippet.text(), done, match.start());
      marked.append(terminal.marked(snippet.text().substring(match.start(), match.end())));
      done = match.end();
    }
    return marked.append(snippet.text(), done, snippet.text().length()).toString();
  }

  private String facet(SearchResult.Facet facet) {
    return facet.values().stream()
        .limit(FACET_VALUES)
        .map(count -> terminal.wording().counted(facet.name(), count.value()) + " " + count.acts())
        .collect(Collectors.joining("; ", terminal.say("facet." + facet.name()) + ": ", "\n"));
  }
}
