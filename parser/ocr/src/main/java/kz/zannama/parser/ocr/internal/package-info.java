/// What is done with a page before and after tesseract reads it, and how the program is run.
@NullMarked
package kz.zannama.parser.ocr.internal;

import org.jspecify.annotations.NullMarked;
