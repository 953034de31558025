package kz.zannama.parser.internal.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a corpus states of a text beside it, in `meta.yaml` or in the front matter of a file:
/// values by the way to them, `title.rus`, `caused_by.requisite`. Those of a list are
/// `type_codes.0` and so on.
///
/// @param values the values with their places, in their order
/// @param folder what the name of the folder tells, where a folder is one act
public record Stated(Map<String, SourceText> values, Optional<FolderName> folder) {
  /// Nothing is stated.
  public static final Stated NOTHING = new Stated(Map.of());

  public Stated {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// Values, of no folder.
  public Stated(Map<String, SourceText> values) {
    this(values, Optional.empty());
  }

  /// Whether nothing is stated.
  public boolean isEmpty() {
    return values.isEmpty() && folder.isEmpty();
  }

  /// These values, of a folder.
  public Stated in(Optional<FolderName> named) {
    return new Stated(values, named);
  }

  /// A value; empty where it is not stated or says nothing.
  public Optional<SourceText> value(String way) {
    return Optional.ofNullable(values.get(way)).filter(text -> !text.value().isBlank());
  }

  /// The words of a value.
  public Optional<String> words(String way) {
    return value(way).map(text -> text.value().strip());
  }

  /// These values with those of another statement that are not among them.
  public Stated or(Stated other) {
    Map<String, SourceText> both = new LinkedHashMap<>(values);
    other.values.forEach(both::putIfAbsent);
    return new Stated(both, folder);
  }

  /// These values, each as another text.
  public Stated with(UnaryOperator<SourceText> change) {
    Map<String, SourceText> changed = new LinkedHashMap<>();
    values.forEach((way, text) -> changed.put(way, change.apply(text)));
    return new Stated(changed, folder);
  }
}
