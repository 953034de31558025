/// What the library and its programs say to people, in three languages.
///
/// [Messages] is the one catalogue: a sentence for every issue, a word for every value of the
/// model, help for every command; [ReasonPhrase] says in another language why a file could not be
/// read. What programs read, the JSON records, is the same in every language.
@NullMarked
package kz.zannama.message;

import org.jspecify.annotations.NullMarked;
