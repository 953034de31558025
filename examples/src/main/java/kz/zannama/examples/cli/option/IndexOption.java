package kz.zannama.examples.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import picocli.CommandLine.Option;

/// The index that a command reads from.
public final class IndexOption {
  private static final int CANDIDATES = 50;

  @Option(
      names = "--index",
      paramLabel = "PATH",
      required = true,
      description = "The folder of the index.")
  private Path folder = Path.of("");

  /// Opens the index.
  ///
  /// @throws IOException if there is none
  public ActIndex open(Phrasing wording) throws IOException {
    return open(folder, wording);
  }

  /// Opens the index in a folder.
  ///
  /// @throws IOException if there is none
  public static ActIndex open(Path folder, Phrasing wording) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(wording.say("problem.index", folder));
    }
    return ActIndex.open(folder);
  }

  /// The act that is meant by an id or a number.
  ///
  /// @throws IOException if there is none, or several have the number
  public static Act find(ActIndex index, String idOrNumber, Phrasing wording) throws IOException {
    List<ActId> ids = index.matching(idOrNumber);
    if (ids.size() > 1) {
      String listed = ids.stream().map(id -> "  " + id).collect(Collectors.joining("\n"));
      throw new IOException(wording.say("problem.ambiguous", idOrNumber) + "\n" + listed);
    }
    Optional<Act> byId = ids.isEmpty() ? Optional.empty() : index.get(ids.getFirst());
    return byId.isPresent() ? byId.get() : byNumber(index, idOrNumber, wording);
  }

  private static Act byNumber(ActIndex index, String number, Phrasing wording) throws IOException {
    ActQuery query = ActQuery.builder().text(number).limit(CANDIDATES).build();
    List<SearchHit> hits =
        index.search(query).hits().stream()
            .filter(hit -> hit.number().filter(number::equalsIgnoreCase).isPresent())
            .toList();
    if (hits.size() > 1) {
      throw new IOException(wording.say("problem.several", number) + "\n" + list(hits));
    }
    Optional<Act> act = hits.isEmpty() ? Optional.empty() : index.get(hits.getFirst().act());
    return act.orElseThrow(() -> new IOException(wording.say("problem.act", number)));
  }

  private static String list(List<SearchHit> hits) {
    return hits.stream()
        .map(hit -> String.format(Locale.ROOT, "  %s  %s", hit.act(), hit.title()))
        .collect(Collectors.joining("\n"));
  }
}
