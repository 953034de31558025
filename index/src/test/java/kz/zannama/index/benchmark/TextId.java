package kz.zannama.index.benchmark;

import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// One text of an act.
///
/// @param act the act
/// @param language the language of the text
record TextId(ActId act, Language language) {
  static TextId of(Act act, ActText text) {
    return new TextId(act.id(), text.language());
  }

  /// The text whose [#toString] this is.
  static TextId parse(String printed) {
    int cut = printed.lastIndexOf('#');
    return new TextId(
        new ActId(printed.substring(0, cut)), Language.of(printed.substring(cut + 1)));
  }

  @Override
  public String toString() {
    return act + "#" + language.code();
  }
}
