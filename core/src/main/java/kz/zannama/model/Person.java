package kz.zannama.model;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody who signed or approved an act.
///
/// @param office the office as printed: «Қазақстан Республикасының Премьер-Министрі»
/// @param name the name as printed: «Ә. Смайылов»
/// @param date the date beside the name, where there is one
public record Person(Optional<String> office, String name, Optional<LocalDate> date) {}
