/// Acts, their provisions and their amendment chains, searchable: the door of the index.
@NullMarked
package kz.zannama.index;

import org.jspecify.annotations.NullMarked;
