extension Library {
    /// Swift's standard library, as far as cells have it, with the parts of Foundation that everyday code uses.
    package static var standard: Library {
        Library {
            CoreProtocols.items
            NumberProtocols.items
            Boolean.items
            IntegerTypes.items
            FloatingPointTypes.items
            MathFunctions.items
            OptionalType.items
            Ranges.items
            SequenceProtocols.items
            CollectionMembers.items
            ArrayType.items
            DictionaryType.items
            DictionaryParts.items
            SetType.items
            DerivedSequences.items
            StringType.items
            CharacterType.items
            DateTypes.items
            InputOutput.items
        }
    }
}
