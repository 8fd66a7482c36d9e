func repeatText(_ text: String, times: Int, separator: String = "") -> String {
    var result = ""
    for i in 0..<times {
        if i > 0 { result += separator }
        result += text
    }
    return result
}

print(repeatText("ab", times: 2))
print(repeatText("ab", 3, separator: "-"))
