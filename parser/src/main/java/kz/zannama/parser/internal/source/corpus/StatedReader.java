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
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML: each value with its place.
public final class StatedReader {
  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 6;
  private static final int DEEPEST_NESTED = 100;
  private static final int MOST = 1_000;

  private final String yaml;
  private final int offset;
  private final String what;
  private final List<Issue> issues;
  private final Map<String, SourceText> values = new LinkedHashMap<>();

  private StatedReader(String what, String yaml, int offset, List<Issue> issues) {
    this.what = what;
    this.yaml = yaml;
    this.offset = offset;
    this.issues = issues;
  }

  /// The values of a stretch of a raw text; none, and an issue, where it is no YAML. Of a key that
  /// stands twice the first value is taken, and an issue names the other.
  ///
  /// @param what what the stretch is called where it is wrong
  /// @param issues takes what is wrong
  public static Stated read(String what, String raw, int from, int to, List<Issue> issues) {
    StatedReader reader = new StatedReader(what, raw.substring(from, to), from, issues);
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
    checkDepth(events(settings));
    return new Composer(settings, events(settings)).getSingleNode();
  }

  private Parser events(LoadSettings settings) {
    return new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  /// Composing goes as deep as the text, reading its events does not.
  private static void checkDepth(Parser events) {
    int depth = 0;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST_NESTED) {
        throw new YamlEngineException("nested more than " + DEEPEST_NESTED + " deep");
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
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
      case ScalarNode scalar -> add(way, text(scalar));
      default -> {}
    }
  }

  private void add(String way, SourceText value) {
    SourceText first = values.putIfAbsent(way, value);
    if (first != null && !first.value().equals(value.value())) {
      String message = what + " says " + way + " twice: " + first.value() + ", " + value.value();
      issues.add(Issue.warning(IssueCode.SOURCES_CONTRADICT, message, Optional.of(value.span())));
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
