package kz.zannama.parser.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;

/// Counts how much of what acts order and note was understood: `GrammarBenchmark FILE…`.
///
/// For each operative verb outside quotations: whether a change was read from the words around it.
/// For each note that names a dated act and a change: whether it ended in the history. Prose that
/// uses the same verbs counts as missed, so the shares are lower bounds.
public final class GrammarBenchmark {
  private static final Map<Language, Map<String, Pattern>> VERBS =
      new EnumMap<>(
          Map.of(
              Language.KAZAKH,
              Map.of(
                  "rewording", word("(?:жазылсын|мазмұндалсын|баяндалсын)"),
                  "insertion", word("толықтырылсын"),
                  "replacement", word("(?:ауыстырылсын|алмастырылсын)"),
                  "deletion", word("(?:алы(?:ны)?п тасталы?н?сын|шығарылсын)"),
                  "repeal", word("күш(?:ін?|тері) (?:(?:жойылды|жойған) деп танылсын|жойылсын)"),
                  "suspension", word("тоқтатыла тұрсын")),
              Language.RUSSIAN,
              Map.of(
                  "rewording", word("излож(?:ить|ив)"),
                  "insertion", word("дополнить"),
                  "replacement", word("заменить"),
                  "deletion", word("исключить"),
                  "repeal", word("[Пп]ризнать (?:\\p{L}+ ){0,3}утративш\\p{L}+ силу"),
                  "suspension", word("[Пп]риостановить действие"))));
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"|“[^”]*”");
  private static final Pattern NOTED =
      Pattern.compile(
          "(?s)(?!.*(?:предусм|көзделе))(?=.*\\d{2}\\.\\d{2}\\.\\d{4})(?=.*(?:редакци|изменени|дополнен|исключен|утрат"
              + "|өзгеріс|толықтыр|күші|алып таст|алынып)).*");

  private final Map<String, int[]> shares = new TreeMap<>();

  private GrammarBenchmark() {}

  /// Prints, for each language and kind of verb and for notes, how many of how many.
  public static void main(String[] arguments) {
    GrammarBenchmark benchmark = new GrammarBenchmark();
    for (ParseOutcome outcome :
        ActParser.create().parseAll(Stream.of(arguments).map(Path::of).toList())) {
      if (outcome instanceof ParseOutcome.Parsed parsed) {
        parsed.result().acts().forEach(act -> act.texts().values().forEach(benchmark::count));
      }
    }
    benchmark.shares.forEach((what, share) ->
        System.out.printf(
            Locale.ROOT,
            "%-24s %6d of %6d  %.3f%n",
            what,
            share[0],
            share[1],
            (double) share[0] / share[1]));
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})");
  }

  private void count(ActText text) {
    List<Span> changes = spans(text.changes());
    List<Span> history = spans(text.history());
    text.body().forEach(block -> count(text.language(), block, changes, history));
    for (Annex annex : text.annexes()) {
      annex.body().forEach(block -> count(text.language(), block, changes, history));
    }
  }

  private void count(Language language, Block block, List<Span> changes, List<Span> history) {
    switch (block) {
      case EditorialNote note when NOTED.matcher(note.text()).matches() ->
          add(language + " notes", 1, Math.min(1, overlapping(note, history)));
      case Provision provision ->
          countVerbs(language, provision, provision.text().orElse(""), changes);
      case TextBlock paragraph -> countVerbs(language, paragraph, paragraph.text(), changes);
      default -> {}
    }
    if (!(block instanceof Quotation)) {
      block.children().forEach(child -> count(language, child, changes, history));
    }
  }

  private void countVerbs(Language language, Block block, String text, List<Span> changes) {
    String bare = QUOTED.matcher(text).replaceAll("\"\"");
    int left = overlapping(block, changes);
    for (var kind : VERBS.getOrDefault(language, Map.of()).entrySet()) {
      int verbs = (int) kind.getValue().matcher(bare).results().count();
      int read = Math.min(verbs, left);
      left -= read;
      if (verbs > 0) {
        add(language + " " + kind.getKey(), verbs, read);
        add(language + " all verbs", verbs, read);
      }
    }
  }

  private void add(String what, int all, int read) {
    int[] share = shares.computeIfAbsent(what, any -> new int[2]);
    share[0] += read;
    share[1] += all;
  }

  private static int overlapping(Block block, List<Span> spans) {
    return block
        .span()
        .map(at ->
            (int)
                spans.stream()
                    .filter(span -> span.start() <= at.end() && span.end() >= at.start())
                    .count())
        .orElse(0);
  }

  private static List<Span> spans(List<Change> changes) {
    List<Span> spans = new ArrayList<>();
    changes.forEach(change -> change.scope().span().ifPresent(spans::add));
    return spans.stream().distinct().toList();
  }
}
