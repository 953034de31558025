/// How texts of acts are read before anybody asks what they say: their quotes and the tables of
/// words. Start with [kz.zannama.text.Quotes].
@NullMarked
package kz.zannama.text;

import org.jspecify.annotations.NullMarked;
