/// Records of texts in few bytes: [PackedRecord][kz.zannama.index.internal.pack.PackedRecord] holds
/// one, [TextArchive][kz.zannama.index.internal.pack.TextArchive] holds of a further text what no
/// text before it holds.
@NullMarked
package kz.zannama.index.internal.pack;

import org.jspecify.annotations.NullMarked;
