package kz.zannama.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kz.zannama.index.SearchHit.Range;
import kz.zannama.index.SearchHit.Snippet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// Cuts the best sentence out of a unit and says which of its words match; of a long one, as a
/// table is, the part with the most of them.
final class SnippetFinder {
  private static final int LENGTH = 200;
  private static final int LONGEST = 400;

  private final UnifiedHighlighter sentences;
  private final UnifiedHighlighter whole;

  SnippetFinder(Analyzer analyzer) {
    sentences =
        highlighter(
            analyzer,
            () ->
                LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH, 0.5f),
            LONGEST);
    whole = highlighter(analyzer, WholeBreakIterator::new, Integer.MAX_VALUE);
  }

  private static UnifiedHighlighter highlighter(
      Analyzer analyzer, Supplier<BreakIterator> breaks, int longest) {
    return UnifiedHighlighter.builderWithoutSearcher(analyzer)
        .withBreakIterator(breaks)
        .withFormatter(new OnePassage(longest))
        .withWeightMatches(false)
        .withHighlightPhrasesStrictly(false)
        .withMaxNoHighlightPassages(0)
        .build();
  }

  /// The snippet of some words by what a query looks for in a field; their beginning where it
  /// matches nothing.
  Snippet find(Query query, String field, String words) {
    Snippet found = matching(sentences, query, field, words);
    return found.matches().isEmpty() ? new Snippet(beginning(words), List.of()) : found;
  }

  /// Which of some words a query looks for in a field.
  List<Range> matches(Query query, String field, String words) {
    return matching(whole, query, field, words).matches();
  }

  private static Snippet matching(
      UnifiedHighlighter highlighter, Query query, String field, String words) {
    try {
      Object found = highlighter.highlightWithoutSearcher(field, query, words, 1);
      return found instanceof Snippet snippet ? snippet : new Snippet("", List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String beginning(String words) {
    return words.length() <= LENGTH ? words : words.substring(0, LENGTH) + "…";
  }

  /// Makes a snippet of the best passage.
  private static final class OnePassage extends PassageFormatter {
    private final int longest;

    OnePassage(int longest) {
      this.longest = longest;
    }

    @Override
    public Object format(Passage[] passages, String content) {
      if (passages.length == 0) {
        return new Snippet("", List.of());
      }
      Passage passage = passages[0];
      int from = passage.getStartOffset();
      int to = Math.min(passage.getEndOffset(), content.length());
      if (to - from > longest) {
        from = wordStart(content, Math.max(from, densest(passage) - LENGTH / 4), from);
        to = wordStart(content, Math.min(to, from + LENGTH), from);
      }
      while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
        to--;
      }
      return new Snippet(content.substring(from, to), matches(passage, from, to));
    }

    /// The first of the matches that stand closest together.
    private static int densest(Passage passage) {
      int[] starts = passage.getMatchStarts();
      int best = 0;
      int most = 0;
      for (int first = 0; first < passage.getNumMatches(); first++) {
        int last = first;
        while (last < passage.getNumMatches() && starts[last] < starts[first] + LENGTH / 2) {
          last++;
        }
        if (last - first > most) {
          most = last - first;
          best = first;
        }
      }
      return starts[best];
    }

    /// The beginning of the word at a place, no earlier than another; of a word without end the
    /// place itself.
    private static int wordStart(String content, int place, int least) {
      int at = place;
      while (at > least
          && at < content.length()
          && !Character.isWhitespace(content.charAt(at - 1))) {
        at--;
      }
      return at > least ? at : place;
    }

    private static List<Range> matches(Passage passage, int from, int to) {
      List<Range> matches = new ArrayList<>();
      int done = from;
      for (int at = 0; at < passage.getNumMatches(); at++) {
        int start = Math.max(done, passage.getMatchStarts()[at]);
        int end = Math.min(to, passage.getMatchEnds()[at]);
        if (end > start) {
          matches.add(new Range(start - from, end - from));
          done = end;
        }
      }
      return matches;
    }
  }
}
