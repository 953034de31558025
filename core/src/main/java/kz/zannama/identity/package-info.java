/// Which texts are one act, by evidence.
///
/// An act is known by several things: the official bank's identifier, its registration, its type,
/// body, date and number, its title, the names of the files that its texts came in. Read
/// [TextEvidence] first: what one text tells, what speaks for two texts being one act, and what
/// speaks against it. [TextGrouping] parts any number of texts into acts by it, whatever their
/// order; [TextLikeness] says whether two texts are two readings of one.
@NullMarked
package kz.zannama.identity;

import org.jspecify.annotations.NullMarked;
