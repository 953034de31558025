/// The words of an order to change something, and the words that it changes: as quoted, as printed,
/// in all their case forms; sentences, titles and numbers.
@NullMarked
package kz.zannama.consolidation.internal.words;

import org.jspecify.annotations.NullMarked;
