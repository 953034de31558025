package kz.zannama.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// Parts texts into acts: texts of one act are linked by evidence, and no two of them contradict
/// each other.
///
/// The answer does not depend on the order of the texts. Where a chain of links joins texts that
/// contradict each other, the weak links (a number of one body) are cut first; a text that the weak
/// links would join to several of the acts that are left belongs to none of them and stays alone.
public final class TextGrouping {
  private final List<TextEvidence> texts;

  private TextGrouping(List<TextEvidence> texts) {
    this.texts = texts;
  }

  /// The acts that some texts are texts of, each as a list of texts.
  public static List<List<TextEvidence>> of(List<TextEvidence> texts) {
    List<TextEvidence> sorted =
        texts.stream()
            .sorted(
                Comparator.comparing(TextEvidence::language)
                    .thenComparing(TextEvidence::sha256)
                    .thenComparing(TextEvidence::id))
            .toList();
    return new TextGrouping(sorted).parts();
  }

  private List<List<TextEvidence>> parts() {
    List<List<TextEvidence>> acts = new ArrayList<>();
    for (List<TextEvidence> linked : components(texts, TextEvidence::isOneWith)) {
      acts.addAll(isConsistent(linked) ? List.of(linked) : divided(linked));
    }
    return acts;
  }

  /// The acts among texts that are linked and contradict each other.
  private static List<List<TextEvidence>> divided(List<TextEvidence> linked) {
    List<List<TextEvidence>> strong = new ArrayList<>();
    for (List<TextEvidence> part : components(linked, TextGrouping::areStronglyLinked)) {
      if (isConsistent(part)) {
        strong.add(part);
      } else {
        part.forEach(text -> strong.add(List.of(text)));
      }
    }
    return joined(strong);
  }

  /// Joins parts by weak links where each of two has no other part to go to.
  private static List<List<TextEvidence>> joined(List<List<TextEvidence>> parts) {
    List<Optional<Integer>> only = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      List<TextEvidence> part = parts.get(at);
      int[] candidates =
          IntStream.range(0, parts.size())
              .filter(other -> parts.get(other) != part && canJoin(part, parts.get(other)))
              .toArray();
      only.add(candidates.length == 1 ? Optional.of(candidates[0]) : Optional.empty());
    }
    List<List<TextEvidence>> acts = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      int self = at;
      Optional<Integer> partner =
          only.get(at).filter(other -> only.get(other).equals(Optional.of(self)));
      if (partner.isEmpty()) {
        acts.add(parts.get(at));
      } else if (partner.get() > at) {
        List<TextEvidence> both = new ArrayList<>(parts.get(at));
        both.addAll(parts.get(partner.get()));
        acts.add(both);
      }
    }
    return acts;
  }

  private static boolean canJoin(List<TextEvidence> one, List<TextEvidence> other) {
    boolean linked = one.stream().anyMatch(text -> other.stream().anyMatch(text::isOneWith));
    List<TextEvidence> both = new ArrayList<>(one);
    both.addAll(other);
    return linked && isConsistent(both);
  }

  private static boolean areStronglyLinked(TextEvidence one, TextEvidence other) {
    return one.isOneWith(other)
        && one.speaksFor(other).filter(kind -> kind != TextEvidence.Kind.NUMBER).isPresent();
  }

  private static boolean isConsistent(List<TextEvidence> texts) {
    return texts.stream()
        .allMatch(one -> texts.stream().allMatch(other -> one.speaksAgainst(other).isEmpty()));
  }

  /// The connected parts of a graph of texts.
  private static List<List<TextEvidence>> components(
      List<TextEvidence> texts, BiPredicate<TextEvidence, TextEvidence> areLinked) {
    List<List<TextEvidence>> parts = new ArrayList<>();
    List<TextEvidence> left = new ArrayList<>(texts);
    while (!left.isEmpty()) {
      List<TextEvidence> part = new ArrayList<>(List.of(left.removeFirst()));
      for (int at = 0; at < part.size(); at++) {
        TextEvidence known = part.get(at);
        List<TextEvidence> linked =
            left.stream().filter(text -> areLinked.test(known, text)).toList();
        part.addAll(linked);
        left.removeAll(linked);
      }
      parts.add(part);
    }
    return parts;
  }
}
