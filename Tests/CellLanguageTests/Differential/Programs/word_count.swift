struct Entry {
    let word: String
    var count: Int
}
func tally(_ text: String) -> [Entry] {
    var entries: [Entry] = []
    for word in text.lowercased().split(separator: " ") {
        if let index = entries.firstIndex(where: { $0.word == word }) {
            entries[index].count += 1
        } else {
            entries.append(Entry(word: String(word), count: 1))
        }
    }
    return entries.sorted { $0.count != $1.count ? $0.count > $1.count : $0.word < $1.word }
}
for entry in tally("to be or not to be that is the question to ask").prefix(4) {
    print("\(entry.word): \(entry.count)")
}
