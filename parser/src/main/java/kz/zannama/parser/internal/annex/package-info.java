/// Where annexes begin, and what their headers say:
/// [AnnexFinder][kz.zannama.parser.internal.annex.AnnexFinder] and
/// [AnnexReader][kz.zannama.parser.internal.annex.AnnexReader].
@NullMarked
package kz.zannama.parser.internal.annex;

import org.jspecify.annotations.NullMarked;
