package kz.zannama.parser.internal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.model.ActType;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.WordTable;

/// What a form of a body or of a law prints above the title, line by line or in a table of two
/// languages.
///
/// | Kazakh | Russian |
/// |---|---|
/// | «АЛАКӨЛ АУДАНЫНЫҢ ӘКІМДІГІ» / «ҚАУЛЫ» | «АКИМАТ АЛАКОЛЬСКОГО РАЙОНА» / «ПОСТАНОВЛЕНИЕ» |
/// | «2024 жылғы 14 наурыз № 87 Үшарал қаласы» | «14 марта 2024 года № 87 город Ушарал» |
/// | «ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ» | «ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН» |
///
/// @param type the form of the act
/// @param bodies the lines that name who adopts it, in one language or in two
/// @param country the line that names the country
/// @param adopted the date of adoption
/// @param number the number
/// @param span where it stands
/// @param rest the items below it
public record Letterhead(
    ActType type,
    List<Line> bodies,
    Optional<Line> country,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Span span,
    List<Item> rest) {
  private static final int MOST_ITEMS = 12;
  private static final int LONGEST = 160;

  private static final Pattern COUNTRY = words("country");
  private static final Pattern BODY = words("body");
  private static final Pattern PLACE = words("place");
  private static final Pattern SMALL = words("small");
  private static final Pattern FILLER =
      Pattern.compile("(?<!\\p{L})(?:" + words("filler").pattern() + ")(?!\\p{L})\\.?");
  // «"__" ________ 2024 года № ____»: date and number to be filled in
  private static final Pattern BLANKS = Pattern.compile(".{0,40}__.{0,80}");
  private static final Pattern TO_THE_TITLE = Pattern.compile("\\s+(?=[\"\\p{L}\\d])");

  public Letterhead {
    bodies = List.copyOf(bodies);
    rest = List.copyOf(rest);
  }

  /// The letterhead that some items begin with.
  ///
  /// @param draft whether the act is known to be a draft: its form may stand in small letters
  public static Optional<Letterhead> of(List<Item> items, boolean draft) {
    Reading reading = new Reading();
    int at = 0;
    while (at < Math.min(items.size(), MOST_ITEMS) && reading.take(items.get(at))) {
      at++;
    }
    Optional<Line> title = Optional.empty();
    if (reading.form.isEmpty() && at < items.size() && items.get(at) instanceof Line line) {
      title = reading.takeForm(line);
    }
    boolean stands = draft || reading.capitals || reading.adopted.isPresent();
    if (reading.form.isEmpty() || !stands || at == items.size()) {
      return Optional.empty();
    }
    List<Item> rest = new ArrayList<>(items.subList(at, items.size()));
    title.ifPresent(line -> rest.set(0, line));
    return reading.form.map(type -> reading.of(type, rest));
  }

  /// Whether a word of the folded key is written small inside the name of a body.
  public static boolean isSmall(String key) {
    return SMALL.matcher(key).matches();
  }

  private static Pattern words(String sort) {
    return Pattern.compile(
        WordTable.alternatives(Letterhead.class, "letterhead-words.tsv", sort, 2));
  }

  /// The lines of a letterhead as they are met.
  private static final class Reading {
    private final List<Line> bodies = new ArrayList<>();
    private Optional<ActType> form = Optional.empty();
    private Optional<Line> country = Optional.empty();
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<Span> span = Optional.empty();
    private boolean capitals;

    /// Takes an item, if all its lines are those of a letterhead.
    boolean take(Item item) {
      List<Line> lines =
          switch (item) {
            case Line line -> List.of(line);
            case Item.Cells cells ->
                cells.grid().cells().stream()
                    .flatMap(cell -> cell.paragraphs().stream())
                    .map(Line::of)
                    .filter(line -> !line.isBlank())
                    .toList();
            case Item.Signature signature -> List.of();
            case Item.Picture picture -> List.of();
          };
      return !lines.isEmpty() && lines.stream().allMatch(this::take);
    }

    private boolean take(Line line) {
      String key = line.key().strip();
      boolean taken =
          key.length() <= LONGEST
              && (takeWholeForm(line)
                  || takeBodyAndForm(line)
                  || takeDate(line)
                  || takeCountry(line, key)
                  || takeBody(line, key));
      if (taken) {
        span = Optional.of(span.map(before -> before.to(line.span())).orElse(line.span()));
      }
      return taken;
    }

    private boolean takeWholeForm(Line line) {
      List<FoundActName> names = ActNames.find(line.value());
      if (names.size() != 1
          || names.getFirst().type() == ActType.OTHER
          || names.getFirst().plural()) {
        return false;
      }
      FoundActName name = names.getFirst();
      String beside =
          (line.key().substring(0, name.start()) + " " + line.key().substring(name.end())).strip();
      boolean whole = beside.isEmpty() || COUNTRY.matcher(beside).matches();
      if (whole) {
        form(line, name);
        country = beside.isEmpty() ? country : Optional.of(without(line, name));
      }
      return whole;
    }

    /// «АЛАКӨЛ АУДАНЫНЫҢ ӘКІМДІГІ ҚАУЛЫ»: both lines in one, as where they stand close in the
    /// middle of a page.
    private boolean takeBodyAndForm(Line line) {
      if (line.value().chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      List<FoundActName> names = ActNames.find(line.value());
      if (names.size() != 1
          || names.getFirst().type() == ActType.OTHER
          || names.getFirst().plural()
          || !line.key().substring(names.getFirst().end()).isBlank()) {
        return false;
      }
      FoundActName name = names.getFirst();
      boolean taken = BODY.matcher(line.key().substring(0, name.start()).strip()).matches();
      if (taken) {
        form(line, name);
        bodies.add(line.part(0, name.start()));
      }
      return taken;
    }

    /// «ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН О пчеловодстве»: the title behind the form and the country.
    Optional<Line> takeForm(Line line) {
      // a form that ends farther on has no title behind it
      int most = Math.min(line.value().length(), LONGEST + 1);
      List<FoundActName> names = ActNames.find(line.value().substring(0, most));
      if (names.isEmpty() || names.getFirst().type() == ActType.OTHER) {
        return Optional.empty();
      }
      FoundActName name = names.getFirst();
      Matcher title = TO_THE_TITLE.matcher(line.key()).region(name.end(), line.key().length());
      while (title.find() && title.start() <= LONGEST) {
        String beside =
            (line.key().substring(0, name.start())
                    + " "
                    + line.key().substring(name.end(), title.start()))
                .strip();
        if (COUNTRY.matcher(beside).matches() && !isDate(line.value().substring(title.end()))) {
          take(line.part(0, title.start()));
          return Optional.of(line.part(title.end(), line.value().length()));
        }
      }
      return Optional.empty();
    }

    private static boolean isDate(String text) {
      return !HeadLines.beginsWithDayOfTitle(text)
          && ActDates.find(text).stream().anyMatch(date -> date.start() == 0);
    }

    private static Line without(Line line, FoundActName name) {
      return name.start() > 0
          ? line.part(0, name.start())
          : line.part(name.end(), line.value().length());
    }

    private void form(Line line, FoundActName name) {
      form = form.or(() -> Optional.of(name.type()));
      String printed = line.value().substring(name.start(), name.end());
      capitals |= printed.chars().noneMatch(Character::isLowerCase);
    }

    private boolean takeDate(Line line) {
      List<FoundDate> dates = ActDates.find(line.value());
      List<FoundNumber> numbers = ActNumbers.find(line.value());
      StringBuilder beside = new StringBuilder(line.key());
      dates.forEach(date -> blank(beside, date.start(), date.end()));
      numbers.forEach(found -> blank(beside, found.start(), found.end()));
      String words = FILLER.matcher(beside).replaceAll("").replaceAll("[\",.\\s]+", " ").strip();
      boolean known = !dates.isEmpty() || !numbers.isEmpty();
      boolean taken = known && (words.isEmpty() || PLACE.matcher(words).matches());
      if (taken) {
        adopted = adopted.or(() -> dates.stream().findFirst().map(FoundDate::date));
        number = number.or(() -> numbers.stream().findFirst().map(FoundNumber::number));
      }
      return taken || PLACE.matcher(words).matches() || BLANKS.matcher(line.key()).matches();
    }

    private static void blank(StringBuilder words, int from, int to) {
      for (int i = from; i < to; i++) {
        words.setCharAt(i, ' ');
      }
    }

    private boolean takeCountry(Line line, String key) {
      boolean taken = COUNTRY.matcher(key).matches();
      country = taken ? Optional.of(line) : country;
      return taken;
    }

    private boolean takeBody(Line line, String key) {
      boolean capital = line.value().chars().noneMatch(Character::isLowerCase);
      boolean taken = (form.isEmpty() || capital) && BODY.matcher(key).matches();
      if (taken) {
        bodies.add(line);
      }
      return taken;
    }

    public Letterhead of(ActType type, List<Item> rest) {
      return new Letterhead(type, bodies, country, adopted, number, span.orElseThrow(), rest);
    }
  }
}
