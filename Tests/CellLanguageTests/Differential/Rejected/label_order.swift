func rectangle(width: Int, height: Int, fill: Character) -> String {
    var rows: [String] = []
    for _ in 0..<height {
        rows.append(String(repeating: String(fill), count: width))
    }
    return rows.joined(separator: "\n")
}

print(rectangle(width: 4, height: 2, fill: "#"))
print(rectangle(height: 2, width: 4, fill: "#"))
