package kz.zannama.parser.internal.source.pdf.content;

/// A straight line along an axis: the border of a cell, or an underline.
///
/// @param horizontal whether it runs from left to right
/// @param at its y if horizontal, otherwise its x
/// @param from where it begins along its axis
/// @param to where it ends along its axis
public record Ruling(boolean horizontal, float at, float from, float to) {
  float length() {
    return to - from;
  }
}
