@NullMarked
package kz.zannama.parser.internal.source.pdf.scan;

import org.jspecify.annotations.NullMarked;
