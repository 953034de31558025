package kz.zannama.index.question;

import java.util.List;

/// The acts in which words stand or stood, as far as they were read.
///
/// @param hits the acts, those in whose newest wording the words stand first
/// @param unread how many further acts have all the words in a wording, wherever they stand, and
///   were not read: as many as were wanted are there, or too many were read that have not the words
///   so
public record EverAnswer(List<EverHit> hits, int unread) {
  public EverAnswer {
    hits = List.copyOf(hits);
  }
}
