@NullMarked
package kz.zannama.parser.git;

import org.jspecify.annotations.NullMarked;
