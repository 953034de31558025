/// How texts of acts are read before anybody asks what they say: their letters, their small words,
/// their quotes, and the tables and rules of words. Start with [kz.zannama.text.Alphabet] and
/// [kz.zannama.text.Rules].
@NullMarked
package kz.zannama.text;

import org.jspecify.annotations.NullMarked;
