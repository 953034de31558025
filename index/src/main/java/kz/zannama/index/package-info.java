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
/// | answers | 1,000 for the acts that repealed or changed the one act that is cited, where the question is who did | who asks for them wants them before it |
/// | together | the best unit with two in three of the words, five times more where they all stand near each other | who quotes a provision means it |
/// | title as printed | the words of the title in their order, twice | who pastes a title means it |
/// | words of the act | BM25 over all words of an act without its provisions, three times, over its title, three times, over the names of who adopted it, twice, and over its best unit, twice; a third of the words at least must be there | plain Lucene ranks by the first two; who asks of a place means the acts of that place, whose titles often do not name it; the unit tells an act that speaks of all the words at once from a long one that has each of them somewhere |
///
/// The last part looks for more than is typed; of the readings of a word the best one counts, so
/// that a word with many of them is worth no more than another:
///
/// | Reading | Weight |
/// |---|---|
/// | the word itself, in both languages: names and numbers are the same | 1 |
/// | its term in the other language, by the table of terms | 0.95 of what the table has, by the fourth root of the number of senses; each word of a term of several shares it |
/// | what else the own language calls it, by way of the other language | 0.8 of that |
/// | for a word that neither language has, the two likeliest ones | 0.5 |
/// | what is derived as a Russian word is, or from it: «налог» and «налоговый», «Аксу» and «Аксуский» | 0.4 |
///
/// Words that only ask («қалай», «сколько») are not looked for, nor what is a stop word of either
/// language: «для» stands in few Kazakh acts, so it would be a rare word there and lead to them. An
/// act known in both languages counts by the better one; a language of few acts, in which no word
/// can be as rare, is scaled up to that of many.
///
/// `SearchBenchmark` in the tests measures the whole. On the 72 questions that the ranking was
/// tuned with (mean reciprocal rank in Russian, in Kazakh, across languages, which are 28, 22 and
/// 22) it was .57, .30 and .29 before. Without the stop words of both languages it was .70, .28 and
/// .26; with the best reading instead of the sum of all, .72, .30, .26; with the best unit on top,
/// .85, .34, .21; with more everyday words in the table, .87, .37, .48. Left out before that, the
/// words of the own language by way of the other cost .03 in Russian. A gain for each word that is
/// there, however rare, helped while readings were added up and makes no difference since; it is
/// gone, as is the demand for two in three words in a title.
@NullMarked
package kz.zannama.index;

import org.jspecify.annotations.NullMarked;
