enum ReadError: Error { case bad(String) }

func digits(_ text: String) throws -> [Int] {
    try text.map { character in
        guard let digit = character.wholeNumberValue else { throw ReadError.bad(String(character)) }
        return digit
    }
}

let all = ["12", "3x"].map { try digits($0) }
print(all)
