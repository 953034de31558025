/// The places and the bodies of Kazakhstan, of today and of before, in both languages.
///
/// Start with [BodyKey], which takes the name of an issuing body in either language to one readable
/// key, and says when a name tells no body: an unknown one, or one of several namesakes. [Places]
/// finds the place that a name speaks of, [ActIds] makes the ids of acts. The facts stand in the
/// tables `places.tsv` and `bodies.tsv` beside the classes; they are read on first use.
///
/// Everything here is immutable and safe for use by several threads.
@NullMarked
package kz.zannama.lexicon;

import org.jspecify.annotations.NullMarked;
