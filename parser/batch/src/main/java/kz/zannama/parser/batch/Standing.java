package kz.zannama.parser.batch;

/// How far a batch has come.
///
/// @param sources how many sources are done
/// @param filesLeft how many of the files, each with all that is in it, are not begun
/// @param bytes how many bytes of the files are done
/// @param bytesLeft how many are not
public record Standing(int sources, int filesLeft, long bytes, long bytesLeft) {}
