/// The history of a corpus of editions: every edition of every act out of git repositories, without
/// a check-out.
///
/// Start with [EditionHistory].
@NullMarked
package kz.zannama.parser.git;

import org.jspecify.annotations.NullMarked;
