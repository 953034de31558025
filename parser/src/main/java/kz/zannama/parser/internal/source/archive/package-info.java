/// Archives of acts, one JSON object a line: start with
/// [ArchiveReader][kz.zannama.parser.internal.source.archive.ArchiveReader].
@NullMarked
package kz.zannama.parser.internal.source.archive;

import org.jspecify.annotations.NullMarked;
