package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Change.Part.Kind;
import kz.zannama.model.Change.Part.Position;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Pair;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Quoted;
import kz.zannama.text.WordTable;

/// Reads which words a clause takes out, and which it puts beside which.
///
/// | Қазақша | Русский | Words |
/// |---|---|---|
/// | «"айына бір рет", "жазбаша" деген сөздер» | «слова "раз в месяц", "письменно"» | two that go |
/// | «"ұялар" деген сөзден кейін "мен рамалар" деген сөздермен» | «после слова "ульи" словами "и рамки"» | one that comes, behind another |
final class QuotedWords {
  private static final int LONGEST_LABEL = 40;

  private final AmendingText text;
  private final ReplacedWords replaced;
  private final List<Label> labels;

  QuotedWords(AmendingText text, ReplacedWords replaced) {
    this.text = text;
    this.replaced = replaced;
    this.labels = text.language() == Language.KAZAKH ? Label.KAZAKH : Label.RUSSIAN;
  }

  /// What quoted words are there for.
  private enum Role {
    AFTER,
    BEFORE,
    NEW,
    OLD
  }

  /// The noun beside quoted words: behind them in Kazakh, before them in Russian.
  private record Label(Role role, Pattern pattern) {
    static final List<Label> KAZAKH = load(Language.KAZAKH);
    static final List<Label> RUSSIAN = load(Language.RUSSIAN);

    private static List<Label> load(Language language) {
      return WordTable.rows(QuotedWords.class, "quoted-words.tsv").stream()
          .filter(row -> Language.of(row[1]) == language)
          .map(row -> new Label(Role.valueOf(row[0]), pattern(language, row[2])))
          .toList();
    }

    private static Pattern pattern(Language language, String words) {
      return Pattern.compile(
          language == Language.KAZAKH ? words : "(?<!\\p{L})" + words + "[ :,]{0,3}$");
    }
  }

  /// The words that a stretch takes out, a pair without new words for each; none where it names
  /// none as words.
  List<Pair> deleted(int from, int to) {
    List<Pair> pairs = new ArrayList<>();
    for (List<Quoted> group : replaced.groups(from, to)) {
      if (role(group, from, to).filter(role -> role == Role.OLD).isPresent()) {
        for (Quoted quoted : group) {
          Optional<String> words = Optional.of(replaced.words(quoted));
          pairs.add(new Pair(words, Optional.empty(), quoted.open()));
        }
      }
    }
    return pairs;
  }

  /// The words that a stretch puts beside others, or at the end; without new words where those
  /// follow it.
  List<Pair> added(int from, int to) {
    List<Pair> pairs = new ArrayList<>();
    List<Pair> places = new ArrayList<>();
    for (List<Quoted> group : replaced.groups(from, to)) {
      Optional<Role> role = role(group, from, to);
      if (role.filter(found -> found == Role.NEW).isPresent()) {
        pairs.addAll(placed(group, places));
        places.clear();
      } else if (role.filter(found -> found != Role.OLD).isPresent()) {
        Position side = role.get() == Role.AFTER ? Position.AFTER : Position.BEFORE;
        group.forEach(quoted -> places.add(beside(quoted, side)));
      }
    }
    pairs.addAll(places);
    return pairs;
  }

  private Pair beside(Quoted quoted, Position side) {
    Part words = new Part(Kind.WORDS, side, List.of(replaced.words(quoted)));
    return new Pair(Optional.empty(), Optional.empty(), Optional.of(words), quoted.open());
  }

  /// New words, each at its own place, or all at the only one.
  private List<Pair> placed(List<Quoted> news, List<Pair> places) {
    List<Pair> pairs = new ArrayList<>();
    int most = Math.max(news.size(), places.size());
    for (int i = 0; i < most; i++) {
      Quoted added = news.get(Math.min(i, news.size() - 1));
      Optional<Pair> place =
          places.isEmpty()
              ? Optional.empty()
              : Optional.of(places.get(Math.min(i, places.size() - 1)));
      pairs.add(
          new Pair(
              Optional.empty(),
              Optional.of(replaced.words(added)),
              place.flatMap(Pair::beside),
              place.map(Pair::start).orElse(added.open())));
    }
    return pairs;
  }

  private Optional<Role> role(List<Quoted> group, int from, int to) {
    return labels.stream()
        .filter(label ->
            replaced.isBeside(label.pattern().matcher(text.key()), group, from, to, LONGEST_LABEL))
        .map(Label::role)
        .findFirst();
  }
}
