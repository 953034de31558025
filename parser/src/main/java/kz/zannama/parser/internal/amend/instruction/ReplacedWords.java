package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;

/// Reads which words a clause replaces by which: «"12" сандары "15" сандарымен», «слова "А", "Б"
/// заменить соответственно словами "В", "Г"».
public final class ReplacedWords {
  private static final int LONGEST_QUOTE = 2500;

  private static final Rules RULES =
      Rules.of(ReplacedWords.class, "replaced-words.rules", Letters::foldedKey);

  private static final Pattern LABEL = RULES.pattern("label");

  private static final Pattern LABELLED = Pattern.compile("\"" + LABEL.pattern());

  private static final Pattern PLACED = RULES.pattern("placed");

  private static final Pattern NEW_WORDS = RULES.pattern("new-words");

  private static final Pattern LISTED = RULES.pattern("listed");

  // Specimens: «";⏎"Төраға» behind a table that ends with a quote of its own
  private static final Pattern BEFORE_QUOTE = Pattern.compile("^[;,.]\\s*\\n\\s*[\"«“]");

  private final AmendingText text;

  public ReplacedWords(AmendingText text) {
    this.text = text;
  }

  /// One pair of words.
  ///
  /// @param oldText what is replaced, without quotes
  /// @param newText what takes its place
  /// @param beside the words beside which the new ones are put
  /// @param start where the pair begins: its provision is named before
  public record Pair(
      Optional<String> oldText, Optional<String> newText, Optional<Part> beside, int start) {
    public Pair(Optional<String> oldText, Optional<String> newText, int start) {
      this(oldText, newText, Optional.empty(), start);
    }
  }

  /// A quoted stretch.
  public record Quoted(int open, int close) {}

  /// The quotations of a stretch, in reading order.
  public List<Quoted> quotations(int from, int to) {
    List<Quoted> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (text.quotes().isQuote(at) && text.quotes().opens(at)) {
        int close = text.quotes().closing(at, Math.min(to, at + LONGEST_QUOTE));
        if (close > 0) {
          found.add(new Quoted(at, close));
          at = close;
        }
      }
      at++;
    }
    return found;
  }

  /// The quotations of a stretch that are listed together: «"А", "Б" және "В"».
  public List<List<Quoted>> groups(int from, int to) {
    List<List<Quoted>> groups = new ArrayList<>();
    for (Quoted quoted : quotations(from, to)) {
      if (groups.isEmpty() || isApart(groups.getLast().getLast(), quoted)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(quoted);
    }
    return groups;
  }

  /// Whether a noun stands beside quotations that are listed together: right behind them in Kazakh,
  /// before them in Russian.
  ///
  /// @param noun a matcher over the key of the text
  /// @param reach how far before them its words may begin
  public boolean isBeside(Matcher noun, List<Quoted> group, int from, int to, int reach) {
    int before = group.getFirst().open();
    int behind = group.getLast().close() + 1;
    return text.language() == Language.KAZAKH
        ? noun.region(behind, Math.max(behind, to)).lookingAt()
        : noun.region(Math.max(from, before - reach), before).find();
  }

  /// The pairs of a clause whose verb is at a place; none where it quotes nothing.
  public List<Pair> pairs(int from, int verb, int to) {
    return text.language() == Language.KAZAKH ? kazakh(from, to) : russian(from, verb, to);
  }

  private List<Pair> russian(int from, int verb, int to) {
    List<Quoted> olds = quotations(from, verb);
    List<Quoted> news = quotations(verb, to);
    return paired(olds, news);
  }

  private List<Pair> kazakh(int from, int to) {
    List<Pair> pairs = new ArrayList<>();
    List<Quoted> olds = new ArrayList<>();
    List<Quoted> news = new ArrayList<>();
    List<Quoted> unlabelled = List.of();
    for (List<Quoted> group : groups(from, to)) {
      int end = group.getLast().close() + 1;
      Matcher label = LABEL.matcher(text.key()).region(end, text.length());
      if (!label.lookingAt()) {
        unlabelled = group;
        continue;
      }
      unlabelled = List.of();
      if (NEW_WORDS.matcher(label.group(1)).matches()) {
        news.addAll(group);
      } else {
        if (!news.isEmpty()) {
          pairs.addAll(paired(olds, news));
          olds.clear();
          news.clear();
        }
        olds.addAll(group);
      }
    }
    if (!news.isEmpty()) {
      pairs.addAll(paired(olds, news));
      olds.clear();
    }
    if (pairs.isEmpty() && !olds.isEmpty()) {
      pairs.addAll(paired(olds, unlabelled));
    }
    boolean whole = pairs.stream().allMatch(pair -> pair.newText().isPresent());
    return whole && !pairs.isEmpty() ? pairs : byLabels(from, to).map(List::of).orElse(pairs);
  }

  /// The one pair of a clause whose quotes nest without order, parted by its labels: what stands
  /// before «" деген сөздер», and from there what stands before «" деген сөздермен».
  private Optional<Pair> byLabels(int from, int to) {
    int oldEnd = -1;
    int label = -1;
    int newEnd = -1;
    Matcher labels = LABELLED.matcher(text.key()).region(from, to);
    while (labels.find()) {
      boolean replaces = NEW_WORDS.matcher(labels.group(1)).matches();
      if (replaces == (oldEnd < 0) || newEnd >= 0) {
        return Optional.empty();
      }
      if (replaces) {
        newEnd = labels.start();
      } else {
        oldEnd = labels.start();
        label = labels.end();
      }
    }
    int oldStart = firstOld(from, Math.max(from, oldEnd));
    int newStart = newEnd < 0 ? -1 : text.key().indexOf('"', label);
    if (oldStart < 0 || oldStart >= oldEnd || newStart < 0 || newStart >= newEnd) {
      return Optional.empty();
    }
    String replaced = words(new Quoted(oldStart, oldEnd));
    String by = words(new Quoted(newStart, newEnd));
    return Optional.of(new Pair(Optional.of(replaced), Optional.of(by), oldStart));
  }

  /// The quote that the replaced words begin with: the one below the last place that is named.
  private int firstOld(int from, int to) {
    Matcher placed = PLACED.matcher(text.key()).region(from, to);
    int quote = -1;
    while (placed.find()) {
      quote = placed.end() - 1;
    }
    return quote >= 0 ? quote : text.key().indexOf('"', from);
  }

  /// Whether two quotations stand side by side without a comma: the first only names the line.
  private boolean isApart(Quoted before, Quoted after) {
    String between = text.key().substring(before.close() + 1, after.open());
    return between.isBlank() || !LISTED.matcher(between).matches();
  }

  private List<Pair> paired(List<Quoted> olds, List<Quoted> news) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < olds.size(); i++) {
      Optional<String> replaced = Optional.of(words(olds.get(i)));
      Optional<String> by =
          news.isEmpty()
              ? Optional.empty()
              : Optional.of(words(news.get(Math.min(i, news.size() - 1))));
      pairs.add(new Pair(replaced, by, olds.get(i).open()));
    }
    return pairs;
  }

  /// The words between the quotes.
  public String words(Quoted quoted) {
    String words = text.value().substring(quoted.open() + 1, quoted.close());
    return BEFORE_QUOTE.matcher(words).replaceFirst("").strip();
  }
}
