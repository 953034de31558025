/// The provisions of an act: [StructureReader][kz.zannama.parser.internal.body.StructureReader]
/// reads their tree, in bodies and in annexes alike; what is quoted is another act's
/// ([Quotations][kz.zannama.parser.internal.body.Quotations]).
@NullMarked
package kz.zannama.parser.internal.body;

import org.jspecify.annotations.NullMarked;
