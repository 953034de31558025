/// Budgets as trees: the rows of the budget classification with their amounts, and whether the
/// parts come to the whole.
///
/// Start with [Budget#of].
@NullMarked
package kz.zannama.budget;

import org.jspecify.annotations.NullMarked;
