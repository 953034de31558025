package kz.zannama.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchResult;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.ParseOutcome.Parsed;

/// From files to answers: index them, then search in either language.
public final class SearchActs {
  private SearchActs() {}

  /// Searches for the second argument in an index, the first one, of the files that follow.
  public static void main(String[] args) throws IOException {
    List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
    run(Path.of(args[0]), args[1], files, System.out);
  }

  static void run(Path folder, String words, List<Path> files, PrintStream out) throws IOException {
    ActParser parser = ActParser.create();
    try (ActIndex index = ActIndex.create(folder)) {
      try (ActIndexWriter writer = index.writer()) {
        for (ParseOutcome outcome : parser.parseAll(files)) {
          switch (outcome) {
            case Parsed parsed -> {
              for (Act act : parsed.result().acts()) {
                writer.put(act);
              }
            }
            case Failed failed -> out.println(failed.cause().getMessage());
          }
        }
      }
      ActQuery query = ActQuery.builder().text(words).type(ActType.ORDER).limit(5).build();
      SearchResult found = index.search(query);
      for (SearchHit hit : found.hits()) {
        out.println(hit.title());
        out.println("  " + hit.path() + ": " + hit.snippet().marked("[", "]"));
      }
    }
  }
}
