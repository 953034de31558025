/// What a stretch of text says, in forms that both languages share: its numbers by value, what they
/// count, names of people, and the words by which it allows, orders, denies and joins.
///
/// Start with [Values][kz.zannama.comparison.fact.Values] and
/// [Residue][kz.zannama.comparison.fact.Residue].
@NullMarked
package kz.zannama.comparison.fact;

import org.jspecify.annotations.NullMarked;
