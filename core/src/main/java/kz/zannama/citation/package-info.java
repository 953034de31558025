/// Finds in running text, in both languages, which acts and which of their provisions it names.
///
/// Start with [CitationFinder], which finds acts with the provisions of them that are cited. The
/// package `provision` finds references to provisions, `typed` reads what people type.
@NullMarked
package kz.zannama.citation;

import org.jspecify.annotations.NullMarked;
