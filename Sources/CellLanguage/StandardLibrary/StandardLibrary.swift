extension Library {
    /// Swift's standard library, as far as cells have it, with the parts of Foundation that everyday code uses.
    package static var standard: Library { Library(standardSections.map(\.library)) }

    /// The standard library by what its parts are for.
    package static var standardSections: [LibrarySection] {
        [
            LibrarySection(
                "What types have in common",
                Library {
                    CoreProtocols.items
                    NumberProtocols.items
                }),
            LibrarySection(
                "Numbers and truth values",
                Library {
                    Boolean.items
                    IntegerTypes.items
                    FloatingPointTypes.items
                    DecimalType.items
                    NumberObjects.items
                    NumberFormatting.items
                    NumberStyles.items
                    MathFunctions.items
                }),
            LibrarySection(
                "Optional values and results",
                Library {
                    OptionalType.items
                    ResultType.items
                }),
            LibrarySection(
                "Ranges and collections",
                Library {
                    Ranges.items
                    SequenceProtocols.items
                    CollectionMembers.items
                    ArrayType.items
                    SliceType.items
                    SliceOfCollection.items
                    DictionaryType.items
                    DictionaryParts.items
                    SetType.items
                    SmallCollections.items
                    KeyValuePairsType.items
                    DerivedSequences.items
                    CollectionDifferences.items
                    ErasedCollections.items
                    LazySequences.items
                }),
            LibrarySection(
                "Text and characters",
                Library {
                    StringType.items
                    StaticText.items
                    Interpolations.items
                    CharacterType.items
                    TextViews.items
                    UnicodeScalars.items
                    CharacterSets.items
                    TextComparison.items
                    TextSearch.types
                    TextTransforms.types
                    StringFormat.types
                    TextEncodings.types
                    DataType.items
                    ListStyles.items
                    StringProtocolMembers.items
                    CoreProtocols.descriptions
                }),
            LibrarySection("Dates and calendars", Library { DateTypes.items }),
            LibrarySection("Printing, reading and checks", Library { InputOutput.items }),
            LibrarySection(
                "Mirrors, key paths, option sets and identities",
                Library {
                    KeyPathTypes.items
                    MirrorType.items
                    SetAlgebras.items
                    OptionSets.items
                    UniqueIdentifiers.items
                }),
        ]
    }
}
