/// What a file is, and the reader for it: start with
/// [SourceReaders][kz.zannama.parser.internal.source.media.SourceReaders].
@NullMarked
package kz.zannama.parser.internal.source.media;

import org.jspecify.annotations.NullMarked;
