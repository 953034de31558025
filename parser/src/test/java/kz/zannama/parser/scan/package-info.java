@NullMarked
package kz.zannama.parser.scan;

import org.jspecify.annotations.NullMarked;
