/// Acts as a corpus of editions keeps them: a folder with `meta.yaml`, `rus.md`, `kaz.md` and,
/// where a text is large, its parts in `rus/` and `kaz/`. Start with
/// [ActFolder][kz.zannama.parser.internal.source.corpus.ActFolder].
@NullMarked
package kz.zannama.parser.internal.source.corpus;

import org.jspecify.annotations.NullMarked;
