package kz.zannama.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Box;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Evidence;
import kz.zannama.model.Image;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Person;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.Recognition;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.model.Status;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// Acts filled at random, every part of the model in every form, repeatable by seed.
final class RandomActs {
  private static final List<String> WORDS =
      List.of(
          "Қазақстан",
          "Республикасы",
          "«Құқықтық актілер туралы»",
          "\"кавычки\"",
          "обратная \\ черта",
          "table\tcell",
          "line\nfeed",
          "№ 12-3",
          "I",
          "ӘҒҚҢӨҰҮҺІ",
          "\u00a0",
          "\u00ad",
          "\u2028",
          "😀",
          "\u0001",
          "");

  private final Random random;

  RandomActs(long seed) {
    this.random = new Random(seed);
  }

  Act next() {
    ActText text = text();
    return Act.of(new ActId("order/" + word() + "/" + random.nextInt()), text);
  }

  private ActText text() {
    return new ActText(
        source(),
        oneOf(Language.values()),
        requisites(),
        maybe(this::word),
        list(this::citation),
        list(this::citation),
        list(this::change),
        list(this::change),
        list(this::person),
        list(this::person),
        list(() -> block(4)),
        list(this::annex),
        list(() -> new Evidence(word(), word(), span())),
        list(() ->
            new Issue(
                oneOf(Issue.Severity.values()),
                oneOf(IssueCode.values()),
                word(),
                maybe(this::span))));
  }

  private Source source() {
    return new Source(
        word(),
        word(),
        word(),
        number(),
        maybe(this::word),
        list(this::word),
        maybe(this::edition),
        list(() -> new Source.Piece(word(), random.nextInt(1000))),
        maybe(() -> new Recognition(word(), list(this::recognizedLine))));
  }

  private Recognition.Line recognizedLine() {
    return new Recognition.Line(span(), share(), list(this::share));
  }

  private double share() {
    return random.nextInt(101) / 100.0;
  }

  private Edition edition() {
    return new Edition(
        maybe(this::word),
        maybe(this::date),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(this::otherAct),
        maybe(this::date),
        maybe(this::otherAct));
  }

  private Edition.OtherAct otherAct() {
    return new Edition.OtherAct(maybe(this::word), citation());
  }

  private Requisites requisites() {
    return new Requisites(
        oneOf(ActType.values()),
        word(),
        list(this::word),
        maybe(this::date),
        maybe(this::word),
        maybe(() -> new Registration(maybe(this::word), maybe(this::date), word())),
        maybe(this::date),
        status(),
        maybe(() ->
            new EntryIntoForce(
                word(),
                oneOf(EntryIntoForce.Rule.values()),
                maybe(this::date),
                number(),
                maybe(this::date))),
        random.nextBoolean());
  }

  private Citation citation() {
    return new Citation(
        oneOf(ActType.values()),
        maybe(this::word),
        maybe(this::date),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        list(this::id),
        word(),
        maybe(this::span));
  }

  private Status status() {
    return new Status(
        oneOf(Status.State.values()),
        random.nextBoolean(),
        maybe(this::citation),
        maybe(this::date),
        maybe(this::date),
        maybe(this::date),
        random.nextBoolean() ? word() : "");
  }

  private Person person() {
    return new Person(maybe(this::word), word(), maybe(this::date));
  }

  private Change change() {
    Change.Scope scope =
        new Change.Scope(
            maybe(this::citation),
            maybe(this::id),
            maybe(this::word),
            maybe(this::date),
            word(),
            maybe(this::span),
            list(this::part));
    return switch (random.nextInt(8)) {
      case 0 -> new Change.Repeal(scope, maybe(() -> new Change.Kept(list(this::id), word())));
      case 1 -> new Change.Deletion(scope, maybe(this::word));
      case 2 -> new Change.Rewording(scope, maybe(this::word), list(() -> block(1)));
      case 3 -> new Change.Replacement(scope, maybe(this::word), maybe(this::word));
      case 4 -> new Change.Insertion(scope, maybe(this::word), list(() -> block(1)));
      case 5 -> new Change.Renumbering(scope, maybe(this::word));
      case 6 ->
          new Change.Suspension(scope, maybe(this::date), maybe(this::word), list(() -> block(1)));
      default -> new Change.Amendment(scope);
    };
  }

  private Change.Part part() {
    return new Change.Part(
        oneOf(Change.Part.Kind.values()), oneOf(Change.Part.Position.values()), list(this::word));
  }

  private Annex annex() {
    return new Annex(
        id(),
        maybe(this::id),
        maybe(this::word),
        maybe(this::word),
        maybe(this::citation),
        list(() -> block(2)));
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> new TextBlock(id(), word(), maybe(this::span));
      case 1 -> new EditorialNote(id(), word(), maybe(this::span));
      case 2 -> new Image(id(), maybe(this::span));
      case 3 -> new TableBlock(id(), table(), maybe(this::span));
      case 4 -> new Quotation(id(), maybe(this::span), list(() -> block(0)));
      default ->
          new Provision(
              oneOf(ProvisionKind.values()),
              id(),
              maybe(this::word),
              maybe(this::word),
              maybe(this::word),
              maybe(this::span),
              list(() -> block(depth - 1)));
    };
  }

  private Table table() {
    List<Table.Row> rows =
        list(() ->
            new Table.Row(
                list(() ->
                    new Table.Cell(
                        word(),
                        1 + random.nextInt(3),
                        1 + random.nextInt(3),
                        maybe(this::amount)))));
    int headerRows = random.nextInt(rows.size() + 1);
    List<Table.Header> further =
        headerRows < rows.size() && random.nextBoolean()
            ? List.of(new Table.Header(headerRows, rows.size() - 1))
            : List.of();
    return new Table(
        maybe(this::word), maybe(this::word), headerRows, random.nextInt(9), further, rows);
  }

  private BigDecimal amount() {
    return BigDecimal.valueOf(random.nextLong(), random.nextInt(5));
  }

  private Span span() {
    int start = random.nextInt(1_000_000);
    return new Span(number(), maybe(this::box), start, start + random.nextInt(1000));
  }

  private Box box() {
    return new Box(
        random.nextGaussian() * 300,
        random.nextInt(800),
        random.nextDouble() * 500,
        random.nextFloat() * 20);
  }

  private ElementId id() {
    return new ElementId(oneOf(ProvisionKind.values()).prefix() + "_" + random.nextInt(99));
  }

  private LocalDate date() {
    return LocalDate.ofEpochDay(random.nextInt(25_000));
  }

  private OptionalInt number() {
    return random.nextBoolean() ? OptionalInt.of(random.nextInt(500)) : OptionalInt.empty();
  }

  private String word() {
    return String.join(
        " ", Stream.generate(() -> oneOf(WORDS.toArray(String[]::new))).limit(3).toList());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> list(Supplier<T> item) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> item.get()).toList();
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
