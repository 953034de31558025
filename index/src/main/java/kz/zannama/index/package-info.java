/// Acts, their provisions and their amendment chains, searchable: the door of the index.
///
/// Start with [ActIndex], which opens an index in a folder, searches it, and answers with acts and
/// their chains; [ActIndexWriter] puts acts in. An [ActQuery] says what is looked for, a
/// [SearchResult] holds the hits and the facets.
///
/// Inside, an act is a block of Lucene documents: one for each unit of its texts (provision,
/// paragraph, table, note), then one for the act, so that words are matched within a unit and
/// filters on the act. `Fields` lists every field.
@NullMarked
package kz.zannama.index;

import org.jspecify.annotations.NullMarked;
