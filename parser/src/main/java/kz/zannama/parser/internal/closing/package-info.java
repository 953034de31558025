/// Where an act ends, and who signed and approved it:
/// [Closing][kz.zannama.parser.internal.closing.Closing] and
/// [ClosingReader][kz.zannama.parser.internal.closing.ClosingReader].
@NullMarked
package kz.zannama.parser.internal.closing;

import org.jspecify.annotations.NullMarked;
