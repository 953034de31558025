@NullMarked
package kz.zannama.parser.ocr;

import org.jspecify.annotations.NullMarked;
