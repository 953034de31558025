/// What documents of acts are written with: the words that are printed around an act in its
/// language, marks inside its words, and XML.
@NullMarked
package kz.zannama.export.print;

import org.jspecify.annotations.NullMarked;
