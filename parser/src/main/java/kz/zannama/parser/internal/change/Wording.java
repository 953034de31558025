package kz.zannama.parser.internal.change;

import java.util.List;

/// New wording that an instruction gives.
///
/// @param blocks its quotations, or what stands for them where quotes are missing, in reading order
/// @param end where the text goes on after it and its punctuation
record Wording(List<QuotedRange> blocks, int end) {
  Wording {
    blocks = List.copyOf(blocks);
  }
}
