package kz.zannama.parser.internal.source.word.shown;

import kz.zannama.parser.internal.source.Style.Ink;

/// How a stretch of text looks.
///
/// @param bold whether it is bold
/// @param italic whether it is italic
/// @param ink its colour
/// @param raised whether it stands above the line in small letters
/// @param struck whether it is struck out by hand
public record WordLook(boolean bold, boolean italic, Ink ink, boolean raised, boolean struck) {
  /// How many half-points a figure is lifted by, at least, to stand above the line.
  public static final int LIFTED = 6;

  /// Nothing known of the look.
  public static final WordLook PLAIN = new WordLook(false, false, Ink.BLACK, false, false);
}
