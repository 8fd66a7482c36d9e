/// A part of Swift that cells have, with an example that runs.
package struct LanguageFeature: Sendable {
    /// What it is called: `Enums with payloads`.
    package let name: String
    /// What it is for, in a sentence.
    package let summary: String
    /// A cell of its own; what it prints is shown below it.
    package let example: String

    package init(_ name: String, _ summary: String, _ example: String) {
        self.name = name
        self.summary = summary
        self.example = example
    }
}

/// Features that belong together.
package struct FeatureGroup: Sendable {
    package let title: String
    package let features: [LanguageFeature]

    package init(_ title: String, _ features: [LanguageFeature]) {
        self.title = title
        self.features = features
    }
}

/// What the checker accepts: the one list of the language's features. What it refuses is `UnsupportedConstructs`.
package enum LanguageFeatures {
    package static let all = [values, functions, control, types, abstraction, errors, cells]
}
