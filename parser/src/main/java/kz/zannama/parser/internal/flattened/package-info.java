/// Tables whose cells were lost when they became text: budgets, lists and rows cut by tabs, found
/// by the shape of their lines alone. Start with
/// [LineTables][kz.zannama.parser.internal.flattened.LineTables].
@NullMarked
package kz.zannama.parser.internal.flattened;

import org.jspecify.annotations.NullMarked;
