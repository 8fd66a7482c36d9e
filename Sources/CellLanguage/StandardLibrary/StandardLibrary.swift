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
            ResultType.items
            Ranges.items
            SequenceProtocols.items
            CollectionMembers.items
            ArrayType.items
            SliceType.items
            DictionaryType.items
            DictionaryParts.items
            SetType.items
            DerivedSequences.items
            LazySequences.items
            StringType.items
            CharacterType.items
            TextComparison.items
            CoreProtocols.descriptions
            DateTypes.items
            InputOutput.items
            MirrorType.items
            OptionSets.items
        }
    }
}
