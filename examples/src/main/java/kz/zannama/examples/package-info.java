/// Five short programs, one idea each, on the library's public API.
@NullMarked
package kz.zannama.examples;

import org.jspecify.annotations.NullMarked;
