extension Notebook {
    /// Brings the notebook to format 4.5, the first whose cells have identifiers; newer ones stay as they are.
    package mutating func upgrade() {
        minor = max(minor, Notebook.newestMinor)
        completeCellIDs()
    }

    /// Gives every cell of a notebook of format 4.5 an identifier that is valid and unique. They are made from place and
    /// text, so that the same notebook always gets the same ones.
    package mutating func completeCellIDs() {
        guard minor >= 5 else { return }
        var taken: Set<String> = []
        var lacking: [Int] = []
        for (index, cell) in cells.enumerated() {
            if let id = cell.id, CellIdentifier.isValid(id), taken.insert(id).inserted { continue }
            lacking.append(index)
        }
        for index in lacking {
            var attempt = 0
            var id = CellIdentifier.make(index: index, source: cells[index].source, attempt: attempt)
            while !taken.insert(id).inserted {
                attempt += 1
                id = CellIdentifier.make(index: index, source: cells[index].source, attempt: attempt)
            }
            cells[index].id = id
        }
    }
}

/// Identifiers of cells: 1 to 64 ASCII letters, digits, hyphens and underscores.
private enum CellIdentifier {
    static func isValid(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count)
            && id.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || "-_".unicodeScalars.contains(scalar))
            }
    }

    /// Eight hexadecimal digits, as nbformat's own identifiers have: a 64-bit FNV-1a hash folded to 32 bits.
    static func make(index: Int, source: String, attempt: Int) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(index) \(attempt) \(source)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
