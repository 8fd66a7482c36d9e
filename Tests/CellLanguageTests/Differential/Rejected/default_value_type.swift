func repeatText(_ text: String, times: Int = "2") -> String {
    String(repeating: text, count: times)
}

print(repeatText("ha"))
