package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.source.SourceText;

/// Finds the new wording that an amending act quotes, so that it is not read as the act's own text.
///
/// | Paragraph | Quoted |
/// |---|---|
/// | «5-тармақ мынадай редакцияда жазылсын:» | nothing |
/// | «"5. Комиссия жұмысын төраға басқарады.» | all of it |
/// | «Төраға болмаған кезде оны орынбасары алмастырады.";» | up to the quote |
/// | «подпункт 2) изложить в следующей редакции: "2) иные;"; пункт 7 исключить.» | `"2) иные;"` |
///
/// Quotes may be nested, missing or doubled: a wording ends before the next instruction or number
/// of the amending act, whatever the quotes say. Words to be replaced («"қала" деген сөз») are not
/// new wording. Time is linear in the length of the text.
public final class QuotationFinder {
  private QuotationFinder() {}

  /// The stretches of each paragraph that are quoted new wording.
  ///
  /// @param paragraphs the paragraphs of the act's body in reading order, from the operative word
  ///   to the signatures
  /// @param language the language of the act
  /// @return for each paragraph its quoted stretches by place in [SourceText#value], in order, not
  ///   overlapping; a paragraph inside a longer wording is one stretch from its first character to
  ///   its last
  public static List<List<QuotedRange>> find(List<SourceText> paragraphs, Language language) {
    AmendingText text = new AmendingText(paragraphs, language);
    if (text.verbs(0, text.length()).stream().noneMatch(InstructionReader::givesWording)) {
      return text.byParagraph(List.of());
    }
    List<QuotedRange> blocks = new ArrayList<>();
    for (Instruction instruction : new InstructionReader(text).read()) {
      blocks.addAll(instruction.wording());
    }
    return text.byParagraph(blocks);
  }
}
