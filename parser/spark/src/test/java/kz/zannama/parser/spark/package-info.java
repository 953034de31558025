@NullMarked
package kz.zannama.parser.spark;

import org.jspecify.annotations.NullMarked;
