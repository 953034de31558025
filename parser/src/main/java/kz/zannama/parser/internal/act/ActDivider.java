package kz.zannama.parser.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.language.ActNames;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.closing.Closing;
import kz.zannama.parser.internal.head.DraftLabel;
import kz.zannama.parser.internal.head.HeadLines;
import kz.zannama.parser.internal.head.Letterhead;
import kz.zannama.parser.internal.head.OperativeWord;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Markers;

/// Divides what a source holds into its acts.
///
/// A further act begins below the signature of the one before it, where a head with a date stands
/// above an operative word: «О проведении субботника» / «Постановление … от 20 марта 2024 года №
/// 90» / «… ПОСТАНОВЛЯЕТ:». A draft that is submitted begins with its label, «Жоба», «Проект», and
/// is no part of the act that submits it.
public final class ActDivider {
  /// The operative word stands so near below a head.
  private static final int PREAMBLE = 25;

  /// A title has so many lines above its requisites.
  private static final int TITLE = 3;

  private static final int LONGEST_TITLE = 600;

  private ActDivider() {}

  /// One act of a source.
  ///
  /// @param items its items, without the label
  /// @param draft the label that tells a draft
  public record Portion(List<Item> items, Optional<Line> draft) {
    public Portion {
      items = List.copyOf(items);
    }

    /// Where it begins.
    public Optional<Span> start() {
      return draft.map(Line::span).or(() -> items.stream().findFirst().map(Item::span));
    }

    private static Portion of(List<Item> items) {
      Optional<Integer> label = DraftLabel.place(items);
      List<Item> unlabelled = new ArrayList<>(items);
      return label
          .map(at -> new Portion(unlabelled, Optional.of((Line) unlabelled.remove((int) at))))
          .orElseGet(() -> new Portion(items, Optional.empty()));
    }
  }

  /// The acts in reading order, at least one.
  public static List<Portion> divide(List<Item> items) {
    List<Portion> portions = new ArrayList<>();
    int start = 0;
    boolean operative = false;
    boolean signed = false;
    for (int at = 0; at < items.size(); at++) {
      boolean next =
          operative && beginsDraft(items, at) || signed && at > start && beginsAct(items, at);
      if (next) {
        portions.add(Portion.of(items.subList(start, at)));
        start = at;
        operative = false;
        signed = false;
      }
      operative |= items.get(at) instanceof Line line && OperativeWord.in(line).isPresent();
      signed |= operative && Closing.signs(items.get(at));
    }
    portions.add(Portion.of(items.subList(start, items.size())));
    return portions;
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
