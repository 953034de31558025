/// Tests of what differs between wordings and editions.
@NullMarked
package kz.zannama.comparison;

import org.jspecify.annotations.NullMarked;
