/// What people type to name an act, in short and in any order:
/// [TypedCitation][kz.zannama.citation.typed.TypedCitation].
@NullMarked
package kz.zannama.citation.typed;

import org.jspecify.annotations.NullMarked;
