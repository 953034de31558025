package kz.zannama.examples.page.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;

/// An address of a page: a path of the program's own, and values that are encoded.
///
/// @param path the path
/// @param values the values by their names
/// @param place the anchor on the page; empty for its top
public record Address(String path, Map<String, String> values, Optional<ElementId> place) {
  public Address {
    values = Map.copyOf(values);
  }

  /// A page, in the language that the reader of another one has chosen.
  public static Address of(PageRequest from, String path) {
    Map<String, String> values = new LinkedHashMap<>();
    from.value(PageRequest.LANGUAGE).ifPresent(code -> values.put(PageRequest.LANGUAGE, code));
    return new Address(path, values, Optional.empty());
  }

  /// A page of an act.
  public static Address of(PageRequest from, String path, ActId act) {
    return of(from, path).with("id", act.value());
  }

  /// The page of a request itself.
  public static Address same(PageRequest request) {
    return new Address(request.path(), request.parameters(), Optional.empty());
  }

  /// This address with a value.
  public Address with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Address(path, more, place);
  }

  /// This address with the value that a request has, if it has one.
  public Address with(PageRequest request, String name) {
    return request.value(name).map(value -> with(name, value)).orElse(this);
  }

  /// This address without a value.
  public Address without(String name) {
    Map<String, String> less = new LinkedHashMap<>(values);
    less.remove(name);
    return new Address(path, less, place);
  }

  /// A place on the page.
  public Address at(ElementId element) {
    return new Address(path, values, Optional.of(element));
  }

  /// The address as a link has it, its values sorted by their names.
  @Override
  public String toString() {
    StringBuilder address = new StringBuilder(path);
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(value ->
            address
                .append(address.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(value.getKey()))
                .append('=')
                .append(encoded(value.getValue())));
    place.ifPresent(element -> address.append('#').append(encoded(element.value())));
    return address.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
