package kz.zannama.lexicon;

/// A term of official acts, or a word that people use for one, in both languages.
///
/// | Kazakh | Russian | Weight |
/// |---|---|---|
/// | қосылған құн салығы | налог на добавленную стоимость | 1 |
/// | мемлекеттік сатып алу | госзакупки | 0.7 |
///
/// @param kazakh a word or a phrase, nominative
/// @param russian a word or a phrase, nominative
/// @param weight how near they are: 1 for official equivalents, less for words near to them
public record Term(String kazakh, String russian, float weight) {}
