@NullMarked
package kz.zannama.parser.ocr.internal;

import org.jspecify.annotations.NullMarked;
