/// What a stretch of amending text or of a note points at: acts, provisions, parts of provisions,
/// and what it excepts.
@NullMarked
package kz.zannama.parser.internal.amend.place;

import org.jspecify.annotations.NullMarked;
