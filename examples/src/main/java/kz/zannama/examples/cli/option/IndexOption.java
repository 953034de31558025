package kz.zannama.examples.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import picocli.CommandLine.Option;

/// The index that a command reads from.
public final class IndexOption {
  private static final int CANDIDATES = 50;

  @Option(names = "--index", paramLabel = "${bundle:label.path}", required = true)
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
    if (!ActIndex.exists(folder)) {
      throw new Refusal(wording.say("problem.index", folder));
    }
    return ActIndex.open(folder);
  }

  /// The act that is meant by an id, a number with its sign or without, a citation, or a title or
  /// the beginning of one: «№ 434-V», «приказ от 4 мая 2021 года № 18», «Закон о государственных
  /// закупках», «Об утверждении Правил учета лодок».
  ///
  /// @throws IOException if there is none, or several are meant
  public static Act find(ActIndex index, String idOrNumber, Phrasing wording) throws IOException {
    List<ActId> ids = index.matching(idOrNumber);
    if (ids.size() > 1) {
      throw several("problem.ambiguous", idOrNumber, ids.stream().map(ActId::value), wording);
    }
    Optional<Act> byId = ids.isEmpty() ? Optional.empty() : index.get(ids.getFirst());
    return byId.isPresent() ? byId.get() : byNumber(index, idOrNumber, wording);
  }

  private static Act byNumber(ActIndex index, String number, Phrasing wording) throws IOException {
    ActQuery query = ActQuery.builder().text(number).limit(CANDIDATES).build();
    List<SearchHit> hits =
        index.search(query).hits().stream()
            .filter(hit -> ActNumbers.areSame(hit.number(), Optional.of(number)))
            .toList();
    if (hits.size() > 1) {
      Stream<String> lines = hits.stream().map(hit -> line(hit.act(), hit.title()));
      throw several("problem.several", number, lines, wording);
    }
    if (hits.size() == 1) {
      return index.get(hits.getFirst().act()).orElseThrow();
    }
    List<Act> cited = byName(index, number);
    if (cited.isEmpty()) {
      throw new Refusal(wording.say("problem.act", number));
    }
    if (cited.size() > 1) {
      Stream<String> lines = cited.stream().map(act -> line(act.id(), act.text().title()));
      throw several("problem.ambiguous", number, lines, wording);
    }
    return cited.getFirst();
  }

  /// The acts that bear a title, or that a citation means; the title of an act that changes another
  /// names that one, too.
  private static List<Act> byName(ActIndex index, String name) throws IOException {
    List<TypedCitation> read = TypedCitation.read(name);
    Optional<TypedCitation> title =
        read.stream().anyMatch(typed -> typed.isAllOf(name))
            ? Optional.empty()
            : TypedCitation.ofTitle(name);
    List<Act> titled = title.isPresent() ? index.cited(title.get()) : List.of();
    if (!titled.isEmpty()) {
      return titled;
    }
    List<Act> cited = new ArrayList<>();
    for (TypedCitation typed : read) {
      cited.addAll(index.cited(typed));
    }
    return cited;
  }

  private static String line(ActId id, String title) {
    return id + "  " + title;
  }

  private static IOException several(
      String message, String meant, Stream<String> lines, Phrasing wording) {
    String listed = lines.map(line -> "  " + line).collect(Collectors.joining("\n"));
    return new Refusal(wording.say(message, meant) + "\n" + listed);
  }
}
