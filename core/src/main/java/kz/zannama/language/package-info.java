/// The language of legal acts, Kazakh and Russian: letters, dates, numbers, and the names of acts
/// and of the bodies that adopt them.
///
/// Start with [Letters], whose keys everything else matches on: a key has exactly as many
/// characters as the text it was made from, so that a place in the key is a place in the text.
/// [ActDates], [ActNumbers] and [ActNames] find in a text what their names say; [Bodies] brings the
/// name of an issuing body to the nominative. The words themselves stand in tables beside the
/// classes, not in the code.
///
/// Everything here is immutable and safe for use by several threads.
@NullMarked
package kz.zannama.language;

import org.jspecify.annotations.NullMarked;
