/// The words of acts as the fields of the index hold them: each text is divided into words once,
/// whatever number of fields has them.
@NullMarked
package kz.zannama.index.internal.words;

import org.jspecify.annotations.NullMarked;
