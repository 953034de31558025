/// Acts as documents of Word, written as plain OOXML: nothing but the JDK is needed.
///
/// Start with [DocxFile][kz.zannama.export.word.DocxFile].
@NullMarked
package kz.zannama.export.word;

import org.jspecify.annotations.NullMarked;
