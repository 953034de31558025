package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.FilterHints;
import kz.zannama.examples.cli.answer.ResultJson;
import kz.zannama.examples.cli.answer.ResultPrinter;
import kz.zannama.examples.cli.answer.StayAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.QuerySyntaxException;
import kz.zannama.index.SearchResult;
import kz.zannama.index.question.EverAnswer;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// Finds acts by words of either language, a number, a date, and by what they must be.
@Command(mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  /// What goes with words that ever stood: the other options choose among today's acts and order
  /// them.
  private static final Set<String> OF_EVER =
      Set.of("--ever", "--limit", "--format", "--index", "--messages");

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--type", paramLabel = "${bundle:label.type}")
  private List<ActType> types = List.of();

  @Option(names = "--issuer", paramLabel = "${bundle:label.body}")
  private Optional<String> issuer = Optional.empty();

  @Option(names = "--region", paramLabel = "${bundle:label.region}")
  private Optional<String> region = Optional.empty();

  @Option(names = "--year", paramLabel = "${bundle:label.year}")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--language", paramLabel = "${bundle:label.language}")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--status", paramLabel = "${bundle:label.status}")
  private Optional<Status.State> status = Optional.empty();

  @Option(names = "--in-force-on", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> inForceOn = Optional.empty();

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--ever")
  private boolean ever;

  @Option(names = "--force-unknown")
  private boolean forceUnknown;

  @Option(names = "--limit", paramLabel = "${bundle:label.number}")
  private int limit = 10;

  @Option(names = "--offset", paramLabel = "${bundle:label.number}")
  private int offset;

  @Option(names = "--sort", paramLabel = "${bundle:label.order}")
  private ActQuery.Order order = ActQuery.Order.RELEVANCE;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "${bundle:label.query}", arity = "0..*", descriptionKey = "query")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (ever) {
      return ever();
    }
    ActQuery query = query();
    try (ActIndex index = folder.open(terminal.wording())) {
      SearchResult result = index.search(query);
      Optional<String> meant = index.didYouMean(query.text());
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT ->
                    new ResultPrinter(terminal).print(result, meant, query)
                        + (result.total() == 0 ? new FilterHints(index, terminal).of(query) : "");
                case JSON -> ResultJson.write(result, meant).toPrettyString() + "\n";
              });
    }
    return 0;
  }

  private int ever() throws IOException {
    ParseResult given = spec.commandLine().getParseResult();
    String all = String.join(" ", words);
    boolean chooses =
        given.matchedOptions().stream().anyMatch(it -> !OF_EVER.contains(it.longestName()));
    if (all.isBlank() || chooses) {
      throw new Misuse(spec, terminal.say("usage.ever"));
    }
    requireRange("--limit", limit, 1);
    try (ActIndex index = folder.open(terminal.wording())) {
      EverAnswer found = index.ever(all, limit);
      String answer =
          switch (format) {
            case TEXT -> new StayAnswer(terminal).hits(found.hits());
            case JSON -> StayAnswer.hitsJson(found.hits()).toPrettyString() + "\n";
          };
      terminal.out().print(answer);
      if (found.unread() > 0) {
        terminal.err().println(terminal.say("ever.unread", found.unread()));
      }
    }
    return 0;
  }

  private ActQuery.Builder parsed() {
    try {
      return ActQuery.parse(String.join(" ", words));
    } catch (QuerySyntaxException e) {
      throw new Misuse(spec, terminal.wording().reason(String.valueOf(e.getMessage())));
    }
  }

  private void requireRange(String option, int number, int least) {
    if (number < least || number > ActQuery.MOST) {
      throw new Misuse(spec, terminal.say("usage.range", option, least, ActQuery.MOST, number));
    }
  }

  private ActQuery query() {
    ActQuery.Builder query = parsed();
    types.forEach(query::type);
    issuer.ifPresent(query::issuer);
    region.ifPresent(query::region);
    year.ifPresent(query::year);
    language.ifPresent(query::language);
    status.ifPresent(query::status);
    inForceOn.ifPresent(query::inForceOn);
    asOf.ifPresent(query::asOf);
    requireRange("--limit", limit, 1);
    requireRange("--offset", offset, 0);
    if (forceUnknown) {
      if (inForceOn.isEmpty()) {
        throw new Misuse(spec, terminal.say("usage.force-unknown"));
      }
      query.forceUnknown();
    }
    return query.limit(limit).offset(offset).order(order).build();
  }
}
