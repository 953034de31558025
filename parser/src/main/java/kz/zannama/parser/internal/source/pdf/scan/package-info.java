/// Pages that are pictures: rendered or decoded within limits, handed to a recogniser, and what it
/// read as the content of a page like any other.
///
/// Read [PageRecognition] first.
@NullMarked
package kz.zannama.parser.internal.source.pdf.scan;

import org.jspecify.annotations.NullMarked;
