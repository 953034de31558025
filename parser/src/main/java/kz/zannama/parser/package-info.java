/// A file becomes an act: the door of the parser.
///
/// ```java
/// ActParser parser = ActParser.create();
/// Act act = parser.parse(Path.of("act.pdf")).act();
/// ```
///
/// Bad content is never an exception: what could not be understood is an
/// [issue][kz.zannama.model.Issue] with its place. An [IOException][java.io.IOException] means that
/// there is no text to be had: not a document, encrypted, cut off, only pictures that nobody was
/// given to read ([ActParser.Builder#scans]).
@NullMarked
package kz.zannama.parser;

import org.jspecify.annotations.NullMarked;
