/// Finds in running text, in both languages, which acts and which of their provisions it names.
///
/// Start with [CitationFinder], which finds acts with the provisions of them that are cited;
/// [ProvisionFinder] finds references to provisions: articles, paragraphs, clauses, annexes;
/// [TypedCitation] reads what people type, in short and in any order.
@NullMarked
package kz.zannama.citation;

import org.jspecify.annotations.NullMarked;
