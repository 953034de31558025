/// Where it is printed: a page of the source with the place marked, or its lines.
///
/// Start with [EvidencePage][kz.zannama.examples.page.evidence.EvidencePage]. Records name their
/// sources and know the hashes of their bytes, and nothing of where they lie; who serves the pages
/// names the folders, and [SourceShelf][kz.zannama.examples.page.evidence.SourceShelf] finds the
/// files in them. No path comes from a reader or goes to one.
@NullMarked
package kz.zannama.examples.page.evidence;

import org.jspecify.annotations.NullMarked;
