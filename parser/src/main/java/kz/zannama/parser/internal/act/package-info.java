/// From a repaired document to the typed acts that it holds: the last stage of parsing.
///
/// [ActDivider][kz.zannama.parser.internal.act.ActDivider] parts the acts of one source,
/// [Outliner][kz.zannama.parser.internal.act.Outliner] the zones of an act, every line in exactly
/// one of them; [ActReader][kz.zannama.parser.internal.act.ActReader] has each zone read in its own
/// room (`head`, `body`, `annex`, `closing`, `amend`, `note`) and joins what they found, with what
/// the source states beside its text.
@NullMarked
package kz.zannama.parser.internal.act;

import org.jspecify.annotations.NullMarked;
