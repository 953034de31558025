package kz.zannama.parser.internal.source.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Stated;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads YAML: each value with its place.
public final class StatedReader {
  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 6;
  private static final int MOST = 1_000;

  private final String yaml;
  private final int offset;
  private final Map<String, SourceText> values = new LinkedHashMap<>();

  private StatedReader(String yaml, int offset) {
    this.yaml = yaml;
    this.offset = offset;
  }

  /// The values of a stretch of a raw text; none, and an issue, where it is no YAML.
  ///
  /// @param what what the stretch is called where it is wrong
  /// @param issues takes what is wrong
  public static Stated read(String what, String raw, int from, int to, List<Issue> issues) {
    StatedReader reader = new StatedReader(raw.substring(from, to), from);
    try {
      reader.root().ifPresent(node -> reader.add("", node, 0));
    } catch (YamlEngineException e) {
      String message =
          what + " is no YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      Optional<Span> span = Optional.of(Span.of(from, to));
      issues.add(Issue.warning(IssueCode.CONTENT_UNREAD, message, span));
      return Stated.NOTHING;
    }
    return new Stated(reader.values);
  }

  private Optional<Node> root() {
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(LONGEST)
            .setMaxAliasesForCollections(10)
            .build();
    return new Compose(settings).composeString(yaml);
  }

  private void add(String way, Node node, int depth) {
    if (depth > DEEPEST || values.size() >= MOST) {
      return;
    }
    switch (node) {
      case MappingNode mapping -> {
        for (NodeTuple tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key) {
            add(below(way, key.getValue()), tuple.getValueNode(), depth + 1);
          }
        }
      }
      case SequenceNode sequence -> {
        for (int at = 0; at < sequence.getValue().size(); at++) {
          add(below(way, String.valueOf(at)), sequence.getValue().get(at), depth + 1);
        }
      }
      case ScalarNode scalar -> values.putIfAbsent(way, text(scalar));
      default -> {}
    }
  }

  private static String below(String way, String key) {
    return way.isEmpty() ? key : way + "." + key;
  }

  /// A value where it stands; quotes, escapes and line ends of YAML are kept as edits.
  private SourceText text(ScalarNode scalar) {
    int start = place(scalar.getStartMark(), 0);
    int end = place(scalar.getEndMark(), yaml.length());
    String written = yaml.substring(start, Math.max(start, end));
    String value = scalar.getValue();
    int inside = written.indexOf(value);
    return inside >= 0
        ? SourceText.of(value, offset + start + inside)
        : SourceText.of(written, offset + start).replace(0, written.length(), value);
  }

  private int place(Optional<Mark> mark, int otherwise) {
    return mark.map(known -> yaml.offsetByCodePoints(0, known.getIndex())).orElse(otherwise);
  }
}
