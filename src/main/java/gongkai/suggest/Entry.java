package gongkai.suggest;

/// A name that can be offered.
///
/// @param weight of two names that fit equally well the one with more comes first
/// @param reports that have it; zero where that is not known
/// @param code of a figure, path of a place, key of a value from a closed list; else empty
record Entry(
    Target target, String text, long weight, long reports, String code, Spelling spelling) {}
