package kz.zannama.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object that is read field by field and knows its place: every complaint names it, for
/// example `changes[3].kind: not a kind of change: ADDITION`.
///
/// @param node the object
/// @param path its place in the record, empty for the record itself
record JsonRecord(JsonNode node, String path) {
  JsonRecord {
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          (path.isEmpty() ? "record" : path) + ": not an object: " + brief(node));
    }
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> wrong(name, "missing"));
  }

  Optional<String> optionalText(String name) {
    JsonNode value = node.get(name);
    if (isAbsent(value)) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw wrong(name, "not a string: " + brief(value));
    }
    return Optional.of(value.stringValue());
  }

  int number(String name) {
    return optionalNumber(name).orElseThrow(() -> wrong(name, "missing"));
  }

  OptionalInt optionalNumber(String name) {
    JsonNode value = node.get(name);
    if (isAbsent(value)) {
      return OptionalInt.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(name, "not a whole number: " + brief(value));
    }
    return OptionalInt.of(value.intValue());
  }

  Optional<LocalDate> date(String name) {
    return optionalText(name)
        .map(text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeParseException e) {
            throw wrong(name, "not a date: " + text);
          }
        });
  }

  Optional<Boolean> optionalFlag(String name) {
    JsonNode value = node.get(name);
    if (isAbsent(value)) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw wrong(name, "neither true nor false: " + brief(value));
    }
    return Optional.of(value.booleanValue());
  }

  Optional<BigDecimal> decimal(String name) {
    return optionalText(name)
        .map(text -> {
          try {
            return new BigDecimal(text);
          } catch (NumberFormatException e) {
            throw wrong(name, "not a decimal number: " + text);
          }
        });
  }

  /// The one of some values whose written form stands in a field.
  <T> T oneOf(String name, T[] values, Function<T, String> written) {
    String text = text(name);
    return Arrays.stream(values)
        .filter(value -> written.apply(value).equals(text))
        .findFirst()
        .orElseThrow(() -> wrong(name, "not one of the contract's values: " + text));
  }

  <T> Optional<T> object(String name, Function<JsonRecord, T> reader) {
    JsonNode value = node.get(name);
    return isAbsent(value) ? Optional.empty() : Optional.of(reader.apply(at(name, value)));
  }

  <T> List<T> objects(String name, Function<JsonRecord, T> reader) {
    List<T> found = new ArrayList<>();
    int i = 0;
    for (JsonNode item : items(name)) {
      found.add(reader.apply(at(name + "[" + i++ + "]", item)));
    }
    return found;
  }

  List<String> texts(String name) {
    List<String> found = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (!item.isString()) {
        throw wrong(name, "not a list of strings: " + brief(item));
      }
      found.add(item.stringValue());
    }
    return found;
  }

  /// How sure something is, from 0 to 1.
  double share(String name) {
    JsonNode value = node.get(name);
    if (isAbsent(value)) {
      throw wrong(name, "missing");
    }
    return share(name, value);
  }

  List<Double> shares(String name) {
    return items(name).stream().map(item -> share(name, item)).toList();
  }

  private double share(String name, JsonNode value) {
    if (!value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() <= 1)) {
      throw wrong(name, "not a number from 0 to 1: " + brief(value));
    }
    return value.doubleValue();
  }

  /// The items of a list; empty where the field is absent.
  List<JsonNode> items(String name) {
    JsonNode value = node.get(name);
    if (isAbsent(value)) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wrong(name, "not a list: " + brief(value));
    }
    List<JsonNode> items = new ArrayList<>(value.size());
    value.forEach(items::add);
    return items;
  }

  /// Whether a field is there and true.
  boolean isTrue(String name) {
    JsonNode value = node.get(name);
    return value != null && value.isBoolean() && value.booleanValue();
  }

  boolean has(String name) {
    return !isAbsent(node.get(name));
  }

  JsonRecord at(String place, JsonNode value) {
    return new JsonRecord(value, placeOf(place));
  }

  /// What the model makes of this object; where it refuses, the complaint gets this place.
  <T> T make(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw e instanceof Misplaced ? e : new Misplaced(path + ": " + e.getMessage());
    }
  }

  IllegalArgumentException wrong(String name, String complaint) {
    return new Misplaced(placeOf(name) + ": " + complaint);
  }

  private String placeOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static boolean isAbsent(@Nullable JsonNode value) {
    return value == null || value.isNull();
  }

  private static String brief(JsonNode value) {
    String text = value.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /// A complaint that already names its place.
  private static final class Misplaced extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Misplaced(String message) {
      super(message);
    }
  }
}
