package kz.zannama.index.question;

import java.util.List;
import kz.zannama.history.LinkedAct;

/// An act in which words stand or stood.
///
/// @param act the act
/// @param stays when they did, by language, the earliest first; at least one
public record EverHit(LinkedAct act, List<WordStay> stays) {
  public EverHit {
    stays = List.copyOf(stays);
  }
}
