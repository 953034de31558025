package kz.zannama.parser.internal.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.language.LanguageDetector;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Edition.OtherAct;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.head.Head;
import kz.zannama.parser.internal.head.HeadReader;
import kz.zannama.parser.internal.head.WordCase;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.FolderName;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Stated;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.text.WordTable;

/// What a corpus of editions states of an act beside its text, read as a head is read.
///
/// @param edition what is kept of it as stated
/// @param head what the requisites say; nothing where none are stated
/// @param language the language of the requisites, mostly Russian for both texts
/// @param wording the day from which the text holds
/// @param places where facts are stated, by their names
/// @param issues what of it cannot be read, and what it contradicts itself in
record StatedFacts(
    Edition edition,
    Optional<Head> head,
    Language language,
    Optional<LocalDate> wording,
    Map<String, Span> places,
    List<Issue> issues) {
  /// Nothing is stated.
  static final StatedFacts NOTHING =
      new StatedFacts(
          Edition.UNKNOWN,
          Optional.empty(),
          Language.RUSSIAN,
          Optional.empty(),
          Map.of(),
          List.of());

  private static final Map<String, ActType> FORMS =
      WordTable.rows(StatedFacts.class, "form-codes.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> ActType.valueOf(row[1])));

  // "https://zan.gov.kz/client/#!/doc/82581/rus/03.02.1997"
  private static final Pattern LINK =
      Pattern.compile("/doc/(\\d{1,9})/(?:rus|kaz|eng)(?:/(\\d{2})\\.(\\d{2})\\.(\\d{4}))?");

  /// What is stated of a text.
  ///
  /// @param language the language of the text
  static StatedFacts of(Stated stated, Language language) {
    return stated.isEmpty() ? NOTHING : new Reading(stated, stated.folder(), language).read();
  }

  boolean isNothing() {
    return edition.equals(Edition.UNKNOWN) && head.isEmpty();
  }

  /// A fact of the requisites.
  <T> Optional<T> fact(Function<Head, Optional<T>> which) {
    return head.flatMap(which);
  }

  /// The bodies that adopted the act, where they are named in a language.
  List<String> issuers(Language wanted) {
    return language == wanted ? head.map(Head::issuers).orElse(List.of()) : List.of();
  }

  /// The registration; without the name of the authority where that is in another language.
  Optional<Registration> registration(Language wanted) {
    return fact(Head::registration)
        .map(known ->
            language == wanted
                ? known
                : new Registration(Optional.empty(), known.date(), known.number()));
  }

  /// Where a fact is stated.
  Optional<Span> place(String fact) {
    return Optional.ofNullable(places.get(fact));
  }

  /// The values of one statement, looked up for a text.
  private record Reading(Stated stated, Optional<FolderName> folder, Language language) {
    StatedFacts read() {
      Optional<Line> line = stated.value("requisite").map(Reading::line);
      Language printed =
          line.map(words -> LanguageDetector.detect(words.value())).orElse(Language.RUSSIAN);
      Findings found = new Findings();
      Optional<Head> head = line.map(words -> head(words, printed, found)).or(this::ofFolder);
      Optional<LocalDate> day = own("version_date").flatMap(Reading::day).or(this::linkedDay);
      Edition edition =
          new Edition(
              stated.words("act_code").or(this::linkedCode).or(() -> of(FolderName::actCode)),
              day,
              line.map(Line::value),
              own("title").map(text -> text.value().strip()),
              own("source").map(text -> text.value().strip()),
              other("caused_by"),
              stated.value("repealed_on").flatMap(Reading::day),
              other("repealed_by"));
      return new StatedFacts(
          edition,
          head.map(this::withForm),
          printed,
          day.or(() -> of(FolderName::edition)),
          places(found),
          issues(head, day));
    }

    /// @param requisites what the requisites say
    /// @param edition the day of the edition
    private List<Issue> issues(Optional<Head> requisites, Optional<LocalDate> edition) {
      List<Issue> issues = new ArrayList<>();
      Stream.of("approved_on", "repealed_on", "version_date")
          .flatMap(way -> own(way).stream())
          .filter(value -> day(value).isEmpty())
          .map(value ->
              Issue.warning(
                  IssueCode.CONTENT_UNREAD, "No day: " + value.value(), Optional.of(value.span())))
          .forEach(issues::add);
      Optional<LocalDate> approved = stated.value("approved_on").flatMap(Reading::day);
      check("approved_on", approved, requisites.flatMap(Head::adopted), issues);
      check("approved_on", approved, of(FolderName::adopted), issues);
      check("act_code", stated.words("act_code"), of(FolderName::actCode), issues);
      check("act_code", stated.words("act_code"), linkedCode(), issues);
      check("version_date", edition, linkedDay(), issues);
      return List.copyOf(issues);
    }

    private <T> void check(String way, Optional<T> one, Optional<T> other, List<Issue> issues) {
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        String message = "The corpus says " + one.get() + " and " + other.get() + ": " + way;
        issues.add(
            Issue.warning(IssueCode.SOURCES_CONTRADICT, message, own(way).map(SourceText::span)));
      }
    }

    private <T> Optional<T> of(Function<FolderName, Optional<T>> fact) {
      return folder.flatMap(fact);
    }

    private static Line line(SourceText text) {
      return Line.of(text, Style.PLAIN);
    }

    /// A value that is stated for each language, or for all.
    private Optional<SourceText> own(String way) {
      String code = language == Language.KAZAKH ? ".kaz" : ".rus";
      return stated.value(way + code).or(() -> stated.value(way));
    }

    private static Head head(Line requisite, Language printed, Findings found) {
      Line title = Line.of(SourceText.of("—", requisite.span().start()), Style.PLAIN);
      return new HeadReader(printed, false, found, WordCase.of(List.of()))
          .read(List.of(title, requisite), Optional.empty(), Optional.empty());
    }

    private Optional<Head> ofFolder() {
      return of(FolderName::adopted)
          .or(() -> stated.value("approved_on").flatMap(Reading::day))
          .map(day -> Head.adoptedOn(day));
    }

    /// The head with the form of act and the day that are stated by themselves, where the
    /// requisites do not say them.
    private Head withForm(Head head) {
      Optional<ActType> form =
          Stream.concat(
                  stated.words("form").stream(),
                  stated.values().keySet().stream()
                      .filter(way -> way.startsWith("type_codes."))
                      .flatMap(way -> stated.words(way).stream()))
              .flatMap(code -> Optional.ofNullable(FORMS.get(code)).stream())
              .findFirst();
      Optional<LocalDate> day = stated.value("approved_on").flatMap(Reading::day);
      return head.or(form, day);
    }

    private Map<String, Span> places(Findings found) {
      Map<String, Span> places = new HashMap<>();
      stated.value("form").ifPresent(form -> places.put("type", form.span()));
      stated.value("approved_on").ifPresent(day -> places.put("adopted", day.span()));
      found.evidence().forEach(evidence -> places.put(evidence.fact(), evidence.span()));
      own("title").ifPresent(title -> places.put("title", title.span()));
      own("version_date")
          .or(() -> own("source"))
          .ifPresent(day -> places.put("versionDate", day.span()));
      stated.value("repealed_on").ifPresent(day -> places.put("status", day.span()));
      return places;
    }

    private Optional<Matcher> link() {
      return own("source").map(text -> LINK.matcher(text.value())).filter(Matcher::find);
    }

    private Optional<String> linkedCode() {
      return link().map(link -> link.group(1));
    }

    private Optional<LocalDate> linkedDay() {
      return link()
          .filter(link -> link.group(2) != null)
          .flatMap(link -> day(link.group(4) + "-" + link.group(3) + "-" + link.group(2)));
    }

    private static Optional<LocalDate> day(SourceText text) {
      return day(text.value().strip());
    }

    /// "1997-02-03", "1997-02-03T00:00:00"
    private static Optional<LocalDate> day(String iso) {
      try {
        return Optional.of(LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /// Another act, stated with its code and requisites, or by its requisites alone.
    private Optional<OtherAct> other(String way) {
      Optional<Line> line =
          stated.value(way + ".requisite").or(() -> stated.value(way)).map(Reading::line);
      Optional<String> code = stated.words(way + ".code");
      if (line.isEmpty()) {
        return code.map(known -> new OtherAct(Optional.of(known), Citation.of(ActType.OTHER)));
      }
      Language printed = LanguageDetector.detect(line.get().value());
      Head head = head(line.get(), printed, new Findings());
      List<String> issuers = printed == language ? head.issuers() : List.of();
      return Optional.of(
          new OtherAct(
              code,
              Citation.of(head.type().orElse(ActType.OTHER))
                  .withDateAndNumber(head.adopted(), head.number())
                  .withIssuer(issuers.stream().findFirst())
                  .withText(line.get().value(), Optional.of(line.get().span()))));
    }
  }
}
