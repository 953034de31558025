package kz.zannama.language;

import kz.zannama.model.ActType;
import kz.zannama.model.Language;

/// The word for a form of act in a text: «қаулысымен», «нормативным постановлением».
///
/// @param type the form of act
/// @param language the language of the word
/// @param plural whether it stands in the plural: «қаулылары», «законами»
/// @param start its first character
/// @param end the character after its last one
public record FoundActName(ActType type, Language language, boolean plural, int start, int end) {}
