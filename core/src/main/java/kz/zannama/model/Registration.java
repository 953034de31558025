package kz.zannama.model;

import java.time.LocalDate;
import java.util.Optional;

/// The state registration of an act by the justice authorities.
///
/// Specimens: «Солтүстік Қазақстан облысының Әділет департаментінде 2014 жылғы 29 желтоқсанда N
/// 3031 болып тіркелді», «Зарегистрировано Департаментом юстиции города Алматы 18 августа 2023 года
/// № 1736».
///
/// @param authority the registering authority in the nominative, where printed
/// @param date the date of registration, where printed
/// @param number the registration number, without the number sign
public record Registration(Optional<String> authority, Optional<LocalDate> date, String number) {}
