/// An act while it is changed: its blocks and documents, what is found among them, and the units of
/// new wordings that come among them. Start with
/// [Draft][kz.zannama.consolidation.internal.draft.Draft].
@NullMarked
package kz.zannama.consolidation.internal.draft;

import org.jspecify.annotations.NullMarked;
