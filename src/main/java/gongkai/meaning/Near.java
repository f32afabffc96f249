package gongkai.meaning;

/// A sentence that is near in meaning.
///
/// @param sentence its key: [Sentence#key]
/// @param likeness 1 for the same meaning; what has nothing to do with one another is at 0.3
public record Near(long sentence, float likeness) {}
