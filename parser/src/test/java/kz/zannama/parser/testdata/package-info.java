/// What checks the parser against `testdata/`: acts with golden answers, the executable spec,
/// hostile input; and the generator of the acts that come as PDF and DOCX.
@NullMarked
package kz.zannama.parser.testdata;

import org.jspecify.annotations.NullMarked;
