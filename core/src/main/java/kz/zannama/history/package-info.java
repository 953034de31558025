/// Who changed an act, whom it changes, and what was in force on a date.
///
/// Start with [AmendmentChain]: the links of one act to others in both directions, made from the
/// act, the acts that cite it, and a way to find the acts that it cites. A link whose other end is
/// not known stays in the chain, unresolved. [AmendmentChain#asOf] answers with an [ActVersion].
///
/// Everything here is a pure function of acts; nothing is read or kept.
@NullMarked
package kz.zannama.history;

import org.jspecify.annotations.NullMarked;
