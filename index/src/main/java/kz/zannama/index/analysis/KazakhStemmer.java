package kz.zannama.index.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.text.Alphabet;

/// A light stemmer for Kazakh: nouns, adjectives, and the verb forms of legal prose.
///
/// It takes off the longest chain of endings that Kazakh allows, in the order case, possessive,
/// plural, verb: «қаулыларымызға» is қаулы + лар + ымыз + ға. An ending counts only where vowel
/// harmony and the sound before it agree, and where a stem remains; stems that look as if they had
/// an ending (адам, аудан, жұмыс) are protected by a table. Derived words keep their suffix:
/// «қалалық» is not «қала».
///
/// The answer is a key for comparing, not always a word: a final ы or і is dropped, because it may
/// be the possessive («жері») or the stem's own («қаулы»), and a final ғ, г, б hardens («бөлігі»,
/// «бөлік»).
///
/// Words are expected in lower case. Immutable, so one stemmer serves any number of threads; it
/// takes about a microsecond a word.
public final class KazakhStemmer {
  private static final int LONGEST_WORD = 63;
  private static final int SHORTEST_CLUSTERED = 4;

  private final KazakhEndings tables;

  private KazakhStemmer(KazakhEndings tables) {
    this.tables = tables;
  }

  /// The stemmer for words in Kazakh spelling.
  public static KazakhStemmer exact() {
    return Exact.STEMMER;
  }

  /// The stemmer for words folded to the Russian keyboard: «казакстаннын».
  public static KazakhStemmer folded() {
    return Folded.STEMMER;
  }

  /// The stem of a word in lower case; a word of fewer than three letters, of more than 63, or with
  /// anything but Cyrillic letters and hyphens is its own stem.
  public String stem(CharSequence word) {
    int length = word.length();
    if (length < 3 || length > LONGEST_WORD || !isCyrillic(word)) {
      return word.toString();
    }
    String text = word.toString();
    Cut cut = new Cut(text);
    cut.cases(length);
    return key(text.substring(0, cut.best));
  }

  private static boolean isCyrillic(CharSequence word) {
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      if (!Alphabet.isCyrillic(letter) && letter != '-') {
        return false;
      }
    }
    return true;
  }

  private String key(String stem) {
    String whole = tables.contractions().getOrDefault(stem, stem);
    int end = whole.length();
    if (end > 3 && tables.isPossessive(whole.charAt(end - 1))) {
      end--;
    }
    if (end > 3 && whole.charAt(end - 1) == whole.charAt(end - 2)) {
      end--;
    }
    String kept = whole.substring(0, end);
    for (Map.Entry<String, String> last : tables.finals().entrySet()) {
      boolean cluster = last.getKey().length() > 1;
      if (kept.endsWith(last.getKey()) && (end > SHORTEST_CLUSTERED || !cluster)) {
        return kept.substring(0, end - last.getKey().length()) + last.getValue();
      }
    }
    return kept;
  }

  /// The search for the longest chain of endings of one word.
  private final class Cut {
    private final String word;
    private int best;
    private int bestProtection;

    /// The ends that were considered, as bits; a word is never longer than there are bits.
    private long considered;

    Cut(String word) {
      this.word = word;
      this.best = word.length();
    }

    /// Takes the endings off from outside inwards; each place may stay empty.
    void cases(int end) {
      possessives(end, false);
      for (Ending ending : endingsAt(end)) {
        boolean afterThird = ending.place() == Ending.Place.N_CASE;
        if ((afterThird || ending.place() == Ending.Place.CASE) && fits(ending, end)) {
          possessives(end - ending.length(), afterThird);
        }
      }
    }

    private void possessives(int end, boolean thirdOnly) {
      if (!thirdOnly) {
        plurals(end, true);
      }
      for (Ending ending : endingsAt(end)) {
        boolean wanted =
            ending.place() == Ending.Place.THIRD || (!thirdOnly && ending.place().isPossessive());
        if (wanted && fits(ending, end)) {
          plurals(end - ending.length(), ending.place() != Ending.Place.SINGLE);
        }
      }
    }

    private void plurals(int end, boolean verbsToo) {
      verbs(end, verbsToo);
      for (Ending ending : endingsAt(end)) {
        if (ending.place() == Ending.Place.PLURAL && fits(ending, end)) {
          verbs(end - ending.length(), verbsToo);
        }
      }
    }

    private void verbs(int end, boolean verbsToo) {
      consider(end);
      if (verbsToo) {
        for (Ending ending : endingsAt(end)) {
          if (ending.place() == Ending.Place.VERB && fits(ending, end)) {
            consider(end - ending.length());
          }
        }
      }
    }

    private List<Ending> endingsAt(int end) {
      Map<Character, List<Ending>> all = tables.endings();
      return all.getOrDefault(word.charAt(end - 1), List.of());
    }

    private boolean fits(Ending ending, int end) {
      int stem = end - ending.length();
      return ending.closes(word, end)
          && isStem(stem)
          && follows(ending, stem)
          && ending.harmony().agrees(Harmony.of(word, stem, tables.folded()));
    }

    /// A folded и is either і, a vowel, or и, a glide.
    private boolean follows(Ending ending, int stem) {
      Set<Sound> after = ending.after();
      return after.contains(Sound.last(word, stem))
          || (tables.folded()
              && tables.isPossessive(word.charAt(stem - 1))
              && after.contains(Sound.VOWEL));
    }

    private boolean isStem(int end) {
      boolean open =
          end == 2
              && Alphabet.VOWELS.indexOf(word.charAt(0)) < 0
              && Sound.of(word.charAt(1)) == Sound.VOWEL;
      return end >= 2 && !open && hasVowel(end);
    }

    private boolean hasVowel(int end) {
      for (int at = 0; at < end; at++) {
        if (Alphabet.VOWELS.indexOf(word.charAt(at)) >= 0) {
          return true;
        }
      }
      return false;
    }

    /// A protected stem beats the shortest remainder, one protected by name one by its tail.
    private void consider(int end) {
      if ((considered & (1L << end)) != 0) {
        return;
      }
      considered |= 1L << end;
      int protection = protection(end);
      if (protection > bestProtection) {
        bestProtection = protection;
        best = end;
      } else if (protection == bestProtection) {
        best = protection == 0 ? Math.min(best, end) : Math.max(best, end);
      }
    }

    private int protection(int end) {
      String stem = word.substring(0, end);
      if (tables.stems().contains(stem)) {
        return 2;
      }
      return endsInTail(end) ? 1 : 0;
    }

    private boolean endsInTail(int end) {
      Map<Character, List<String>> tails = tables.tails();
      for (String tail : tails.getOrDefault(word.charAt(end - 1), List.of())) {
        if (end > tail.length() && word.startsWith(tail, end - tail.length())) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Exact {
    static final KazakhStemmer STEMMER = new KazakhStemmer(KazakhEndings.inKazakhSpelling());
  }

  private static final class Folded {
    static final KazakhStemmer STEMMER = new KazakhStemmer(KazakhEndings.inFoldedSpelling());
  }
}
