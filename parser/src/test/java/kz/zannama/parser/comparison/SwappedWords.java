package kz.zannama.parser.comparison;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Language;

/// Words that are put in place of others to make a fault: may for must, not for nothing, months for
/// days.
///
/// @param kind the fault
/// @param language the language of the words
/// @param words the words
/// @param others what is put in their place
record SwappedWords(FaultPlanter.Kind kind, Language language, String words, String others) {
  private static final List<SwappedWords> ALL =
      List.of(
          kazakh(FaultPlanter.Kind.MODALITY, "құқылы", "міндетті"),
          kazakh(FaultPlanter.Kind.MODALITY, "құқығы бар", "міндеті бар"),
          kazakh(FaultPlanter.Kind.MODALITY, "ға міндетті.", "ға құқылы."),
          kazakh(FaultPlanter.Kind.MODALITY, "уға міндетті", "уға құқылы"),
          russian(FaultPlanter.Kind.MODALITY, "вправе", "обязан"),
          russian(FaultPlanter.Kind.MODALITY, "имеет право", "обязан"),
          russian(FaultPlanter.Kind.MODALITY, "обязан ", "вправе "),
          kazakh(FaultPlanter.Kind.NEGATION, "етілмейді", "етіледі"),
          kazakh(FaultPlanter.Kind.NEGATION, "берілмейді", "беріледі"),
          kazakh(FaultPlanter.Kind.NEGATION, "жүргізіледі", "жүргізілмейді"),
          kazakh(FaultPlanter.Kind.NEGATION, "беріледі", "берілмейді"),
          kazakh(FaultPlanter.Kind.NEGATION, "асырылады", "асырылмайды"),
          russian(FaultPlanter.Kind.NEGATION, " не допускается", " допускается"),
          russian(FaultPlanter.Kind.NEGATION, " не требуется", " требуется"),
          russian(FaultPlanter.Kind.NEGATION, " осуществляется", " не осуществляется"),
          russian(FaultPlanter.Kind.NEGATION, " проводится", " не проводится"),
          russian(FaultPlanter.Kind.NEGATION, " осуществляет ", " не осуществляет "),
          kazakh(FaultPlanter.Kind.MEASURE, "күнтізбелік", "жұмыс"),
          kazakh(FaultPlanter.Kind.MEASURE, "мың теңге", "миллион теңге"),
          kazakh(FaultPlanter.Kind.MEASURE, "жұмыс күні", "күнтізбелік күн"),
          russian(FaultPlanter.Kind.MEASURE, "календарных дней", "рабочих дней"),
          russian(FaultPlanter.Kind.MEASURE, "тысяч тенге", "миллионов тенге"),
          russian(FaultPlanter.Kind.MEASURE, "рабочих дней", "месяцев"));

  private static SwappedWords kazakh(FaultPlanter.Kind kind, String words, String others) {
    return new SwappedWords(kind, Language.KAZAKH, words, others);
  }

  private static SwappedWords russian(FaultPlanter.Kind kind, String words, String others) {
    return new SwappedWords(kind, Language.RUSSIAN, words, others);
  }

  /// A text with the first words that a kind of fault has others for.
  static Optional<String> of(FaultPlanter.Kind kind, Language language, String text) {
    return ALL.stream()
        .filter(it -> it.kind == kind && it.language == language && text.contains(it.words))
        .map(it -> text.replaceFirst(it.words, it.others))
        .findFirst();
  }
}
