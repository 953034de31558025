package kz.zannama.parser.internal.amend.instruction;

import java.util.List;

/// New wording that an instruction gives.
///
/// @param blocks its quotations, or what stands for them where quotes are missing, in reading order
/// @param end where the text goes on after it and its punctuation
record QuotedWording(List<QuotedRange> blocks, int end) {
  QuotedWording {
    blocks = List.copyOf(blocks);
  }
}
