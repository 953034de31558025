package kz.zannama.model;

import java.util.Objects;

/// The language-free key of an act: the same for its Kazakh and its Russian text.
///
/// Form `type/body/date/number`, for example
/// `resolution/akimat/north-kazakhstan/petropavl-city/2014-12-25/2482`, or `sha256:…` of the source
/// where date or number is not printed. The value is opaque to readers: compare it, store it, do
/// not take it apart.
///
/// @param value the key, not blank
public record ActId(String value) implements Comparable<ActId> {
  public ActId {
    Objects.requireNonNull(value, "An act's id is null");
    if (value.isBlank()) {
      throw new IllegalArgumentException("An act's id must not be blank");
    }
  }

  @Override
  public int compareTo(ActId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
