/// The members of archives, read within limits.
///
/// [Archives] opens one; [Members] gives what is in it.
@NullMarked
package kz.zannama.parser.batch.internal;

import org.jspecify.annotations.NullMarked;
