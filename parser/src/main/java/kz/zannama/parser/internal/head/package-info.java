/// Where an act begins, and what its head says: letterhead, label of a draft, title, status,
/// requisites and registration, up to the operative word.
///
/// [HeadZones][kz.zannama.parser.internal.head.HeadZones] finds it,
/// [HeadReader][kz.zannama.parser.internal.head.HeadReader] reads it.
@NullMarked
package kz.zannama.parser.internal.head;

import org.jspecify.annotations.NullMarked;
