/// The JSON contract: an act's text as one record, both ways.
///
/// Start with [ActJson]. It writes one record per language version of an act, in the form that
/// everything outside the library reads (command line, batch output, scoring), and reads back what
/// it wrote as an equal act. The records' schema, `act-1.schema.json`, is part of the jar:
/// [ActJson#schema].
@NullMarked
package kz.zannama.json;

import org.jspecify.annotations.NullMarked;
