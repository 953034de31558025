/// Acts of bodies whose names are alike: none is lost, no two are mixed up.
@NullMarked
package kz.zannama.examples.collision;

import org.jspecify.annotations.NullMarked;
