package kz.zannama.parser.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.language.ActNames;
import kz.zannama.language.Letters;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.annex.AnnexFinder;
import kz.zannama.parser.internal.closing.Closing;
import kz.zannama.parser.internal.closing.OneLine;
import kz.zannama.parser.internal.head.DraftLabel;
import kz.zannama.parser.internal.head.HeadLines;
import kz.zannama.parser.internal.head.Letterhead;
import kz.zannama.parser.internal.head.OperativeWord;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.text.Rules;

/// Divides what a source holds into its acts.
///
/// A further act begins below the signature of the one before it, where a head with a date stands
/// above an operative word: «О проведении субботника» / «Постановление … от 20 марта 2024 года №
/// 90» / «… ПОСТАНОВЛЯЕТ:». A draft that is submitted begins with its label, «Жоба», «Проект», or
/// without one below the signature of the act that submits it, and is no part of that act.
public final class ActDivider {
  /// The operative word stands so near below a head.
  private static final int PREAMBLE = 25;

  /// A title has so many lines above its requisites.
  private static final int TITLE = 3;

  private static final int LONGEST_TITLE = 600;

  /// The header of an annex shows itself within so many lines.
  private static final int ANNEX_HEADER = 12;

  private static final Pattern SUBMITS =
      Rules.of(ActDivider.class, "act-divider.rules", Letters::foldedKey).pattern("submits");

  private final List<Item> items;

  /// What the act being read says above its signature, until it is searched for the submission.
  private final List<Line> unsearched = new ArrayList<>();

  /// The line of it that submits a draft.
  private Optional<Line> submission = Optional.empty();

  private boolean operative;
  private boolean signed;

  private ActDivider(List<Item> items) {
    this.items = items;
  }

  /// One act of a source.
  ///
  /// @param items its items, without the label
  /// @param draft the line that tells a draft: its label, or what submits it in the act before
  public record Portion(List<Item> items, Optional<Line> draft) {
    public Portion {
      items = List.copyOf(items);
    }

    /// Where it begins.
    public Optional<Span> start() {
      return Stream.concat(draft.stream().filter(DraftLabel::is), items.stream())
          .findFirst()
          .map(Item::span);
    }

    private static Portion of(List<Item> items, Optional<Line> submission) {
      Optional<Integer> label = DraftLabel.place(items);
      List<Item> unlabelled = new ArrayList<>(items);
      return label
          .map(at -> new Portion(unlabelled, Optional.of((Line) unlabelled.remove((int) at))))
          .orElseGet(() -> new Portion(items, submission));
    }
  }

  /// The acts in reading order, at least one.
  public static List<Portion> divide(List<Item> items) {
    return new ActDivider(items).portions();
  }

  private List<Portion> portions() {
    List<Portion> portions = new ArrayList<>();
    int start = 0;
    Optional<Line> submitted = Optional.empty();
    for (int at = 0; at < items.size(); at++) {
      boolean below = at > start && (signed && beginsSubmitted(at) || beginsUnsigned(at));
      boolean draft = below && submits();
      if (draft || operative && beginsDraft(items, at) || signed && beginsAct(items, at)) {
        portions.add(Portion.of(items.subList(start, at), submitted));
        start = at;
        submitted = draft ? submission : Optional.empty();
        unsearched.clear();
        submission = Optional.empty();
        operative = false;
        signed = false;
      }
      read(items.get(at));
    }
    portions.add(Portion.of(items.subList(start, items.size()), submitted));
    return portions;
  }

  private void read(Item item) {
    if (item instanceof Line line) {
      operative = operative || OperativeWord.in(line).isPresent();
      if (operative && !signed) {
        unsearched.add(line);
      }
    }
    signed = signed || operative && Closing.signs(item);
  }

  /// Whether a draft begins right below the signature of the act that submits it.
  private boolean beginsSubmitted(int at) {
    if (!Closing.signs(items.get(at - 1))
        || Closing.signs(items.get(at))
        || !(items.get(at) instanceof Line line)
        || Notes.isNote(line)) {
      return false;
    }
    List<Item> below = items.subList(at, Math.min(items.size(), at + ANNEX_HEADER));
    return AnnexFinder.find(below).stream().noneMatch(header -> header.start() == 0);
  }

  /// Whether the name of a draft stands below an office that no person's name follows: «…
  /// Премьер-Министрі» / «Қазақстан Республикасының Заңы».
  private boolean beginsUnsigned(int at) {
    return operative
        && items.get(at) instanceof Line name
        && OneLine.beginsWithDraftName(name)
        && isTitle(name)
        && isOffice(at);
  }

  /// Whether an office ends above a place, in one line or two.
  private boolean isOffice(int end) {
    return items.get(end - 1) instanceof Line last
        && (Closing.signsOffice(last)
            || end > 1
                && items.get(end - 2) instanceof Line first
                && Closing.signsOffice(Lines.joined(List.of(first, last))));
  }

  private boolean submits() {
    for (Line line : unsearched) {
      if (SUBMITS.matcher(line.key()).find()) {
        submission = Optional.of(line);
      }
    }
    unsearched.clear();
    return submission.isPresent();
  }

  /// Whether a label stands above the name of an act, and not in the header of an annex.
  private static boolean beginsDraft(List<Item> items, int at) {
    return DraftLabel.is(items.get(at))
        && at > 0
        && at + 1 < items.size()
        && !(items.get(at - 1) instanceof Line above && above.style().setApart())
        && items.get(at + 1) instanceof Line below
        && Markers.at(below).isEmpty()
        && !ActNames.find(below.value()).isEmpty();
  }

  private static boolean beginsAct(List<Item> items, int at) {
    Optional<Letterhead> letterhead = Letterhead.of(items.subList(at, items.size()), false);
    if (letterhead.filter(head -> head.adopted().isPresent()).isPresent()) {
      return operates(letterhead.get().rest(), 0);
    }
    for (int head = at; head < Math.min(items.size(), at + TITLE + 1); head++) {
      if (!(items.get(head) instanceof Line line) || Markers.at(line).isPresent()) {
        return false;
      }
      if (head > at && HeadLines.isRequisites(line)) {
        return operates(items, head + 1);
      }
      if (!isTitle(line)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTitle(Line line) {
    char first = line.value().charAt(0);
    return Character.isUpperCase(first)
        && line.value().length() <= LONGEST_TITLE
        && !line.style().setApart()
        && ".;:,".indexOf(line.value().charAt(line.value().length() - 1)) < 0
        && !Closing.signs(line)
        && !Closing.signsOffice(line)
        && !HeadLines.isRequisites(line);
  }

  private static boolean operates(List<Item> items, int from) {
    for (Item item : items.subList(from, Math.min(items.size(), from + PREAMBLE))) {
      if (item instanceof Line line && OperativeWord.in(line).isPresent()) {
        return true;
      }
      if (!(item instanceof Line line) || Markers.at(line).isPresent()) {
        return false;
      }
    }
    return false;
  }
}
