/// Acts, their provisions and their amendment chains, searchable: the door of the index.
///
/// Start with [ActIndex], which opens an index in a folder, searches it, and answers with acts and
/// their chains; [ActIndexWriter] puts acts in. An [ActQuery] says what is looked for, a
/// [SearchResult] holds the hits and the facets.
///
/// Inside, an act is a block of Lucene documents: one for each unit of its texts (provision,
/// paragraph, table, note), then one for the act, so that words are matched within a unit and
/// filters on the act. `Fields` lists every field.
///
/// ## The ranking
///
/// The score of an act is the sum of these parts, each a way to be meant; none of them excludes an
/// act that another one finds.
///
/// | Part | What scores | Why |
/// |---|---|---|
/// | exact keys | 100 for the act that a citation, a number, a date or an identifier of the bank tells; separators of a number are one class | who types a key means one act |
/// | together | the best unit, and the title, with two in three of the words, five times more where they all stand near each other; what only agrees on a Russian keyboard counts 0.8 | who quotes a provision means it |
/// | title as printed | the words of the title in their order | who pastes a title means it |
/// | words of the act | BM25 over all words of an act without its provisions, twice, and over its title, three times; a gain of 2 for each word that is there, less where only a word like it is; a third of the words at least | most questions mix words that stand apart; without the gain one rare word outweighs three common ones, with a gain of 5 long acts that have every word outweigh those that are about them |
///
/// The last part looks for more than is typed, each stem once with the greatest weight that
/// anything gives it: the words themselves (1, in both languages: names and numbers are the same),
/// what the table of terms has for them in the other language (nine tenths of its weight, shared by
/// the root of the number of senses; the words of a longer term alone count 0.3 of that), what else
/// the own language calls the thing (half of it, by way of the other language), and for a word that
/// no act has the two likeliest ones (0.5). Words that only ask («қалай», «сколько») are not looked
/// for. An act known in both languages counts by the better one; a language of few acts, in which
/// no word can be as rare, is scaled up to that of many.
///
/// `SearchBenchmark` in the tests measures the whole. Left out while it was built (mean reciprocal
/// rank of 83 questions, .564 then): the terms of the other language .435, the words of titles
/// .448; the other words of the own language made no difference there. The gain for words that are
/// there and the weight of the other language were chosen on 28 other questions (.433 with 5 and
/// 1.2, .503 with 2 and 0.9); on 40 that were held back it was .307, and .368 now.
@NullMarked
package kz.zannama.index;

import org.jspecify.annotations.NullMarked;
