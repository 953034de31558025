/// How questions about editions and about the whole index are answered.
@NullMarked
package kz.zannama.index.internal.question;

import org.jspecify.annotations.NullMarked;
