/// The rules that keep modules and packages apart, checked on the compiled classes of all modules.
@NullMarked
package kz.zannama.architecture;

import org.jspecify.annotations.NullMarked;
