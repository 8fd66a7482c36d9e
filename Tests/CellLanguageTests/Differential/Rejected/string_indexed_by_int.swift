func isPalindrome(_ text: String) -> Bool {
    let count = text.count
    for i in 0..<(count / 2) {
        if text[i] != text[count - 1 - i] {
            return false
        }
    }
    return true
}

print(isPalindrome("level"))
