/// What acts do to each other: the changes that an amending act orders. Start with
/// [ChangeReader][kz.zannama.parser.internal.amend.ChangeReader].
///
/// An amending act is a chain of instructions, each with a verb («жазылсын», «исключить»), the
/// provisions it applies to, and often new wording in quotes. The package `instruction` cuts the
/// text into instructions, `place` tells what a stretch of it points at, this one what is ordered,
/// with what is inherited from the lines before.
@NullMarked
package kz.zannama.parser.internal.amend;

import org.jspecify.annotations.NullMarked;
