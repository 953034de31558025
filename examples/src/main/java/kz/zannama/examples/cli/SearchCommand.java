package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.FilterHints;
import kz.zannama.examples.cli.answer.ResultJson;
import kz.zannama.examples.cli.answer.ResultPrinter;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.LanguageConverter;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.option.StatusConverter;
import kz.zannama.examples.cli.option.TypeConverter;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.QuerySyntaxException;
import kz.zannama.index.SearchResult;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds acts by words of either language, a number, a date, and by what they must be.
@Command(
    description = {
      "Finds acts by words in either language, a number or a date.",
      "",
      "\"WORDS\" must stand so; -WORD or NOT WORD must not be there; with WORD AND WORD, or +WORD,"
          + " each must; WORD* is a beginning. Fields: type: issuer: region: year: language: status:"
          + " on: unknown: number: date:, several words of a value in quotes. What begins with a"
          + " hyphen stands after --."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(
      names = "--type",
      converter = TypeConverter.class,
      description =
          "The form of act, also by its word in Kazakh or Russian; several may be given:"
              + " ${COMPLETION-CANDIDATES}.")
  private List<ActType> types = List.of();

  @Option(
      names = "--issuer",
      description = "The adopting body: words of its name, or what people call it.")
  private Optional<String> issuer = Optional.empty();

  @Option(
      names = "--region",
      description = "The region of the adopting body, by its key: north-kazakhstan, almaty.")
  private Optional<String> region = Optional.empty();

  @Option(names = "--year", description = "The year of adoption.")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--language",
      converter = LanguageConverter.class,
      description = "The language of the text: kk or ru, or its name in any language.")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--status",
      converter = StatusConverter.class,
      description =
          "The status as the source shows it, also in words of any language:"
              + " ${COMPLETION-CANDIDATES}.")
  private Optional<Status.State> status = Optional.empty();

  @Option(
      names = "--in-force-on",
      paramLabel = "YYYY-MM-DD",
      description =
          "A date on which the act was in force. Counts also the acts of which that is not known.")
  private Optional<LocalDate> inForceOn = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "The day whose statuses are told. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--force-unknown",
      description =
          "With --in-force-on: lists the acts of which it is not known whether they were in force.")
  private boolean forceUnknown;

  @Option(names = "--limit", description = "How many hits at most. Default: 10.")
  private int limit = 10;

  @Option(
      names = "--offset",
      description = "How many of the best hits are passed over. Default: 0.")
  private int offset;

  @Option(
      names = "--sort",
      description = "The order of the hits: ${COMPLETION-CANDIDATES}. Default: RELEVANCE.")
  private ActQuery.Order order = ActQuery.Order.RELEVANCE;

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "The words, number or date.")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ActQuery query = query();
    Terminal shown = messages.of(terminal);
    try (ActIndex index = folder.open(shown.wording())) {
      SearchResult result = index.search(query);
      Optional<String> meant = index.didYouMean(query.text());
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT ->
                    new ResultPrinter(shown).print(result, meant, query)
                        + (result.total() == 0 ? new FilterHints(index, shown).of(query) : "");
                case JSON -> ResultJson.write(result, meant).toPrettyString() + "\n";
              });
    }
    return 0;
  }

  private ActQuery.Builder parsed() {
    try {
      return ActQuery.parse(String.join(" ", words));
    } catch (QuerySyntaxException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
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
    if (forceUnknown) {
      query.forceUnknown();
    }
    try {
      return query.limit(limit).offset(offset).order(order).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
