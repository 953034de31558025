/// Bytes into characters: start with
/// [TextDecoder][kz.zannama.parser.internal.source.encoding.TextDecoder].
///
/// Files do not say which character set they are in, and some were read in a wrong one before they
/// came here. What was guessed, read back or lost is an issue.
@NullMarked
package kz.zannama.parser.internal.source.encoding;

import org.jspecify.annotations.NullMarked;
