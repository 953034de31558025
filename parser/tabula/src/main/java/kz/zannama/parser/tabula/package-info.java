/// Tables as tabula-java reads them, for comparison: services that a benchmark loads on a class
/// path of their own, because tabula-java needs an older PDFBox. Each takes the bytes of a PDF and
/// gives `{"tables":[{"page":1,"cells":[{"r0":0,"r1":0,"c0":0,"c1":0,"text":"…"}]}]}`.
@NullMarked
package kz.zannama.parser.tabula;

import org.jspecify.annotations.NullMarked;
